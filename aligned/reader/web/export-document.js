// What every export is made of: the chosen clusters with their quotations and sources, as one document. The command
// line makes the same (aligned/export/document.py); a test holds the two together byte by byte.

import { doubts, translated } from "./model.js";

// `numbers`: a Set of cluster numbers, or null for all.
export function exportDocument(model, numbers = null) {
  const { engine, version } = model.info;
  return wellFormed({
    tertium: version ?? null,
    target: model.target,
    engine: (engine && typeof engine === "object" ? engine.name : engine) ?? null,
    articles: model.articles.map(exportedSource),
    origins: model.origins.map(({ articles, reason, agencies }) => ({ articles, reason, agencies })),
    clusters: model.clusters.filter((cluster) => !numbers || numbers.has(cluster.number)).map((cluster) => exportedCluster(model, cluster)),
  });
}

function exportedSource(article) {
  const { id, title, outlet, published, url, language, derived_from } = article;
  return { id, title, outlet, published, url, language, derived_from, derived_confidence: derived_from ? fourPlaces(article.derived_confidence) : null };
}

function exportedCluster(model, cluster) {
  return {
    number: cluster.number,
    id: cluster.id,
    label: cluster.label,
    relation: cluster.relation,
    score: fourPlaces(cluster.score),
    origins: cluster.origins,
    articles: cluster.articles,
    conflicts: cluster.conflicts.map(({ kind, values }) => ({
      kind, values: values.map(({ member, text, value }) => ({ claim: member, article: model.claim.get(member).article, text, value })),
    })),
    artefacts: cluster.artefacts.map(({ member, kind, text, shown }) => ({ claim: member, article: model.claim.get(member).article, kind, text, shown })),
    members: cluster.members.map((member) => exportedMember(model, model.claim.get(member.claim), member.relation)),
  };
}

function exportedMember(model, claim, relation) {
  const segment = model.segment.get(claim.segment);
  const record = translated(model, segment);
  const words = record && (claim.translation || record.text);
  const translation = words && words !== claim.text ? words : null;
  return {
    claim: claim.id,
    article: claim.article,
    relation,
    kind: claim.kind,
    speaker: claim.speaker,
    quotation: claim.text,
    language: segment.language,
    translation,
    confidence: translation === null ? null : fourPlaces(record.confidence),
    warnings: doubts(model, segment),
    segment: claim.segment,
    start: claim.start,
    end: claim.end,
  };
}

export const fourPlaces = (value) => Math.floor(value * 10_000 + 0.5) / 10_000;

// The same value with U+FFFD for half a surrogate pair and for the two code points that XML cannot hold.
export function wellFormed(value) {
  if (typeof value === "string") return value.replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)]));
  return value;
}
