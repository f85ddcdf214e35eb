// A button that opens a small panel under it; Esc, a click elsewhere or leaving it by keyboard closes it.

import { el, replaceChildren } from "./dom.js";

// `fill()` gives the panel's content anew each time it opens.
export function createMenu(label, { name, title, fill }) {
  const panel = el("div", { class: "menu-panel", role: "group", "aria-label": title });
  const summary = el("summary", { class: "menu-button", title }, label);
  const node = el("details", { class: `menu ${name}`, on: { toggle: opened, keydown: escape, focusout: left } }, summary, panel);

  function opened() {
    if (node.open) {
      draw();
      document.addEventListener("pointerdown", elsewhere);
    } else document.removeEventListener("pointerdown", elsewhere);
  }

  function draw() {
    replaceChildren(panel, fill());
  }

  function elsewhere(event) {
    if (!node.contains(event.target)) node.open = false;
  }

  function left(event) {
    if (event.relatedTarget && !node.contains(event.relatedTarget)) node.open = false;
  }

  function escape(event) {
    if (event.key !== "Escape" || !node.open) return;
    event.stopPropagation();
    close();
  }

  function close() {
    node.open = false;
    summary.focus();
  }

  function open() {
    node.open = true;
    draw();
    panel.querySelector("button, select, input, a")?.focus();
  }

  return { node, open, close };
}
