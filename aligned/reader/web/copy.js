// A cluster as plain text, with quotations and sources, to paste into a message or a draft.

import { button } from "./dom.js";
import { membersIn, nameOf } from "./model.js";
import { RELATIONS, conflictName, languageName, valueText } from "./words.js";

export function copyButton(model, cluster) {
  const node = button("Copy", { class: "copy", title: "Copy with quotations and sources", on: { click: copy } });

  async function copy() {
    try {
      await navigator.clipboard.writeText(clusterText(model, cluster));
      node.textContent = "Copied";
    } catch {
      node.textContent = "The browser refused"; // no permission for the clipboard
    }
  }

  return node;
}

export function clusterText(model, cluster) {
  const lines = [`${RELATIONS[cluster.relation].name}: ${cluster.label}`];
  for (const conflict of cluster.conflicts) {
    const values = conflict.values.map((row) => `${valueText(row.value)} (${nameOf(model.article.get(model.claim.get(row.member).article))})`);
    lines.push(`${conflictName(conflict.kind)}: ${values.join(" / ")}`);
  }
  for (const id of cluster.articles) {
    const article = model.article.get(id);
    const source = [nameOf(article), article.outlet && article.title, article.published, article.url].filter(Boolean).join(", ");
    for (const member of membersIn(cluster, id)) {
      const claim = model.claim.get(member.claim);
      const foreign = claim.translation && claim.translation !== claim.text;
      const original = foreign ? ` [${languageName(article.language)}: “${claim.text}”]` : "";
      lines.push(`- ${source}: “${claim.translation || claim.text}”${original}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
