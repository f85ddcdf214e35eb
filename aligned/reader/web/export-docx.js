// The briefing as a Word file (ECMA-376). All but the text comes from the parts that the command line uses too
// (aligned/export/word_template.py): `template` is {parts: {name: XML}, styles: {kind: style id}, widths}.

import { xmlText } from "./export-xml.js";
import { zip } from "./export-zip.js";
import { directionOf } from "./words.js";

const DOCUMENT_PART = "word/document.xml";

// Parts of the file, as a Blob takes them.
export function docx(blocks, template) {
  const body = blocks.map((part) => (part.head ? docxTable(part, template) : docxParagraph(part.kind, part.pieces, template.styles))).join("");
  const encoder = new TextEncoder();
  return zip(Object.entries(template.parts).map(([name, xml]) => [name, encoder.encode(name === DOCUMENT_PART ? xml.replace("<w:body>", () => `<w:body>${body}`) : xml)]));
}

function docxParagraph(kind, pieces, styles) {
  // A quotation in a language that is written from right to left runs so as a whole.
  const leftwards = kind === "quotation" && pieces.every(isRightToLeft);
  return `<w:p><w:pPr><w:pStyle w:val="${styles[kind]}"/>${leftwards ? "<w:bidi/>" : ""}</w:pPr>${pieces.map(docxRun).join("")}</w:p>`;
}

function docxRun(piece) {
  const { text, bold, language } = piece;
  const marked = language && language !== "und";
  const tongue = isRightToLeft(piece) ? `<w:rtl/><w:lang w:bidi="${xmlText(language)}"/>` : `<w:lang w:val="${xmlText(language ?? "")}"/>`;
  return `<w:r><w:rPr>${bold ? "<w:b/>" : ""}${marked ? tongue : ""}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

const isRightToLeft = ({ language }) => language !== null && directionOf(language) === "rtl";

function docxTable({ head, rows }, { styles, widths }) {
  const all = [head.map((text) => ({ text, bold: false, language: null })), ...rows];
  const lines = all.map((cells, index) => `<w:tr><w:trPr><w:cantSplit/>${index ? "" : "<w:tblHeader/>"}</w:trPr>${cells.map((cell, at) => (
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${docxParagraph("cell", [cell], styles)}</w:tc>`)).join("")}</w:tr>`);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${styles.table}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`
    + `<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${lines.join("")}</w:tbl>`;
}
