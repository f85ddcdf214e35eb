// All shared claims as a table: a row a cluster, a column an article, gaps visible.

import { el, replaceChildren, textOf } from "./dom.js";
import { articleName, memberRelation, relationBadge, renderQuote } from "./quote.js";
import { renderConflict, support } from "./details.js";
import { membersIn } from "./model.js";
import { arrange } from "./arrange.js";

export function createClaims(model, state) {
  const node = el("div", { class: "claims" });
  let rows = [];

  function update(now, before) {
    if (before && before.view === "claims" && node.firstChild && same(now, before)) {
      mark(now.cluster);
      return;
    }
    rows = arrange(model, now);
    const articles = now.shown.map((id) => model.article.get(id));
    if (!rows.length) {
      replaceChildren(node, el("p", { class: "nothing" }, emptyText(model, now)));
      return;
    }
    const table = el("div", { class: "table", role: "table", "aria-label": "Shared claims" },
      el("div", { class: "row head", role: "row" },
        el("div", { class: "cell", role: "columnheader" }, "Claim"),
        articles.map((article) => el("div", { class: "cell", role: "columnheader" }, articleName(article, true)))),
      rows.map((cluster) => row(cluster, articles)));
    table.style.setProperty("--articles", articles.length);
    replaceChildren(node, table);
    mark(now.cluster);
  }

  function row(cluster, articles) {
    const open = () => state.set({ cluster: cluster.number });
    return el("div", { class: `row ${cluster.relation}`, role: "row", data: { cluster: cluster.number }, on: { click: open } },
      el("div", { class: "cell about", role: "rowheader" },
        relationBadge(cluster),
        el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }), title: "Show in the articles" }, textOf(cluster.label, "en")),
        cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
        el("p", { class: "support" }, support(model, cluster))),
      articles.map((article) => cell(cluster, article)));
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

  function mark(number) {
    for (const row of node.querySelectorAll(".row.selected")) row.classList.remove("selected");
    if (number !== null) node.querySelector(`[data-cluster="${number}"]`)?.classList.add("selected");
  }

  function align(number) {
    node.querySelector(`[data-cluster="${number}"]`)?.scrollIntoView({ block: "start" });
  }

  return { node, update, align, order: () => rows };
}

const same = (a, b) => ["sort", "query", "relations", "shown"].every((name) => a[name] === b[name]);

export function emptyText(model, now) {
  if (model.articles.length < 2) return "There is only one article, so nothing can be shared or contradicted.";
  if (!model.clusters.length) return "No claim was found in two articles. “Only here” lists what each of them says.";
  return now.query ? `No claim matches “${now.query}”.` : "No claim is left with these filters.";
}
