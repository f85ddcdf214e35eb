// The head of the page: what there is, where to go, how to show it.

import { button, el, replaceChildren } from "./dom.js";
import { SORT_NAMES } from "./arrange.js";
import { loneClaims, ofRelation, shortName } from "./model.js";
import { MODES, VIEWS } from "./state.js";
import { RELATIONS, capital, count, languageName, list } from "./words.js";

export const VIEW_NAMES = { columns: "Columns", claims: "Claims", conflicts: "Conflicts", only: "Only here", overview: "Overview" };
const MODE_NAMES = { translation: "Translation", original: "Original", both: "Both" };

export function createHeader(model, state, { openHelp, openChooser, nextSize, nextTheme, nextFound }) {
  const tabs = VIEWS.map((view, index) => el("a", { class: "tab", href: `#${view}`, title: `${VIEW_NAMES[view]} (${index + 1})`, data: { view }, on: { click: go(view) } },
    VIEW_NAMES[view], tabCount(view)));
  const modes = MODES.map((mode) => button(MODE_NAMES[mode], { class: "mode", data: { mode }, on: { click: () => state.set({ mode }) } }));
  const relations = Object.entries(RELATIONS).map(([relation, { sign, plural }]) => button(
    [el("span", { "aria-hidden": "true" }, `${sign} `), el("span", { class: "chip-name" }, `${plural} `), el("span", { class: "chip-count" }, ofRelation(model, relation).length)],
    { class: `chip ${relation}`, data: { relation }, title: `Show or hide: ${plural.toLowerCase()}`, on: { click: () => toggle(relation) } }));
  const search = el("input", { type: "search", class: "search", placeholder: "Search texts", "aria-label": "Search originals and translations", name: "search", title: "Search (/)",
    on: { input: () => state.set({ query: search.value.trim() }), keydown: (event) => { if (event.key === "Enter") nextFound(); } } });
  const found = el("output", { class: "found-count" });
  const sort = el("select", { class: "sort", "aria-label": "Sort claims by", on: { change: () => state.set({ sort: sort.value }) } },
    Object.entries(SORT_NAMES).map(([value, name]) => el("option", { value }, name)));
  const articles = el("select", { class: "article-choice", "aria-label": "Article", on: { change: () => state.set({ article: articles.value }) } });
  const chooser = button("", { class: "choose", title: "Choose the articles side by side (c)", on: { click: openChooser } });
  const toolbar = el("div", { class: "toolbar", role: "group", "aria-label": "Display" },
    el("div", { class: "chips", role: "group", "aria-label": "Relations shown" }, relations), articles, search, found, sort, chooser,
    el("div", { class: "modes", role: "group", "aria-label": "Language of the texts" }, modes));
  const node = el("header", { class: "top" },
    el("div", { class: "masthead" },
      el("div", { class: "story" }, el("h1", {}, title(model)), el("p", { class: "summary" }, summary(model, state, openHelp))),
      el("nav", { class: "tabs", "aria-label": "Views" }, tabs),
      el("div", { class: "tools" },
        button("Aa", { "aria-label": "Larger or smaller type", title: "Type size (+)", on: { click: nextSize } }),
        button("◑", { "aria-label": "Light or dark", title: "Light or dark (d)", on: { click: nextTheme } }),
        button("?", { "aria-label": "Keys and how to read this page", title: "Help (?)", on: { click: openHelp } }))),
    toolbar);

  function go(view) {
    return (event) => {
      event.preventDefault();
      state.set({ view });
    };
  }

  function tabCount(view) {
    const number = { claims: model.clusters.length, conflicts: ofRelation(model, "conflict").length,
      only: model.articles.reduce((sum, article) => sum + loneClaims(model, article).length, 0) }[view];
    return number === undefined ? null : el("span", { class: "tab-count" }, number);
  }

  function toggle(relation) {
    const { relations: shown } = state.get();
    state.set({ relations: shown.includes(relation) ? shown.filter((name) => name !== relation) : [...shown, relation] });
  }

  function update(now) {
    for (const tab of tabs) setState(tab, "aria-current", tab.dataset.view === now.view ? "page" : null);
    for (const mode of modes) setState(mode, "aria-pressed", mode.dataset.mode === now.mode);
    for (const chip of relations) setState(chip, "aria-pressed", now.relations.includes(chip.dataset.relation));
    toolbar.dataset.view = now.view;
    if (document.activeElement !== search) search.value = now.query;
    sort.value = now.sort;
    replaceChildren(articles, now.shown.map((id) => el("option", { value: id }, shortName(model.article.get(id)))));
    articles.value = now.article && now.shown.includes(now.article) ? now.article : now.shown[0];
    chooser.textContent = `${now.shown.length} of ${count(model.articles.length, "article")}`;
  }

  // How many sentences the search has found in the columns; null where it filters a list instead.
  function showFound(number) {
    found.textContent = number === null ? "" : `${count(number, "sentence")}${number ? ", Enter ↵ for the next" : ""}`;
  }

  return { node, update, showFound, title: title(model), focusSearch: () => { search.focus(); search.select(); } };
}

function setState(node, name, value) {
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, String(value));
}

function title(model) {
  const languages = model.languages.length;
  return `${count(model.articles.length, "article")} in ${count(languages, "language")}`;
}

// The answer to the first questions, each part leading to where it is shown.
function summary(model, state, openHelp) {
  const conflicts = ofRelation(model, "conflict").length;
  const everywhere = model.clusters.filter((cluster) => cluster.articles.length === model.articles.length && cluster.relation !== "conflict").length;
  const parts = [
    capital(list(model.languages.map(languageName))),
    link(count(model.clusters.length, "shared claim"), { view: "claims", sort: "support" }),
    everywhere && model.articles.length > 1 ? link(`${everywhere} in all articles`, { view: "claims", sort: "support" }) : null,
    link(count(conflicts, "conflict"), { view: "conflicts" }),
    model.dropped.length ? button(`${count(model.dropped.length, "input")} left out`, { class: "lost", on: { click: openHelp } }) : null,
  ].filter(Boolean);
  return parts.map((part, index) => [index ? " · " : "", part]);

  function link(text, change) {
    return el("a", { href: state.address({ ...change, cluster: null }), on: { click: (event) => { event.preventDefault(); state.set(change); } } }, text);
  }
}
