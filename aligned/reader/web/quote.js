// A claim as it is quoted in panels and tables: the translation to read, the original to trust.

import { el, textOf } from "./dom.js";
import { doubts, doubtfulMembers, isKept, nameOf, shortName, translated } from "./model.js";
import { slicePoints } from "./points.js";
import { doubtMark, doubtText, suspectWords } from "./segment.js";
import { RELATIONS, count, dateText, languageName, list } from "./words.js";

// Translation and original of a claim, both verbatim; `mode` leaves one out only where the other says it all.
export function renderQuote(model, claim, mode = "both") {
  const { segment, problems, translation, words, foreign } = read(model, claim);
  return quotation(model, claim, problems, [
    foreign && mode !== "original" ? textOf(around(translation, words)[1], model.target) : null,
    !foreign || mode !== "translation" ? textOf(claim.text, segment.language) : null,
  ]);
}

// The same within their sentences: the claim's own words stand out, the rest recedes.
export function renderSentence(model, claim) {
  const { segment, problems, translation, words, foreign } = read(model, claim);
  const from = claim.start - segment.start;
  const original = [slicePoints(segment.text, 0, from), claim.text, slicePoints(segment.text, claim.end - segment.start)];
  return quotation(model, claim, problems, [
    foreign ? textOf(emphasised(around(translation, words)), model.target) : null,
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
  return el("div", { class: `quote${problems.length ? " doubtful-quote" : ""}` },
    problems.length ? doubtMark(model, segment, problems, "unsure translation") : null,
    translation ? el("blockquote", { class: "quote-translation" }, translation) : null,
    original ? el("blockquote", { class: translation ? "quote-original" : "quote-translation" },
      translation ? el("span", { class: "language-tag" }, languageName(segment.language)) : null, original) : null,
    claim.speaker ? el("p", { class: "speaker" }, "said by ", el("bdi", {}, claim.speaker)) : null);
}

// [before, words, after] in the translation; only the words where it puts them differently.
function around(translation, words) {
  const at = translation.text.indexOf(words);
  if (at < 0) return [[], [words], []];
  const end = at + words.length;
  return [[0, at], [at, end], [end, translation.text.length]].map(([from, to]) => suspectWords(translation.text, translation, "translation", from, to));
}

function emphasised([before, words, after]) {
  const rest = (text) => (text.length ? el("span", { class: "rest" }, text) : null);
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

// Says of a cluster that it rests on translations in doubt, and on which.
export function doubtNote(model, cluster) {
  const members = doubtfulMembers(model, cluster);
  if (!members.length) return null;
  const why = members.map((member) => `${nameOf(model.article.get(member.article))}: ${doubtText(model, model.segment.get(member.segment))}`);
  const untranslated = members.every((member) => isKept(doubts(model, model.segment.get(member.segment))));
  return el("span", { class: "rests-on-doubt", title: why.join("\n") }, el("span", { "aria-hidden": "true" }, "? "),
    `rests on ${count(members.length, untranslated ? "sentence that is not translated" : "unsure translation", untranslated ? "sentences that are not translated" : undefined)}`);
}

export function articleName(article, short = false) {
  return el("bdi", { class: "article-name", title: nameOf(article) }, short ? shortName(article) : nameOf(article));
}

export function articleLine(article) {
  return [languageName(article.language), article.published && dateText(article.published)].filter(Boolean).join(" · ");
}

// Who supports a cluster: articles, independent origins and why they are fewer, confidence.
export function support(model, cluster) {
  const shared = model.origins.map(({ articles }) => articles.filter((id) => cluster.articles.includes(id))).filter((group) => group.length > 1);
  const explained = cluster.articles.length - shared.reduce((sum, group) => sum + group.length - 1, 0) === cluster.origins;
  const names = (group) => list(group.map((id) => shortName(model.article.get(id))));
  return [`${cluster.articles.length} of ${model.articles.length} articles`,
    cluster.origins < cluster.articles.length ? `, ${count(cluster.origins, "independent origin")}` : "",
    explained ? shared.map((group, index) => [index ? "; " : ": ", el("bdi", {}, names(group)), " derive from one text"]) : "",
    ` · confidence ${Math.round(100 * cluster.score)}%`];
}
