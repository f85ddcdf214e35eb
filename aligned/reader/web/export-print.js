// The briefing on paper: stands in the page only for as long as it is printed.

import { el, textOf } from "./dom.js";

const PRINTED_TAGS = { title: "h1", heading: "h2", claim: "h3", quotation: "blockquote", original: "blockquote" };

export function printBriefing(blocks) {
  document.querySelector("body > .briefing")?.remove(); // of a browser that never said that it had printed
  const node = el("section", { class: "briefing", "aria-label": "Briefing" }, blocks.map(printedBlock));
  document.body.append(node);
  window.addEventListener("afterprint", () => node.remove(), { once: true });
  window.print();
}

function printedBlock({ kind, pieces, head, rows }) {
  if (!head) return el(PRINTED_TAGS[kind] ?? "p", { class: `briefing-${kind}` }, pieces.map(printedPiece));
  return el("table", {}, el("thead", {}, el("tr", {}, head.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, rows.map((row) => el("tr", {}, row.map((cell) => el("td", {}, printedPiece(cell)))))));
}

function printedPiece({ text, bold, language }) {
  if (language) return textOf(text, language);
  return bold ? el("strong", {}, el("bdi", {}, text)) : text;
}
