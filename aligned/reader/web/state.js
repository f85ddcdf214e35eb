// What the reader looks at now. The address (#view/cluster-N?mode=…) holds it, so that links and reloads lead back;
// taste (theme, type size) is kept by the browser where it allows that.

export const VIEWS = ["columns", "claims", "conflicts", "only", "overview"];
export const MODES = ["translation", "original", "both"];
export const SORTS = ["conflict", "support", "independence", "confidence", "text"];
const KEY = "tertium.reader";

// `limit`: how many columns stand side by side before the reader chooses.
export function createState(model, limit = 8) {
  const defaults = {
    view: "columns", cluster: null, article: null, mode: "translation", sort: "conflict", relations: ["conflict", "partial", "agree"],
    query: "", shown: model.articles.slice(0, limit).map((article) => article.id),
  };
  const taste = { theme: "", size: "1", ...readTaste() };
  let current = { ...defaults, ...fromAddress(location.hash, model, defaults) };
  const listeners = [];

  function set(change, { quiet = false } = {}) {
    const before = current;
    current = { ...current, ...change };
    const address = toAddress(current, defaults);
    if (address !== location.hash) {
      // Moves make a step in the browser's history, typing does not.
      const step = before.view !== current.view || before.cluster !== current.cluster ? "pushState" : "replaceState";
      history[step](null, "", address);
    }
    if (!quiet) for (const listener of listeners) listener(current, before);
  }

  window.addEventListener("popstate", () => {
    const before = current;
    current = { ...defaults, ...fromAddress(location.hash, model, defaults) };
    for (const listener of listeners) listener(current, before);
  });

  return {
    get: () => current,
    set,
    onChange: (listener) => listeners.push(listener),
    taste: () => taste,
    setTaste(change) {
      Object.assign(taste, change);
      writeTaste(taste);
      applyTaste(taste);
    },
    address: (change) => toAddress({ ...current, ...change }, defaults),
  };
}

export function applyTaste(taste) {
  const root = document.documentElement;
  if (taste.theme) root.dataset.theme = taste.theme;
  else delete root.dataset.theme;
  root.dataset.size = taste.size;
}

function toAddress(state, defaults) {
  const options = new URLSearchParams();
  for (const name of ["mode", "sort", "query", "article"]) {
    if (state[name] !== defaults[name] && state[name] !== null) options.set(name, state[name]);
  }
  for (const name of ["relations", "shown"]) {
    if (state[name].join() !== defaults[name].join()) options.set(name, JSON.stringify(state[name]));
  }
  const place = state.cluster === null ? state.view : `${state.view}/cluster-${state.cluster}`;
  return `#${place}${options.size ? `?${options}` : ""}`;
}

// Whatever stands in the address, only known values get in.
function fromAddress(hash, model, defaults) {
  const [place, query = ""] = hash.replace(/^#/, "").split("?");
  const state = {};
  for (const part of place.split("/")) {
    const cluster = /^cluster-(\d+)$/.exec(part);
    if (cluster && model.clusters[Number(cluster[1]) - 1]) state.cluster = Number(cluster[1]);
    else if (VIEWS.includes(part)) state.view = part;
  }
  const options = new URLSearchParams(query);
  if (MODES.includes(options.get("mode"))) state.mode = options.get("mode");
  if (SORTS.includes(options.get("sort"))) state.sort = options.get("sort");
  if (options.get("query")) state.query = options.get("query");
  if (model.article.has(options.get("article"))) state.article = options.get("article");
  const relations = readList(options.get("relations")).filter((name) => defaults.relations.includes(name));
  if (options.has("relations")) state.relations = relations;
  const shown = readList(options.get("shown")).filter((id) => model.article.has(id));
  if (shown.length) state.shown = shown;
  return state;
}

function readList(json) {
  try {
    const value = JSON.parse(json ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // an address that somebody has cut short
  }
}

function readTaste() {
  try {
    const { theme, size } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return { theme: ["light", "dark"].includes(theme) ? theme : "", size: ["0", "1", "2", "3"].includes(size) ? size : "1" };
  } catch {
    return {}; // storage is switched off, or holds something else
  }
}

function writeTaste(taste) {
  try {
    localStorage.setItem(KEY, JSON.stringify(taste));
  } catch {
    // Storage is switched off: the choice lasts until the page is closed.
  }
}
