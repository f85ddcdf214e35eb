// Every disagreement: the values side by side, then the words they come from.

import { el, replaceChildren, textOf } from "./dom.js";
import { arrange } from "./arrange.js";
import { emptyText, pickBox } from "./claims.js";
import { renderArtefacts, renderConflict } from "./details.js";
import { activeFilters } from "./filter.js";
import { doubtfulMembers, ofRelation } from "./model.js";
import { articleLine, articleName, doubtNote, memberRelation, relationBadge, renderSentence, support } from "./quote.js";
import { createRows } from "./rows.js";
import { count } from "./words.js";

export function createConflicts(model, state) {
  const list = el("div", { class: "rows" });
  const end = el("div", { class: "rows-end" });
  const built = createRows(list, end);
  const node = el("div", { class: "conflicts reading" });
  let rows = [];

  function update(now) {
    rows = arrange(model, { ...now, relations: ["conflict"] });
    const filtered = activeFilters(model, { ...now, relations: ["conflict", "partial", "agree", "artefact"] }).length > 0;
    const empty = model.clusters.length && !filtered ? "No conflict was found between these articles." : emptyText(model, now);
    replaceChildren(node, rows.length ? [list, end] : el("p", { class: "nothing" }, empty), slips(now));
    built.show(rows, block);
    if (now.cluster !== null) {
      built.upTo(rows.findIndex((cluster) => cluster.number === now.cluster));
      list.querySelector(`[data-cluster="${now.cluster}"]`)?.classList.add("selected");
    }
  }

  function block(cluster) {
    return el("section", { class: "conflict-block", data: { cluster: cluster.number }, "aria-label": cluster.label },
      el("h2", {}, el("span", { class: "conflict-number", "aria-hidden": "true" }, `≠${cluster.number}`),
        el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }), title: "Show in the articles" }, textOf(cluster.label, "en")),
        pickBox(state, cluster, state.get().picked)),
      el("p", { class: "support" }, support(model, cluster)),
      cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
      renderArtefacts(model, cluster),
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
    if (!doubtfulMembers(model, cluster).length) return null;
    const values = cluster.conflicts.flatMap((conflict) => conflict.values);
    const verbatim = values.every((row) => row.text && model.segment.get(model.claim.get(row.member)?.segment)?.text.includes(row.text));
    return el("p", { class: "caution" }, doubtNote(model, cluster), ": compare the originals before you rely on this.",
      verbatim ? " The values above stand in the originals." : null);
  }

  // What looked like a disagreement and was made by translation stands apart from the disagreements.
  function slips() {
    const made = ofRelation(model, "artefact");
    if (!made.length) return null;
    return el("details", { class: "slips" },
      el("summary", {}, `${count(made.length, "difference")} made by translation, not by the articles`),
      made.map((cluster) => el("section", { class: "slip" },
        el("p", {}, relationBadge(cluster), " ", el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }) }, textOf(cluster.label, "en"))),
        cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
        el("ul", { class: "witnesses" }, cluster.members.map((member) => witness(member))))));
  }

  function align(number) {
    built.upTo(rows.findIndex((cluster) => cluster.number === number));
    list.querySelector(`[data-cluster="${number}"]`)?.scrollIntoView({ block: "start" });
  }

  return { node, update, align, order: () => rows };
}
