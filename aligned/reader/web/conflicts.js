// Every disagreement: the values side by side, then the words they come from.

import { el, replaceChildren, textOf } from "./dom.js";
import { arrange } from "./arrange.js";
import { renderConflict, support } from "./details.js";
import { doubts } from "./model.js";
import { articleLine, articleName, memberRelation, renderSentence } from "./quote.js";
import { emptyText } from "./claims.js";

export function createConflicts(model, state) {
  const node = el("div", { class: "conflicts reading" });
  let rows = [];

  function update(now) {
    rows = arrange(model, { ...now, relations: ["conflict"] });
    const empty = model.clusters.length && !now.query ? "No conflict was found between these articles." : emptyText(model, now);
    replaceChildren(node, rows.length ? rows.map(block) : el("p", { class: "nothing" }, empty));
    node.querySelector(`[data-cluster="${now.cluster}"]`)?.classList.add("selected");
  }

  function block(cluster) {
    return el("section", { class: "conflict-block", data: { cluster: cluster.number }, "aria-label": cluster.label },
      el("h2", {}, el("span", { class: "conflict-number", "aria-hidden": "true" }, `≠${cluster.number}`),
        el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }), title: "Show in the articles" }, textOf(cluster.label, "en"))),
      el("p", { class: "support" }, support(model, cluster)),
      cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
      caution(cluster),
      el("ul", { class: "witnesses" }, cluster.members.map((member) => witness(member))));
  }

  function witness(member) {
    const article = model.article.get(member.article);
    return el("li", { class: `witness ${member.relation}` },
      el("p", { class: "witness-head" }, articleName(article), memberRelation(member)), el("p", { class: "card-line" }, articleLine(article)),
      renderSentence(model, model.claim.get(member.claim)));
  }

  // A slip of the translation must not pass for a disagreement.
  function caution(cluster) {
    const doubtful = cluster.members.filter((member) => doubts(model, model.segment.get(member.segment)).length);
    if (!doubtful.length) return null;
    return el("p", { class: "caution" }, "Some of these translations are in doubt: compare the originals before you rely on this.");
  }

  function align(number) {
    node.querySelector(`[data-cluster="${number}"]`)?.scrollIntoView({ block: "start" });
  }

  return { node, update, align, order: () => rows };
}
