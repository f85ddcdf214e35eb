// The run's records with the ways between them: each record is found from its parent and its children.

import { lengthInPoints } from "./dom.js";

// A reader is more likely misled than not: below half by the meaning of the number itself, not by a sweep.
const DOUBTFUL = 0.5;

// With these the record holds the source in place of a translation.
const KEPT = new Set(["untranslated", "unknown-language", "unsupported-language", "engine-error"]);
export const isKept = (problems) => problems.some((code) => KEPT.has(code));

export function readModel(data) {
  const model = {
    ...data,
    target: data.info.target ?? "und",
    article: indexBy(data.articles, (row) => row.id),
    segment: indexBy(data.segments, (row) => row.id),
    translation: indexBy(data.translations, (row) => row.segment),
    claim: indexBy(data.claims, (row) => row.id),
    claimsOfSegment: groupBy(data.claims, (row) => row.segment),
    clustersOfClaim: new Map(),
    segmentsOfArticle: groupBy(data.segments, (row) => row.article),
  };
  data.clusters.forEach((cluster, index) => {
    cluster.number = index + 1;
    cluster.articles = [...new Set(cluster.members.map((member) => member.article))];
    for (const member of cluster.members) push(model.clustersOfClaim, member.claim, { cluster, member });
  });
  model.languages = [...new Set(data.articles.map((article) => article.language))];
  return model;
}

// Is what the reader sees of this segment in doubt, and why? [] when all is well.
export function doubts(model, segment) {
  const translation = model.translation.get(segment.id);
  if (!translation && segment.language === "und") return ["unknown-language"];
  if (!translation) return segment.language === model.target || model.target === "und" ? [] : ["untranslated"];
  const unsure = translation.engine !== "identity" && translation.confidence < DOUBTFUL && !isKept(translation.warnings);
  return unsure ? [...translation.warnings, "low-confidence"] : translation.warnings;
}

// The segment in the target language, or null where it never was translated.
export function translated(model, segment) {
  const translation = model.translation.get(segment.id);
  if (!translation) return null;
  return isKept(translation.warnings) || translation.text === segment.text || translation.engine === "identity" ? null : translation;
}

// Claims of a segment that a cluster holds, with the stretch of the original each covers (code points in the segment).
export function linkedClaims(model, segment) {
  const length = lengthInPoints(segment.text);
  return (model.claimsOfSegment.get(segment.id) ?? [])
    .filter((claim) => model.clustersOfClaim.has(claim.id))
    .map((claim) => ({
      claim,
      start: Math.max(0, Math.min(length, claim.start - segment.start)),
      end: Math.max(0, Math.min(length, claim.end - segment.start)),
    }))
    .filter((span) => span.end > span.start);
}

// Claims that no other article shares; headings only repeat what the text says.
export function loneClaims(model, article) {
  return model.claims.filter(
    (claim) => claim.article === article.id && !model.clustersOfClaim.has(claim.id) && claim.kind !== "heading",
  );
}

export const membersIn = (cluster, articleId) => cluster.members.filter((member) => member.article === articleId);
export const nameOf = (article) => article.outlet || article.title || article.id;

// What an article is called in short: the outlet, else a title cut at a word.
export function shortName(article) {
  const name = nameOf(article);
  return name.length <= 34 ? name : `${name.slice(0, 32).replace(/\s+\S*$/, "")}…`;
}

export function ofRelation(model, relation) {
  return model.clusters.filter((cluster) => cluster.relation === relation);
}

function indexBy(rows, key) {
  return new Map(rows.map((row) => [key(row), row]));
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) push(groups, key(row), row);
  return groups;
}

function push(map, key, value) {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
}
