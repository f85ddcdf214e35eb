// What can be taken out of the page: the claims as files, as text to paste, and on paper.

import { arrange } from "./arrange.js";
import { copyText } from "./copy.js";
import { button, el } from "./dom.js";
import { briefing } from "./export-briefing.js";
import { csvTable } from "./export-csv.js";
import { exportDocument } from "./export-document.js";
import { docx } from "./export-docx.js";
import { markdown } from "./export-markdown.js";
import { printBriefing } from "./export-print.js";
import { saveFile } from "./export-save.js";
import { tmx } from "./export-tmx.js";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const BYTE_ORDER_MARK = "\ufeff"; // Excel reads a CSV file as UTF-8 only with it

// The files have the names that `tertium export` gives them. `numbers`: a Set of cluster numbers, or null for all.
const EXPORT_FILES = [
  ["Word briefing", "briefing.docx", WORD_TYPE, (model, numbers) => docx(briefing(exportDocument(model, numbers)), model.word)],
  ["Markdown briefing", "briefing.md", "text/markdown", (model, numbers) => [markdown(briefing(exportDocument(model, numbers)))]],
  ["Table", "claims.csv", "text/csv", (model, numbers) => [csvTable(exportDocument(model, numbers))]],
  ["Table for Excel", "claims-excel.csv", "text/csv", (model, numbers) => [BYTE_ORDER_MARK, csvTable(exportDocument(model, numbers))]],
  ["Data", "claims.json", "application/json", (model, numbers) => [`${JSON.stringify(exportDocument(model, numbers), null, 2)}\n`]],
  ["Translations", "translations.tmx", "application/x-tmx+xml", (model, numbers) => [tmx(model, numbers)]],
];

// Content of the menu "Export", made anew each time it opens.
export function exportMenu(model, state) {
  const now = state.get();
  const shown = arrange(model, now.view === "conflicts" ? { ...now, relations: ["conflict"] } : now).map((cluster) => cluster.number);
  const scopes = [
    { name: "All claims", size: model.clusters.length, numbers: null },
    { name: "Claims shown now", size: shown.length, numbers: new Set(shown) },
    { name: "Chosen claims", size: now.picked.length, numbers: new Set(now.picked), hint: now.picked.length ? "" : " (tick them in the table)" },
  ];
  let scope = scopes[2].size ? scopes[2] : shown.length < model.clusters.length ? scopes[1] : scopes[0];
  const said = el("p", { class: "export-said", role: "status" });
  const choice = (row) => el("label", { class: "tick" },
    el("input", { type: "radio", name: "export-scope", checked: row === scope, disabled: !row.size && row !== scope, on: { change: () => { scope = row; } } }),
    el("span", {}, `${row.name}: ${row.size}${row.hint ?? ""}`));
  const item = (name, detail, run) => button([name, el("span", { class: "export-file" }, detail)], { class: "menu-item export-item", on: { click: run } });

  async function copy() {
    said.textContent = (await copyText(model, scope.numbers)) ? `Copied ${scope.size === 1 ? "1 claim" : `${scope.size} claims`}` : "The browser did not allow it";
  }

  return [
    el("fieldset", {}, el("legend", {}, "Which"), scopes.map(choice)),
    el("div", { class: "export-items", role: "group", "aria-label": "Save as" },
      EXPORT_FILES.map(([name, file, type, make]) => item(name, file, () => {
        saveFile(file, type, make(model, scope.numbers));
        said.textContent = `Saved ${file}`;
      }))),
    el("div", { class: "export-items", role: "group", "aria-label": "Copy or print" },
      item("Copy as text", "with its sources", copy),
      item("Print a briefing", "on paper or as PDF", () => printBriefing(briefing(exportDocument(model, scope.numbers)))),
      item("Print this view", "as it stands", () => window.print())),
    said,
  ];
}
