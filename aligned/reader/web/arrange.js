// Which clusters are shown, in which order.

import { passes } from "./filter.js";

const SEVERITY = { conflict: 3, partial: 2, artefact: 1, agree: 0 };

const ORDERS = {
  conflict: (a, b) => SEVERITY[b.relation] - SEVERITY[a.relation] || b.articles.length - a.articles.length,
  support: (a, b) => b.articles.length - a.articles.length || b.score - a.score,
  independence: (a, b) => b.origins - a.origins || b.articles.length - a.articles.length,
  confidence: (a, b) => b.score - a.score,
  text: () => 0,
};

export const SORT_NAMES = {
  conflict: "Conflicts first", support: "Most articles first", independence: "Most independent origins first",
  confidence: "Surest first", text: "As found",
};

// Clusters that pass the filters, sorted; ties keep the order of the run.
export function arrange(model, now) {
  return model.clusters.filter((cluster) => passes(model, cluster, now)).sort((a, b) => ORDERS[now.sort](a, b) || a.number - b.number);
}
