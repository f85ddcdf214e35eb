// The head of the page: what there is, where to go, how to show it.

import { button, el } from "./dom.js";
import { MODES, VIEWS } from "./address.js";
import { SORT_NAMES } from "./arrange.js";
import { exportMenu } from "./export.js";
import { NO_FILTERS } from "./filter.js";
import { createFilters, toggledRelation } from "./filters.js";
import { createMenu } from "./menu.js";
import { loneClaims, ofRelation } from "./model.js";
import { allInTable } from "./shelf.js";
import { RELATIONS, capital, count, languageName, list } from "./words.js";

export const VIEW_NAMES = { columns: "Columns", claims: "Claims", conflicts: "Conflicts", only: "Only here", overview: "Overview" };
const NOT_CONFLICT = NO_FILTERS.relations.filter((relation) => relation !== "conflict");
const MODE_NAMES = { translation: "Translation", original: "Original", both: "Both" };

export function createHeader(model, state, actions) {
  const tabs = VIEWS.map((view, index) => el("a", { class: "tab", href: `#${view}`, title: `${VIEW_NAMES[view]} (${index + 1})`, data: { view }, on: { click: go(view) } },
    VIEW_NAMES[view], tabCount(model, view)));
  const modes = MODES.map((mode) => button(MODE_NAMES[mode], { class: "mode", data: { mode }, title: "Language of the texts (t)", on: { click: () => state.set({ mode }) } }));
  const relations = Object.keys(RELATIONS).filter((relation) => relation !== "artefact" || ofRelation(model, relation).length).map(relationChip);
  const filters = createFilters(model, state);
  const exporting = createMenu("Export", { name: "export", title: "Export (e)", fill: () => exportMenu(model, state) });
  const search = el("input", { type: "search", class: "search", placeholder: "Search texts", "aria-label": "Search originals and translations", name: "search", title: "Search (/)",
    on: { input: () => state.set({ query: search.value.trim() }), keydown: (event) => { if (event.key === "Enter") actions.nextFound(); } } });
  const found = el("output", { class: "found-count" });
  const sort = el("select", { class: "sort", "aria-label": "Sort claims by", on: { change: () => state.set({ sort: sort.value }) } },
    Object.entries(SORT_NAMES).map(([value, name]) => el("option", { value }, name)));
  const chooser = button("", { class: "choose", title: "Choose the articles side by side (c)", on: { click: actions.openChooser } });
  const sync = button("Scroll together", { class: "sync", title: "Scroll the columns together, claim by claim (s)", on: { click: actions.toggleSync } });
  const toolbar = el("div", { class: "toolbar", role: "group", "aria-label": "Display" },
    search, found, filters.menu.node, el("div", { class: "chips", role: "group", "aria-label": "Relations shown" }, relations), sort, chooser, sync,
    el("div", { class: "modes", role: "group", "aria-label": "Language of the texts" }, modes), filters.chips);
  const node = el("header", { class: "top" },
    el("div", { class: "masthead" },
      el("div", { class: "story" }, el("h1", {}, title(model)), el("p", { class: "summary" }, summary(model, state, actions.openHelp))),
      el("nav", { class: "tabs", "aria-label": "Views" }, tabs),
      el("div", { class: "tools" }, exporting.node,
        button("Aa", { "aria-label": "Larger or smaller type", title: "Type size (+)", on: { click: actions.nextSize } }),
        button("◑", { "aria-label": "Light or dark", title: "Light or dark (d)", on: { click: actions.nextTheme } }),
        button("?", { "aria-label": "Keys and how to read this page", title: "Help (?)", on: { click: actions.openHelp } }))),
    toolbar);

  function go(view) {
    return (event) => {
      event.preventDefault();
      state.set({ view });
    };
  }

  function relationChip(relation) {
    const { sign, plural } = RELATIONS[relation];
    return button([el("span", { "aria-hidden": "true" }, `${sign} `), el("span", { class: "chip-name" }, `${plural} `), el("span", { class: "chip-count" }, ofRelation(model, relation).length)],
      { class: `chip ${relation}`, data: { relation }, title: `Show or hide: ${plural.toLowerCase()}`, on: { click: () => state.set(toggledRelation(state.get(), relation)) } });
  }

  function update(now) {
    for (const tab of tabs) setState(tab, "aria-current", tab.dataset.view === now.view ? "page" : null);
    for (const mode of modes) setState(mode, "aria-pressed", mode.dataset.mode === now.mode);
    for (const chip of relations) setState(chip, "aria-pressed", now.relations.includes(chip.dataset.relation));
    setState(sync, "aria-pressed", state.taste().sync === "on");
    toolbar.dataset.view = now.view;
    if (document.activeElement !== search || !now.query) search.value = now.query;
    sort.value = now.sort;
    chooser.hidden = now.view === "claims" && allInTable(model.articles);
    chooser.textContent = `${now.shown.length} of ${count(model.articles.length, "article")}`;
    filters.update(now);
  }

  // How many sentences the search has found, `counts` by article; null where it filters a list instead.
  function showFound(counts) {
    const { shown } = state.get();
    const sum = (ids) => ids.reduce((total, id) => total + counts.get(id), 0);
    const here = counts ? sum(shown) : 0;
    const elsewhere = counts ? sum([...counts.keys()].filter((id) => !shown.includes(id))) : 0;
    found.textContent = counts === null ? "" : `${count(here, "sentence")}${here ? ", Enter ↵ for the next" : ""}${elsewhere ? `; ${elsewhere} in articles not shown` : ""}`;
  }

  return { node, update, showFound, title: title(model), openFilter: filters.menu.open, openExport: exporting.open, focusSearch: () => { search.focus(); search.select(); } };
}

function setState(node, name, value) {
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, String(value));
}

function tabCount(model, view) {
  const number = { claims: model.clusters.length, conflicts: ofRelation(model, "conflict").length,
    only: model.articles.reduce((sum, article) => sum + loneClaims(model, article).length, 0) }[view];
  return number === undefined ? null : el("span", { class: "tab-count" }, number);
}

function title(model) {
  return `${count(model.articles.length, "article")} in ${count(model.languages.length, "language")}`;
}

// The answer to the first questions, each part leading to where it is shown.
function summary(model, state, openHelp) {
  const all = model.articles.length;
  const everywhere = model.clusters.filter((cluster) => cluster.articles.length === all && cluster.relation !== "conflict").length;
  const parts = [
    capital(list(model.languages.map(languageName))),
    link(count(model.clusters.length, "shared claim"), { view: "claims", sort: "support", ...NO_FILTERS }),
    everywhere && all > 1 ? link(`${everywhere} in all articles`, { view: "claims", sort: "support", ...NO_FILTERS, support: "all", relations: NOT_CONFLICT }) : null,
    link(count(ofRelation(model, "conflict").length, "conflict"), { view: "conflicts", ...NO_FILTERS }),
    model.dropped.length ? button(`${count(model.dropped.length, "input")} left out`, { class: "lost", on: { click: openHelp } }) : null,
  ].filter(Boolean);
  return parts.map((part, index) => [index ? " · " : "", part]);

  function link(text, change) {
    return el("a", { href: state.address({ ...change, cluster: null }), on: { click: (event) => { event.preventDefault(); state.set(change); } } }, text);
  }
}
