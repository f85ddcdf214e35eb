// Which claims the reader wants to see. Every filter narrows: a claim passes when all of them let it through.

import { doubtsOf, doubts } from "./model.js";
import { holdsAll, fold, matchesWords, wordsOf } from "./search.js";
import { RELATIONS, languageName, warningText } from "./words.js";

export const NO_FILTERS = { relations: Object.keys(RELATIONS), languages: [], by: [], confidence: "", warnings: "", support: "", query: "" };
export const CONFIDENCES = ["50", "70", "90"];

// `warnings` is "none", "any" or the code of a warning; `support` is "all" or ""; `confidence` a per cent.
export function passes(model, cluster, now) {
  return now.relations.includes(cluster.relation)
    && now.languages.every((language) => cluster.articles.some((id) => model.article.get(id).language === language))
    && now.by.every((id) => cluster.articles.includes(id))
    && cluster.score >= Number(now.confidence || 0) / 100
    && (now.support !== "all" || cluster.articles.length === model.articles.length)
    && allows(now.warnings, doubtsOf(model, cluster))
    && holdsAll(haystack(model, cluster), wordsOf(now.query));
}

// The same for a claim that stands alone: its confidence is that of its translation.
export function claimPasses(model, claim, now) {
  const segment = model.segment.get(claim.segment);
  const confidence = model.translation.get(claim.segment)?.confidence ?? 1;
  return now.languages.every((language) => model.article.get(claim.article).language === language)
    && now.by.every((id) => claim.article === id)
    && confidence >= Number(now.confidence || 0) / 100
    && allows(now.warnings, doubts(model, segment))
    && matchesWords(`${claim.text} ${claim.translation} ${claim.speaker ?? ""}`, now.query);
}

function allows(wanted, codes) {
  if (wanted === "none") return codes.length === 0;
  if (wanted === "any") return codes.length > 0;
  return !wanted || codes.includes(wanted);
}

function haystack(model, cluster) {
  cluster.haystack ??= fold([cluster.label, ...cluster.members.flatMap((member) => {
    const claim = model.claim.get(member.claim);
    return [claim.text, claim.translation, claim.speaker ?? ""];
  })].join(" "));
  return cluster.haystack;
}

// Filters that are on, each with the words for it and the change of state that takes it off.
export function activeFilters(model, now) {
  const hidden = NO_FILTERS.relations.filter((relation) => !now.relations.includes(relation) && hasRelation(model, relation));
  return [
    ...hidden.map((relation) => ({ text: `No ${RELATIONS[relation].plural.toLowerCase()}`, off: { relations: [...now.relations, relation] } })),
    now.support === "all" ? { text: `In all ${model.articles.length} articles`, off: { support: "" } } : null,
    ...now.languages.map((language) => ({ text: `In ${languageName(language)}`, off: { languages: now.languages.filter((other) => other !== language) } })),
    ...now.by.map((id) => ({ article: id, text: "Said by ", off: { by: now.by.filter((other) => other !== id) } })),
    now.confidence ? { text: `Confidence ${now.confidence}% or more`, off: { confidence: "" } } : null,
    now.warnings ? { text: warningFilterText(now.warnings), off: { warnings: "" } } : null,
    now.query ? { text: `“${now.query}”`, off: { query: "" } } : null,
  ].filter(Boolean);
}

const hasRelation = (model, relation) => model.clusters.some((cluster) => cluster.relation === relation);

export function warningFilterText(code) {
  return { none: "No doubtful translation", any: "With a doubtful translation" }[code] ?? `Warning: ${warningText(code)}`;
}
