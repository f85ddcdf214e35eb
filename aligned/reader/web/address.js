// The state as an address (#view/cluster-N?mode=…) and back, so that links and reloads lead to the same place.

import { SORT_NAMES } from "./arrange.js";
import { CONFIDENCES, NO_FILTERS } from "./filter.js";

export const VIEWS = ["columns", "claims", "conflicts", "only", "overview"];
export const MODES = ["translation", "original", "both"];
const WORDS = ["mode", "sort", "query", "article", "confidence", "warnings", "support"];
const LISTS = ["relations", "languages", "by", "shown", "picked"];

// What is seen before anything is chosen; `limit`: how many columns fit side by side.
export function defaultsOf(model, limit) {
  return {
    view: "columns", cluster: null, article: null, mode: "translation", sort: "conflict", ...NO_FILTERS,
    shown: model.articles.slice(0, limit).map((article) => article.id), picked: [],
  };
}

export function toAddress(state, defaults) {
  const options = new URLSearchParams();
  for (const name of WORDS) if (state[name] !== defaults[name] && state[name] !== null) options.set(name, state[name]);
  for (const name of LISTS) {
    if (state[name].join("\n") !== defaults[name].join("\n")) options.set(name, JSON.stringify(state[name]));
  }
  const place = state.cluster === null ? state.view : `${state.view}/cluster-${state.cluster}`;
  return `#${place}${options.size ? `?${options}` : ""}`;
}

// Whatever stands in the address, only known values get in.
export function fromAddress(hash, model, defaults) {
  const [place, query = ""] = hash.replace(/^#/, "").split("?");
  const state = { ...defaults };
  for (const part of place.split("/")) {
    const cluster = /^cluster-(\d+)$/.exec(part);
    if (cluster && isCluster(model, Number(cluster[1]))) state.cluster = Number(cluster[1]);
    else if (VIEWS.includes(part)) state.view = part;
  }
  const options = new URLSearchParams(query);
  const allowed = {
    mode: MODES, sort: Object.keys(SORT_NAMES), article: [...model.article.keys()], confidence: CONFIDENCES,
    warnings: ["none", "any", ...model.warningCodes], support: ["all"],
  };
  for (const [name, values] of Object.entries(allowed)) if (values.includes(options.get(name))) state[name] = options.get(name);
  if (options.get("query")) state.query = options.get("query");
  if (options.has("relations")) state.relations = readList(options, "relations").filter((name) => defaults.relations.includes(name));
  state.languages = readList(options, "languages").filter((code) => model.languages.includes(code));
  state.by = readList(options, "by").filter((id) => model.article.has(id));
  state.picked = readList(options, "picked").filter((number) => isCluster(model, number));
  const shown = readList(options, "shown").filter((id) => model.article.has(id));
  if (shown.length) state.shown = shown;
  return state;
}

const isCluster = (model, number) => model.clusters[number - 1] !== undefined;

// Each entry once; nothing where somebody has cut the address short.
function readList(options, name) {
  try {
    const value = JSON.parse(options.get(name) ?? "[]");
    return Array.isArray(value) ? [...new Set(value)] : [];
  } catch {
    return [];
  }
}
