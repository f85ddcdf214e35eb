// What a single article claims and no other.

import { button, el, replaceChildren } from "./dom.js";
import { claimPasses } from "./filter.js";
import { loneClaims, nameOf, shortName } from "./model.js";
import { articleLine, articleName, renderQuote } from "./quote.js";
import { createRows } from "./rows.js";
import { count } from "./words.js";

const KINDS = { opinion: "opinion", question: "question", quotation: "quotation" };

export function createOnly(model, state) {
  const list = el("ol", { class: "rows" });
  const end = el("div", { class: "rows-end" });
  const built = createRows(list, end);
  const node = el("div", { class: "only" });
  const lone = new Map(model.articles.map((article) => [article.id, loneClaims(model, article)]));

  function update(now) {
    const current = model.article.get(now.article) ?? model.articles[0];
    if (!current) {
      replaceChildren(node, el("p", { class: "nothing" }, "There is no article in this run."));
      return;
    }
    const passing = new Map([...lone].map(([id, all]) => [id, all.filter((claim) => claimPasses(model, claim, now))]));
    const claims = passing.get(current.id);
    const fewer = claims.length < lone.get(current.id).length;
    const choice = el("select", { class: "article-choice", "aria-label": "Article", on: { change: () => state.set({ article: choice.value }) } },
      model.articles.map((article) => el("option", { value: article.id }, `${shortName(article)} (${passing.get(article.id).length})`)));
    choice.value = current.id;
    replaceChildren(node, choice,
      el("nav", { class: "only-articles", "aria-label": "Articles" }, model.articles.map((article) => button(
        [el("span", {}, articleName(article, true), el("span", { class: "only-line" }, articleLine(article))), el("span", { class: "only-count" }, passing.get(article.id).length)],
        { "aria-current": article === current ? "true" : null, on: { click: () => state.set({ article: article.id }) } }))),
      el("section", { class: "only-list reading", "aria-label": `Only in ${nameOf(current)}` },
        el("h2", {}, "Only in ", articleName(current)),
        el("p", { class: "support" }, `${articleLine(current)} · ${count(claims.length, "claim")} that no other article makes${fewer ? `, of ${lone.get(current.id).length} before filtering` : ""}`),
        claims.length ? [list, end] : el("p", { class: "nothing" }, fewer ? "No claim is left with these filters." : "Nothing: all it says is said elsewhere too, or no claim was found.")));
    built.show(claims, item);
  }

  function item(claim) {
    return el("li", {},
      KINDS[claim.kind] ? el("span", { class: "kind" }, KINDS[claim.kind]) : null,
      renderQuote(model, claim, state.get().mode));
  }

  return { node, update, align: () => {}, order: () => [] };
}
