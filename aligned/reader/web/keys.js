// Single keys, as in a mail program. Nothing is taken from the browser or from assistive technology: no modifiers,
// nothing while a field, a list or a dialog has the keys.

import { MODES, VIEWS } from "./address.js";

export function listenToKeys(state, actions) {
  const keys = {
    j: () => state.step(1),
    k: () => state.step(-1),
    n: () => state.step(1, "conflict"),
    p: () => state.step(-1, "conflict"),
    o: () => state.set({ mode: state.get().mode === "original" ? "translation" : "original" }),
    t: () => state.set({ mode: MODES[(MODES.indexOf(state.get().mode) + 1) % MODES.length] }),
    h: () => actions.turnBy(-1),
    l: () => actions.turnBy(1),
    a: actions.showAll,
    s: actions.toggleSync,
    f: actions.openFilter,
    x: () => state.pick(state.get().cluster),
    e: actions.openExport,
    c: actions.openChooser,
    d: actions.nextTheme,
    "/": actions.focusSearch,
    "?": actions.openHelp,
    "+": actions.nextSize,
    Escape: () => state.set({ cluster: null }),
  };
  VIEWS.forEach((view, index) => {
    keys[index + 1] = () => state.set({ view });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
    const field = event.target.closest?.("input:not([type=checkbox], [type=radio]), select, textarea");
    if (field) {
      if (event.key === "Escape") field.blur();
      return;
    }
    const action = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (!action) return;
    event.preventDefault();
    action();
  });
}
