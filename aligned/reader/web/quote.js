// A claim as it is quoted in panels and tables: the translation to read, the original to trust.

import { el, slicePoints, textOf } from "./dom.js";
import { doubts, nameOf, shortName, translated } from "./model.js";
import { doubtMark } from "./segment.js";
import { RELATIONS, dateText, languageName } from "./words.js";

// Translation and original of a claim, both verbatim; `mode` leaves one out only where the other says it all.
export function renderQuote(model, claim, mode = "both") {
  const { segment, problems, words, foreign } = read(model, claim);
  return quotation(model, claim, problems, [
    foreign && mode !== "original" ? textOf(words, model.target) : null,
    !foreign || mode !== "translation" ? textOf(claim.text, segment.language) : null,
  ]);
}

// The same within their sentences: the claim's own words stand out, the rest recedes.
export function renderSentence(model, claim) {
  const { segment, problems, translation, words, foreign } = read(model, claim);
  const from = claim.start - segment.start;
  const original = [slicePoints(segment.text, 0, from), claim.text, slicePoints(segment.text, claim.end - segment.start)];
  return quotation(model, claim, problems, [
    foreign ? textOf(emphasised(around(translation.text, words)), model.target) : null,
    textOf(emphasised(original), segment.language),
  ]);
}

function read(model, claim) {
  const segment = model.segment.get(claim.segment);
  const translation = translated(model, segment);
  const words = claim.translation || translation?.text;
  return { segment, translation, words, problems: doubts(model, segment), foreign: Boolean(translation && words && words !== claim.text) };
}

function quotation(model, claim, problems, [translation, original]) {
  const segment = model.segment.get(claim.segment);
  return el("div", { class: "quote" },
    problems.length ? doubtMark(model, segment, problems, "unsure translation") : null,
    translation ? el("blockquote", { class: "quote-translation" }, translation) : null,
    original ? el("blockquote", { class: translation ? "quote-original" : "quote-translation" },
      translation ? el("span", { class: "language-tag" }, languageName(segment.language)) : null, original) : null,
    claim.speaker ? el("p", { class: "speaker" }, "said by ", el("bdi", {}, claim.speaker)) : null);
}

// [before, words, after] in `text`; only the words where the translation puts them differently.
function around(text, words) {
  const at = text.indexOf(words);
  return at < 0 ? ["", words, ""] : [text.slice(0, at), words, text.slice(at + words.length)];
}

function emphasised([before, words, after]) {
  const rest = (text) => (text ? el("span", { class: "rest" }, text) : null);
  return [rest(before), words, rest(after)];
}

// What a cluster is: sign, kind, number.
export function relationBadge(cluster) {
  const { sign, name } = RELATIONS[cluster.relation];
  return el("span", { class: `relation-badge ${cluster.relation}` }, el("span", { "aria-hidden": "true" }, sign), ` ${name} ${cluster.number}`);
}

export function memberRelation(member) {
  const { sign, verb } = RELATIONS[member.relation];
  return el("span", { class: `member-relation ${member.relation}` }, el("span", { "aria-hidden": "true" }, `${sign} `), verb);
}

export function articleName(article, short = false) {
  return el("bdi", { class: "article-name", title: nameOf(article) }, short ? shortName(article) : nameOf(article));
}

export function articleLine(article) {
  return [languageName(article.language), article.published && dateText(article.published)].filter(Boolean).join(" · ");
}
