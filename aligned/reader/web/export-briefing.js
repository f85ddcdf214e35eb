// The briefing: what the chosen clusters come to, as blocks that Word, Markdown and paper share. The command line builds
// the same blocks (aligned/export/briefing.py). A block is {kind, pieces: [{text, bold, language}]} or a table {head, rows}.

import { oneLine, shortened } from "./export-lines.js";
import { RELATIONS, conflictName, count, dateText, languageName, list, originText, percent, valueText, warningText } from "./words.js";

const CAUTION = "Translated and compared by machine: check the originals before you rely on any of this.";
const NOTHING = "No claim was found in two articles.";
const DOUBTFUL_CONFLICT = "Some of these translations are in doubt: compare the originals before you rely on this.";

const piece = (text, { bold = false, language = null } = {}) => ({ text, bold, language });
const block = (kind, ...pieces) => ({ kind, pieces: pieces.map((part) => (typeof part === "string" ? piece(part) : part)) });
const quoted = (text, language) => piece(`“${oneLine(text)}”`, { language });

export function briefing(source) {
  const { articles, clusters } = source;
  const languages = [...new Set(articles.map((article) => article.language))];
  const engine = source.engine ? `, translated by ${oneLine(String(source.engine))}` : "";
  const sources = new Map(articles.map((article, index) => [article.id, { article, name: shortened(sourceName(article)), ref: ` [${index + 1}]` }]));
  const parts = [
    ["Conflicts", clusters.filter((cluster) => cluster.relation === "conflict")],
    ["Shared claims", clusters.filter((cluster) => cluster.relation !== "conflict")],
  ].filter(([, rows]) => rows.length);
  return [
    block("title", `${count(articles.length, "article")} in ${count(languages.length, "language")}`),
    block("subtitle", `${languages.map(languageName).join(", ")}${engine}`),
    block("line", briefingSummary(clusters, articles)),
    block("caution", CAUTION),
    ...(clusters.length ? [block("heading", "Claims at a glance"), glance(clusters, sources)] : []),
    ...parts.flatMap(([heading, rows]) => [block("heading", heading), ...rows.flatMap((cluster) => clusterBlocks(cluster, sources, source.target))]),
    block("heading", "Sources"),
    ...[...sources.values()].map(sourceBlock),
    ...source.origins.map((group) => originBlock(group, sources)),
  ];
}

function briefingSummary(clusters, articles) {
  if (!clusters.length) return NOTHING;
  const parts = Object.entries(RELATIONS)
    .map(([relation, { name, plural }]) => [clusters.filter((cluster) => cluster.relation === relation).length, name, plural])
    .filter(([number]) => number).map(([number, name, plural]) => count(number, name.toLowerCase(), plural.toLowerCase()));
  const whole = clusters.filter((cluster) => cluster.articles.length === articles.length && cluster.relation !== "conflict").length;
  const everywhere = `${whole || "None"} ${whole < 2 ? "is" : "are"} in all ${articles.length} articles without a conflict`;
  return `${count(clusters.length, "shared claim")}: ${parts.join(", ")}. ${everywhere}.`;
}

function glance(clusters, sources) {
  return {
    head: ["No.", "Claim", "Relation", "Sources", "Confidence"],
    rows: clusters.map((cluster) => {
      const { sign, name } = RELATIONS[cluster.relation];
      return [piece(String(cluster.number)), piece(oneLine(cluster.label), { language: "en" }), piece(`${sign} ${name}`),
        piece(cluster.articles.map((id) => sources.get(id).ref).join("").trim()), piece(percent(cluster.score))];
    }),
  };
}

function clusterBlocks(cluster, sources, target) {
  const { sign, name } = RELATIONS[cluster.relation];
  const silent = [...sources.values()].filter(({ article }) => !cluster.articles.includes(article.id));
  return [
    block("claim", `${sign} ${cluster.number} `, piece(oneLine(cluster.label), { language: "en" })),
    block("support", `${name}. ${supportText(cluster, sources.size)}.`),
    ...cluster.conflicts.flatMap((conflict) => conflictBlocks(conflict, cluster, sources)),
    ...cluster.artefacts.map((artefact) => artefactBlock(artefact, cluster, sources)),
    ...(cluster.relation === "conflict" && cluster.members.some((member) => member.warnings.length) ? [block("caution", DOUBTFUL_CONFLICT)] : []),
    ...cluster.articles.flatMap((id) => cluster.members.filter((member) => member.article === id)
      .flatMap((member) => memberBlocks(member, sources.get(id), target))),
    ...(silent.length ? [block("silent", `${silent.length === 1 ? "Does not say" : "Do not say"}: ${silent.map((row) => row.name + row.ref).join(", ")}`)] : []),
  ];
}

function supportText(cluster, articles) {
  const own = cluster.articles.length;
  const origins = cluster.origins < own ? ` from ${count(cluster.origins, "independent origin")}` : "";
  return `${own} of ${count(articles, "article")}${origins}, confidence ${percent(cluster.score)}`;
}

function conflictBlocks({ kind, values }, cluster, sources) {
  const languages = new Map(cluster.members.map((member) => [member.claim, member.language]));
  const sides = new Map();
  for (const value of values) {
    const side = sides.get(value.value) ?? [];
    // An article that says it twice in the same words, headline and text, is named once.
    if (!side.some((said) => said.article === value.article && said.text === value.text)) sides.set(value.value, [...side, value]);
  }
  return [...sides].map(([side, rows]) => block("value", `${oneLine(conflictName(kind))}: `, piece(oneLine(valueText(side)), { bold: true }),
    ...rows.flatMap((row, index) => {
      const { name, ref } = sources.get(row.article);
      return [`${index ? "; " : " – "}${name}${ref}`, ...(row.text ? [": ", quoted(row.text, languages.get(row.claim) ?? "und")] : [])];
    })));
}

// A difference that only translation makes, with the words of the source.
function artefactBlock({ claim, article, kind, text, shown }, cluster, sources) {
  const { name, ref } = sources.get(article);
  const language = cluster.members.find((member) => member.claim === claim)?.language ?? "und";
  const who = ["name", "scale"].includes(kind) ? "others have" : "its translation has"; // the former differ between articles
  return block("caution", `No disagreement: ${name}${ref} has `, quoted(text, language), ` where ${who} “${oneLine(shown)}”.`);
}

function memberBlocks(member, { article, name, ref }, target) {
  const facts = [languageName(member.language), article.published ? oneLine(dateText(article.published)) : null, RELATIONS[member.relation].verb,
    member.speaker ? `said by ${oneLine(member.speaker)}` : null].filter(Boolean);
  const original = quoted(member.quotation, member.language);
  const sure = member.confidence === null ? "" : ` (confidence ${percent(member.confidence)})`;
  return [
    block("attribution", piece(name, { bold: true }), `${ref} · ${facts.join(" · ")}`),
    ...(member.translation
      ? [block("quotation", quoted(member.translation, target)), block("original", `${languageName(member.language)}: `, original)]
      : [block("quotation", original)]),
    ...(member.warnings.length ? [block("caution", `In doubt: ${member.warnings.map((code) => oneLine(warningText(code))).join("; ")}${sure}.`)] : []),
  ];
}

function sourceBlock({ article, ref }) {
  const { derived_from: from, language, outlet, published, title, url } = article;
  return block("source", `${ref.trim()} `, piece(sourceName(article), { bold: true }), ...[
    outlet && title ? piece(`, “${oneLine(title)}”`, { language }) : null,
    published ? `, ${oneLine(dateText(published))}` : null,
    `, ${languageName(language)}`,
    from ? `, translated from ${languageName(from)} (${percent(article.derived_confidence)})` : null,
    url ? `, ${oneLine(url)}` : null,
  ].filter(Boolean));
}

function originBlock({ articles, reason, agencies }, sources) {
  const who = list(articles.map((id) => sources.get(id).ref.trim()));
  return block("line", `${who} ${originText({ reason, agencies: agencies.map(oneLine) })}: together they count as one origin.`);
}

const sourceName = (article) => oneLine(article.outlet || article.title || article.id);
