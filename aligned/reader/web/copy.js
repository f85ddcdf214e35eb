// Clusters as plain text, with quotations and sources, to paste into a message or a draft.

import { button } from "./dom.js";
import { exportDocument } from "./export-document.js";
import { oneLine } from "./export-lines.js";
import { RELATIONS, conflictName, languageName, valueText } from "./words.js";

export function copyButton(model, cluster) {
  const node = button("Copy", { class: "copy", title: "Copy with quotations and sources", on: { click: copy } });

  async function copy() {
    node.textContent = (await copyText(model, new Set([cluster.number]))) ? "Copied" : "The browser refused";
  }

  return node;
}

// Puts the clusters of these numbers (null: all) on the clipboard; false where the browser does not allow that.
export async function copyText(model, numbers) {
  try {
    await navigator.clipboard.writeText(claimsText(exportDocument(model, numbers)));
    return true;
  } catch {
    return false; // no permission for the clipboard
  }
}

export function claimsText(source) {
  const articles = new Map(source.articles.map((article) => [article.id, article]));
  return source.clusters.map((cluster) => clusterText(cluster, articles)).join("\n");
}

function clusterText(cluster, articles) {
  const lines = [`${RELATIONS[cluster.relation].name}: ${oneLine(cluster.label)}`];
  for (const { kind, values } of cluster.conflicts) {
    const said = values.map((row) => `${oneLine(valueText(row.value))} (${shownName(articles.get(row.article))})`);
    lines.push(`${oneLine(conflictName(kind))}: ${said.join(" / ")}`);
  }
  for (const id of cluster.articles) {
    const article = articles.get(id);
    const facts = [article.outlet && article.title, article.published, article.url].filter(Boolean).map(oneLine);
    const source = [shownName(article), ...facts].join(", ");
    lines.push(...cluster.members.filter((member) => member.article === id).map((member) => `- ${source}: ${quotationText(member)}`));
  }
  return `${lines.join("\n")}\n`;
}

function quotationText({ quotation, translation, language, speaker, warnings }) {
  const said = speaker ? `, said by ${oneLine(speaker)}` : "";
  const doubt = warnings.length ? " (translation in doubt)" : "";
  if (!translation) return `“${oneLine(quotation)}”${said}${doubt}`;
  return `“${oneLine(translation)}”${said}${doubt} [${languageName(language)}: “${oneLine(quotation)}”]`;
}

const shownName = (article) => oneLine(article.outlet || article.title || article.id);
