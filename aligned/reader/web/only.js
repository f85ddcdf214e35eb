// What a single article claims and no other.

import { button, el, replaceChildren } from "./dom.js";
import { claimMatches } from "./arrange.js";
import { loneClaims, nameOf } from "./model.js";
import { articleLine, articleName, renderQuote } from "./quote.js";
import { count } from "./words.js";

const KINDS = { opinion: "opinion", question: "question", quotation: "quotation" };

export function createOnly(model, state) {
  const node = el("div", { class: "only" });
  const lone = new Map(model.articles.map((article) => [article.id, loneClaims(model, article)]));

  function update(now) {
    const current = model.article.get(now.article) ?? model.articles[0];
    if (!current) {
      replaceChildren(node, el("p", { class: "nothing" }, "There is no article in this run."));
      return;
    }
    const claims = lone.get(current.id).filter((claim) => claimMatches(claim, now.query));
    replaceChildren(node,
      el("nav", { class: "only-articles", "aria-label": "Articles" }, model.articles.map((article) => button(
        [articleName(article, true), el("span", { class: "only-count" }, lone.get(article.id).length)],
        { "aria-current": article === current ? "true" : null, on: { click: () => state.set({ article: article.id }) } }))),
      el("section", { class: "only-list reading", "aria-label": `Only in ${nameOf(current)}` },
        el("h2", {}, "Only in ", articleName(current)),
        el("p", { class: "support" }, `${articleLine(current)} · ${count(claims.length, "claim")} that no other article makes${now.query ? " and that match the search" : ""}`),
        claims.length ? el("ol", {}, claims.map((claim) => item(claim))) : el("p", { class: "nothing" }, "Nothing: all it says is said elsewhere too, or no claim was found.")));
  }

  function item(claim) {
    return el("li", {},
      KINDS[claim.kind] ? el("span", { class: "kind" }, KINDS[claim.kind]) : null,
      renderQuote(model, claim, state.get().mode));
  }

  return { node, update, align: () => {}, order: () => [] };
}
