// The panel of one cluster: the conflicting values first, then every article's words.

import { button, el, replaceChildren, textOf } from "./dom.js";
import { membersIn } from "./model.js";
import { copyButton } from "./copy.js";
import { articleLine, articleName, memberRelation, relationBadge, renderSentence } from "./quote.js";
import { conflictName, count, percent, valueText } from "./words.js";

export function createDetails(model, state, { showPlace }) {
  const node = el("aside", { class: "details", "aria-label": "Details of the claim", hidden: true, tabindex: "-1" });

  function update({ cluster: number, view }) {
    const cluster = number === null ? null : model.clusters[number - 1];
    node.hidden = !cluster || view !== "columns";
    if (node.hidden) return;
    replaceChildren(node,
      el("header", { class: "details-head" },
        el("div", {}, el("p", { class: "details-kind" }, relationBadge(cluster), el("span", {}, support(model, cluster))),
          el("h2", {}, textOf(cluster.label, "en"))),
        el("div", { class: "details-buttons" },
          copyButton(model, cluster),
          button("‹", { "aria-label": "Previous claim (k)", title: "Previous (k)", on: { click: () => state.step(-1) } }),
          button("›", { "aria-label": "Next claim (j)", title: "Next (j)", on: { click: () => state.step(1) } }),
          button("×", { "aria-label": "Close (Esc)", title: "Close (Esc)", on: { click: () => state.set({ cluster: null }) } }))),
      cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
      el("ul", { class: "cards" }, cluster.articles.map((id) => card(id, cluster))),
      silent(cluster));
    node.scrollTop = 0;
  }

  function card(id, cluster) {
    const article = model.article.get(id);
    return el("li", { class: "card" },
      el("div", { class: "card-head" },
        el("h3", {}, button(articleName(article), { class: "place", title: "Show in the article", on: { click: () => showPlace(id, cluster.number) } })),
        el("p", { class: "card-line" }, articleLine(article))),
      membersIn(cluster, id).map((member) => el("div", { class: "said" }, memberRelation(member), renderSentence(model, model.claim.get(member.claim)))));
  }

  // Who is silent is part of the answer.
  function silent(cluster) {
    const others = model.articles.filter((article) => !cluster.articles.includes(article.id));
    if (!others.length) return null;
    const names = others.slice(0, 8).map((article, index) => [index ? ", " : "", articleName(article, true)]);
    const rest = others.length - 8;
    return el("p", { class: "silent" }, others.length === 1 ? "Does not say: " : "Do not say: ", names, rest > 0 ? ` and ${rest} more` : "");
  }

  return { node, update };
}

export function support(model, cluster) {
  const origins = cluster.origins < cluster.articles.length ? ` from ${count(cluster.origins, "independent origin")}` : "";
  return `${cluster.articles.length} of ${model.articles.length} articles${origins} · confidence ${percent(cluster.score)}`;
}

// Values side by side, each with those who say it.
export function renderConflict(model, conflict) {
  const sides = new Map();
  for (const value of conflict.values) {
    if (!sides.has(value.value)) sides.set(value.value, []);
    sides.get(value.value).push(value);
  }
  return el("div", { class: "versus" },
    el("p", { class: "versus-kind" }, `${conflictName(conflict.kind)} differs`),
    el("ul", { class: "sides" }, [...sides].map(([value, rows]) => el("li", { class: "side" },
      el("p", { class: "value" }, valueText(value)),
      el("ul", { class: "sayers" }, rows.map((row) => {
        const article = model.article.get(model.claim.get(row.member)?.article);
        const segment = model.segment.get(model.claim.get(row.member)?.segment);
        return el("li", {}, article ? articleName(article, true) : null, row.text ? [": ", textOf(`“${row.text}”`, segment?.language)] : null);
      }))))));
}
