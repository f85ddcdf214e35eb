// The run's records with the ways between them: each record is found from its parent and its children.

import { lengthInPoints } from "./points.js";

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
    claimsOfArticle: groupBy(data.claims, (row) => row.article),
    clustersOfClaim: new Map(),
    segmentsOfArticle: groupBy(data.segments, (row) => row.article),
    languages: [...new Set(data.articles.map((article) => article.language))],
  };
  model.clusters = data.clusters.map((cluster, index) => {
    const articles = [...new Set(cluster.members.map((member) => member.article))];
    const relation = shownRelation(model, cluster);
    const members = cluster.members.map((member) => (relation === "artefact" && member.relation === "conflict" ? { ...member, relation } : member));
    const entry = { ...cluster, number: index + 1, articles, relation, members };
    for (const member of members) push(model.clustersOfClaim, member.claim, { cluster: entry, member });
    return entry;
  });
  model.warningCodes = [...new Set(data.segments.flatMap((segment) => doubts(model, segment)))].sort();
  return model;
}

// Is what the reader sees of this segment in doubt, and why? [] when all is well.
export function doubts(model, segment) {
  const translation = model.translation.get(segment.id);
  if (!translation && segment.language === "und") return ["unknown-language"];
  if (!translation) return segment.language === model.target || model.target === "und" ? [] : ["untranslated"];
  const unsure = translation.engine !== "identity" && translation.confidence < model.doubtful && !isKept(translation.warnings);
  return unsure ? [...translation.warnings, "low-confidence"] : translation.warnings;
}

// Why a cluster should be read with care: the doubts about the sentences of its members.
export function doubtsOf(model, cluster) {
  cluster.doubts ??= [...new Set(cluster.members.flatMap((member) => doubts(model, model.segment.get(member.segment))))];
  return cluster.doubts;
}

export const doubtfulMembers = (model, cluster) => cluster.members.filter((member) => doubts(model, model.segment.get(member.segment)).length > 0);

// A value that stands in no original was read from a translation. Where that translation is in doubt, the difference
// is the machine's and not the articles'.
export function isArtefact(model, conflict) {
  return conflict.values.some((row) => {
    const claim = model.claim.get(row.member);
    const segment = claim && model.segment.get(claim.segment);
    return Boolean(segment && row.text && translated(model, segment) && !segment.text.includes(row.text) && doubts(model, segment).length);
  });
}

// A cluster whose every conflict is made by translation is no disagreement.
function shownRelation(model, cluster) {
  const made = cluster.conflicts.length > 0 && cluster.conflicts.every((conflict) => isArtefact(model, conflict));
  return cluster.relation === "conflict" && made ? "artefact" : cluster.relation;
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
  return (model.claimsOfArticle.get(article.id) ?? []).filter((claim) => !model.clustersOfClaim.has(claim.id) && claim.kind !== "heading");
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
