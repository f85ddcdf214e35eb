// A claim as it is quoted in panels and tables: the translation to read, the original to trust.

import { el, textOf } from "./dom.js";
import { doubts, nameOf, shortName, translated } from "./model.js";
import { doubtMark } from "./segment.js";
import { RELATIONS, dateText, languageName } from "./words.js";

// Translation and original of a claim, both verbatim; `mode` leaves one out only where the other says it all.
export function renderQuote(model, claim, mode = "both") {
  const segment = model.segment.get(claim.segment);
  const translation = segment && translated(model, segment);
  const problems = segment ? doubts(model, segment) : [];
  const words = claim.translation || translation?.text;
  const foreign = Boolean(translation && words && words !== claim.text);
  return el("div", { class: "quote" },
    problems.length ? doubtMark(model, segment, problems) : null,
    foreign && mode !== "original" ? el("blockquote", { class: "quote-translation" }, textOf(words, model.target)) : null,
    !foreign || mode !== "translation"
      ? el("blockquote", { class: foreign ? "quote-original" : "quote-translation" },
        foreign ? el("span", { class: "language-tag" }, languageName(segment.language)) : null,
        textOf(claim.text, segment?.language))
      : null,
    claim.speaker ? el("p", { class: "speaker" }, "said by ", el("bdi", {}, claim.speaker)) : null,
  );
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
