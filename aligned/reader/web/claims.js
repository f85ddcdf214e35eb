// All shared claims as a table: a row a cluster, a column an article, gaps visible.

import { el, replaceChildren, textOf } from "./dom.js";
import { arrange } from "./arrange.js";
import { renderArtefacts, renderConflict } from "./details.js";
import { NO_FILTERS } from "./filter.js";
import { membersIn } from "./model.js";
import { articleName, doubtNote, memberRelation, relationBadge, renderQuote, support } from "./quote.js";
import { createRows } from "./rows.js";
import { allInTable } from "./shelf.js";

export function createClaims(model, state) {
  const body = el("div", { class: "rows", role: "rowgroup" });
  const end = el("div", { class: "rows-end" });
  const node = el("div", { class: "claims" });
  const built = createRows(body, end);
  let rows = [];
  let articles = [];

  function update(now, before) {
    if (before && before.view === "claims" && node.firstChild && same(now, before)) {
      mark(now);
      return;
    }
    rows = arrange(model, now);
    articles = allInTable(model.articles) ? model.articles : now.shown.map((id) => model.article.get(id));
    if (!rows.length) {
      replaceChildren(node, el("p", { class: "nothing" }, emptyText(model, now)));
      return;
    }
    const table = el("div", { class: "table", role: "table", "aria-label": "Shared claims" },
      el("div", { class: "row head", role: "row" },
        el("div", { class: "cell", role: "columnheader" }, "Claim"),
        articles.map((article) => el("div", { class: "cell", role: "columnheader" }, articleName(article, true)))),
      body);
    table.style.setProperty("--articles", articles.length);
    replaceChildren(node, table, end);
    built.show(rows, row);
    mark(now);
  }

  function row(cluster) {
    const { cluster: selected, picked } = state.get();
    return el("div", { class: `row ${cluster.relation}${cluster.number === selected ? " selected" : ""}`, role: "row", data: { cluster: cluster.number }, on: { click: open } },
      el("div", { class: "cell about", role: "rowheader" },
        el("p", { class: "about-head" }, relationBadge(cluster), pickBox(state, cluster, picked)),
        el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }), title: "Show in the articles" }, textOf(cluster.label, "en")),
        cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
        renderArtefacts(model, cluster),
        el("p", { class: "support" }, support(model, cluster)),
        el("p", { class: "support" }, doubtNote(model, cluster)),
        elsewhere(cluster)),
      articles.map((article) => cell(cluster, article)));
  }

  function open(event) {
    if (!event.target.closest("a, button, label, input")) state.set({ cluster: Number(event.currentTarget.dataset.cluster) });
  }

  // Who says it without a column of its own here.
  function elsewhere(cluster) {
    const others = cluster.articles.filter((id) => !articles.some((article) => article.id === id));
    if (!others.length) return null;
    return el("p", { class: "support" }, "Said too by ", others.map((id, index) => [index ? ", " : "", articleName(model.article.get(id), true)]));
  }

  function cell(cluster, article) {
    const members = membersIn(cluster, article.id);
    return el("div", { class: `cell${members.length ? "" : " gap"}`, role: "cell" },
      el("p", { class: "cell-article", "aria-hidden": "true" }, articleName(article, true)),
      members.length
        ? members.map((member) => [member.relation === "agree" && cluster.relation === "agree" ? null : memberRelation(member),
          renderQuote(model, model.claim.get(member.claim))])
        : el("p", { class: "does-not-say" }, "does not say"));
  }

  function mark({ cluster: number, picked }) {
    for (const row of body.querySelectorAll(".row.selected")) row.classList.remove("selected");
    if (number !== null) body.querySelector(`[data-cluster="${number}"]`)?.classList.add("selected");
    for (const box of body.querySelectorAll(".pick-box")) box.checked = picked.includes(Number(box.value));
  }

  function align(number) {
    built.upTo(rows.findIndex((cluster) => cluster.number === number));
    body.querySelector(`[data-cluster="${number}"]`)?.scrollIntoView({ block: "start" });
  }

  return { node, update, align, order: () => rows };
}

// All that a list of claims depends on.
const DEPENDS = ["sort", "shown", ...Object.keys(NO_FILTERS)];
const same = (a, b) => DEPENDS.every((name) => a[name] === b[name]);

// The box that chooses a claim for export.
export function pickBox(state, cluster, picked) {
  return el("label", { class: "pick-label", title: "Choose for export (x)" },
    el("input", { type: "checkbox", class: "pick-box", value: cluster.number, checked: picked.includes(cluster.number),
      "aria-label": `Choose claim ${cluster.number} for export`, on: { change: () => state.pick(cluster.number) } }));
}

export function emptyText(model, now) {
  if (model.articles.length < 2) return "There is only one article, so nothing can be shared or contradicted.";
  if (!model.clusters.length) return "No claim was found in two articles. “Only here” lists what each of them says.";
  return now.query ? `No claim matches “${now.query}”.` : "No claim is left with these filters.";
}
