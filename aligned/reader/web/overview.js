// The story at a glance: what most articles say, who shares with whom, which dates are named.

import { el, replaceChildren, textOf } from "./dom.js";
import { articleName, relationBadge } from "./quote.js";
import { support } from "./details.js";
import { renderTimeline } from "./timeline.js";
import { count } from "./words.js";

const TOP = 8;

export function createOverview(model, state) {
  const node = el("div", { class: "overview reading" });

  function update() {
    if (node.firstChild) return;
    replaceChildren(node, topClaims(), matrix(), renderTimeline(model, state));
  }

  function matrix() {
    const pairs = pairCounts(model.clusters);
    const most = Math.max(1, ...[...pairs.values()].map((pair) => pair.shared));
    return el("section", {}, el("h2", {}, "Who shares with whom"),
      el("p", { class: "support" }, "Claims that two articles have in common; ≠ counts those where they disagree."),
      el("div", { class: "matrix-frame", tabindex: "0", role: "group", "aria-label": "Matrix of articles" }, el("table", { class: "matrix" },
        el("thead", {}, el("tr", {}, el("td", {}), model.articles.map((article) => el("th", {}, articleName(article, true))))),
        el("tbody", {}, model.articles.map((row) => el("tr", {}, el("th", {}, articleName(row, true)),
          model.articles.map((column) => matrixCell(row, column, pairs.get(pairKey(row.id, column.id)), most))))))));
  }

  function matrixCell(row, column, pair, most) {
    if (row === column) return el("td", { class: "self" }, "–");
    const cell = el("td", { class: pair ? "heat" : "heat none" }, pair ? count(pair.shared, "claim") : "none",
      pair?.conflicts ? el("span", { class: "cell-conflicts" }, ` ≠${pair.conflicts}`) : null);
    cell.style.setProperty("--share", pair ? pair.shared / most : 0);
    return cell;
  }

  function topClaims() {
    const top = [...model.clusters].sort((a, b) => b.articles.length - a.articles.length || b.origins - a.origins || b.score - a.score).slice(0, TOP);
    if (!top.length) return el("p", { class: "nothing" }, "No claim was found in two articles.");
    return el("section", {}, el("h2", {}, "What most articles say"),
      el("ol", { class: "top-claims" }, top.map((cluster) => el("li", {},
        el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }) }, textOf(cluster.label, "en")),
        el("p", { class: "support" }, relationBadge(cluster), " ", support(model, cluster))))));
  }

  return { node, update, align: () => {}, order: () => [] };
}

const pairKey = (a, b) => JSON.stringify([a, b].sort());

// Pair of articles → how many clusters hold both, and in how many of these the two stand on different sides.
export function pairCounts(clusters) {
  const pairs = new Map();
  for (const cluster of clusters) {
    for (const [index, a] of cluster.articles.entries()) {
      for (const b of cluster.articles.slice(index + 1)) {
        const key = pairKey(a, b);
        const pair = pairs.get(key) ?? { shared: 0, conflicts: 0 };
        pair.shared += 1;
        if (disagree(cluster, a, b)) pair.conflicts += 1;
        pairs.set(key, pair);
      }
    }
  }
  return pairs;
}

// Two articles disagree where just one of them contradicts the claim, or where a conflict holds values of both that
// have nothing in common.
function disagree(cluster, a, b) {
  const articleOf = new Map(cluster.members.map((member) => [member.claim, member.article]));
  const stands = (id) => new Set(cluster.members.filter((member) => member.article === id).map((member) => member.relation));
  const [here, there] = [stands(a), stands(b)];
  if ((here.has("conflict") && !there.has("conflict")) || (there.has("conflict") && !here.has("conflict"))) return true;
  return cluster.conflicts.some((conflict) => {
    const valuesOf = (id) => conflict.values.filter((row) => articleOf.get(row.member) === id).map((row) => row.value);
    const [left, right] = [valuesOf(a), valuesOf(b)];
    return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
  });
}
