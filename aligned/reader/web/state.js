// What the reader looks at now. The address holds it; taste (theme, type size, scrolling together) is kept by the
// browser where it allows that.

import { defaultsOf, fromAddress, toAddress } from "./address.js";

const KEY = "tertium.reader";
const TASTES = { theme: ["", "light", "dark"], size: ["1", "0", "2", "3"], sync: ["on", "off"] }; // the first is the default

// `limit`: how many columns stand side by side before the reader chooses.
export function createState(model, limit) {
  const defaults = defaultsOf(model, limit);
  const taste = readTaste();
  let current = fromAddress(location.hash, model, defaults);
  const listeners = [];

  function become(next) {
    const before = current;
    current = next;
    for (const listener of listeners) listener(current, before);
  }

  function set(change, { quiet = false } = {}) {
    const before = current;
    const next = { ...current, ...change };
    const address = toAddress(next, defaults);
    if (address !== location.hash) {
      // Moves make a step in the browser's history, typing does not.
      const step = before.view !== next.view || before.cluster !== next.cluster ? "pushState" : "replaceState";
      history[step](null, "", address);
    }
    if (quiet) current = next;
    else become(next);
  }

  window.addEventListener("popstate", () => become(fromAddress(location.hash, model, defaults)));

  return {
    get: () => current,
    set,
    onChange: (listener) => listeners.push(listener),
    taste: () => taste,
    setTaste(change) {
      Object.assign(taste, change);
      writeTaste(taste);
      applyTaste(taste);
      become(current);
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

function readTaste() {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    // Storage is switched off, or holds something else: the defaults hold.
  }
  return Object.fromEntries(Object.entries(TASTES).map(([name, values]) => [name, values.includes(kept[name]) ? kept[name] : values[0]]));
}

function writeTaste(taste) {
  try {
    localStorage.setItem(KEY, JSON.stringify(taste));
  } catch {
    // Storage is switched off: the choice lasts until the page is closed.
  }
}
