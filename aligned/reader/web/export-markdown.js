// The briefing as Markdown; the same as aligned/export/markdown.py writes.

// Signs with a meaning in the middle of a line; all that have one at its beginning only never stand there.
const MARKUP = /[\\`*_[\]<>|~#&$]/g;
const LINE_BEFORE = { title: "# ", heading: "## ", claim: "### ", value: "- ", quotation: "> ", original: "> ", caution: "*", source: "- " };
const LINE_AFTER = { caution: "*" };

export function markdown(blocks) {
  const lines = [];
  let before = "";
  for (const { kind, pieces, head, rows } of blocks) {
    if (head) {
      lines.push("", ...markdownTable(head, rows));
      before = "";
      continue;
    }
    // A list goes on without a blank line; so does a quotation, with an empty line of its own.
    const together = kind === before && ["value", "source"].includes(kind);
    if (kind === "original") lines.push(">");
    else if (lines.length && !together) lines.push("");
    lines.push(`${LINE_BEFORE[kind] ?? ""}${pieces.map(markdownPiece).join("")}${LINE_AFTER[kind] ?? ""}`);
    before = kind;
  }
  return `${lines.join("\n")}\n`;
}

function markdownTable(head, rows) {
  const lines = [head.map(markdownText), head.map(() => "---"), ...rows.map((row) => row.map(markdownPiece))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`);
}

function markdownPiece({ text, bold }) {
  return bold && text ? `**${markdownText(text)}**` : markdownText(text);
}

// `text` so that Markdown shows it as it is.
export const markdownText = (text) => text.replace(MARKUP, "\\$&");
