// The articles as a row of names: which of them stand side by side, and which make the claim that is lit.

import { button, el, replaceChildren, unseen } from "./dom.js";
import { shortName } from "./model.js";
import { allInTable, bring, toggle } from "./shelf.js";
import { languageName } from "./words.js";

export function createRail(model, state, { turnBy }) {
  const all = model.articles.map((article) => article.id);
  const hits = new Map(all.map((id) => [id, el("span", { class: "rail-hits" })]));
  const names = new Map(model.articles.map((article) => [article.id, button([el("bdi", {}, shortName(article)), " ", el("span", { class: "rail-language", "aria-hidden": "true" }, article.language),
    unseen(`, ${languageName(article.language)}`), hits.get(article.id)],
    { class: "rail-article", title: "Show or hide this article", on: { click: () => state.set({ shown: toggle(all, state.get().shown, article.id), article: article.id }) } })]));
  const choice = el("select", { class: "article-choice", "aria-label": "Article", on: { change: () => show(choice.value) } },
    model.articles.map((article) => el("option", { value: article.id }, shortName(article))));
  const list = el("div", { class: "rail-articles" }, [...names.values()]);
  const node = el("nav", { class: "rail", "aria-label": "Articles side by side", hidden: all.length < 2 },
    button("‹", { class: "rail-turn", "aria-label": "Previous article (h)", title: "Previous article (h)", on: { click: () => turnBy(-1) } }),
    list, choice,
    button("›", { class: "rail-turn", "aria-label": "Next article (l)", title: "Next article (l)", on: { click: () => turnBy(1) } }));

  let ordered = null;

  function show(id) {
    const { shown } = state.get();
    state.set({ article: id, shown: bring(shown, id) });
  }

  // Of many, those that stand side by side come first.
  function order(shown) {
    if (allInTable(all)) return;
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    list.append(...[...shown, ...all.filter((id) => !shown.includes(id))].map((id) => names.get(id)));
    list.scrollLeft = 0;
    focused?.focus({ preventScroll: true });
  }

  // `counts`: sentences found by article.
  function update(now, current, counts) {
    if (now.shown !== ordered) order(now.shown);
    ordered = now.shown;
    const cluster = now.cluster === null ? null : model.clusters[now.cluster - 1];
    for (const [id, name] of names) {
      name.setAttribute("aria-pressed", String(now.shown.includes(id)));
      name.classList.toggle("speaks", cluster?.articles.includes(id) ?? false);
      replaceChildren(hits.get(id), now.query ? [String(counts.get(id)), unseen(" found")] : null);
    }
    choice.value = current ?? "";
  }

  return { node, update };
}
