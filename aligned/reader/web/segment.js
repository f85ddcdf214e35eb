// One sentence as the reader meets it: translation or original, its shared claims marked, its doubts said.

import { el, textOf, unseen } from "./dom.js";
import { doubts, isKept, linkedClaims, translated } from "./model.js";
import { unitOffsets } from "./points.js";
import { suspectPieces } from "./suspicions.js";
import { RELATIONS, capital, languageName, percent, suspicionText, warningText } from "./words.js";

const STRENGTH = ["conflict", "partial", "agree", "artefact"];

// The sentence in `mode`; `address(cluster)` gives the link of a cluster.
export function renderSegment(model, segment, article, mode, address) {
  const translation = translated(model, segment);
  const problems = doubts(model, segment);
  const node = el("span", {
    class: `segment${translation ? " has-original" : ""}${problems.length ? " doubtful" : ""}`,
    data: { segment: segment.id },
    title: translation && mode === "translation" ? `Click for the ${languageName(segment.language)} original` : null,
  });
  if (problems.length && mode !== "original") node.append(doubtMark(model, segment, problems));
  if (segment.language !== article.language && segment.language !== "und") {
    node.append(el("span", { class: "language-tag" }, languageName(segment.language)));
  }
  if (!translation || mode === "original") node.append(text(segment.text, segment.language, originalSpans(model, segment), address, originalWords(model, segment)));
  else {
    const show = (from, to) => suspectWords(translation.text, translation, "translation", from, to);
    node.append(text(translation.text, translation.target, translationSpans(model, segment, translation), address, show));
    if (mode === "both") node.append(originalBlock(model, segment, address));
  }
  return node;
}

// Opens or closes the original under a translated sentence.
export function toggleOriginal(model, node, address) {
  const shown = node.querySelector(":scope > .original-block");
  if (shown) {
    shown.remove();
    return;
  }
  const segment = model.segment.get(node.dataset.segment);
  const block = originalBlock(model, segment, address);
  const problems = doubts(model, segment);
  if (problems.length) block.append(el("span", { class: "doubt-text" }, `${doubtText(model, segment, problems)}.`));
  node.append(block);
}

// Why a translation should be read with care, in words.
export function doubtText(model, segment, problems = doubts(model, segment)) {
  const confidence = model.translation.get(segment.id)?.confidence;
  const words = problems.map((code) =>
    code === "low-confidence" ? `confidence of the translation only ${percent(confidence)}` : warningText(code));
  const sentence = words.join("; ");
  return capital(sentence);
}

// `unsure`: what stands for a low confidence alone; in running text a sign must do.
export function doubtMark(model, segment, problems, unsure = "?") {
  const why = doubtText(model, segment, problems);
  const only = problems.every((code) => code === "low-confidence");
  const words = isKept(problems) ? "not translated" : only ? unsure : "check";
  return el("span", { class: `doubt-mark${only ? " unsure" : ""}`, title: why }, words, unseen(`: ${why}. `));
}

function originalBlock(model, segment, address) {
  const block = text(segment.text, segment.language, originalSpans(model, segment), address, originalWords(model, segment));
  block.classList.add("original-block");
  return block;
}

// Text with its claims as links; `spans`: [{start, end, entries}], UTF-16 offsets, not overlapping, in order.
// `show(from, to)` gives a stretch of it.
function text(content, language, spans, address, show) {
  const parts = [];
  let from = 0;
  for (const span of spans) {
    parts.push(show(from, span.start), claimLinks(show(span.start, span.end), span.entries, address));
    from = span.end;
  }
  return textOf([parts, show(from, content.length)], language, { class: "text" });
}

// A stretch of a text, with the words that are under suspicion underlined.
export function suspectWords(content, translation, side, from, to) {
  return suspectPieces(content, translation, side, from, to).map(({ text: words, codes }) => {
    const why = codes.map((code) => suspicionText(code, side)).join("; ");
    return codes.length ? el("span", { class: "suspect", title: capital(why) }, words, unseen(` (${why})`)) : words;
  });
}

function originalWords(model, segment) {
  return (from, to) => suspectWords(segment.text, model.translation.get(segment.id), "source", from, to);
}

// The words are the link to the strongest cluster; further clusters follow as signs of their own.
function claimLinks(words, entries, address) {
  const [first, ...others] = entries;
  const relation = first.cluster.relation;
  const link = el("a", { class: `claim ${relation}`, href: address(first.cluster.number), data: { clusters: entries.map((e) => e.cluster.number).join(" ") } },
    words, clusterSign(first.cluster));
  return [link, ...others.map((entry) => el("a", {
    class: `claim-more ${entry.cluster.relation}`, href: address(entry.cluster.number), data: { clusters: entry.cluster.number },
  }, clusterSign(entry.cluster)))];
}

// Sign and number, so that colour is never the only mark and places can be told apart.
export function clusterSign(cluster) {
  const { sign, name } = RELATIONS[cluster.relation];
  return el("span", { class: "cluster-sign" }, el("span", { "aria-hidden": "true" }, `${sign}${cluster.number}`), unseen(` (${name} ${cluster.number})`));
}

function originalSpans(model, segment) {
  const toUnits = unitOffsets(segment.text);
  return merge(model, linkedClaims(model, segment).map(({ claim, start, end }) => ({ claim, start: toUnits(start), end: toUnits(end) })));
}

// Where the claims stand in the translation: their own wording where it is found, else the whole sentence.
function translationSpans(model, segment, translation) {
  return merge(model, linkedClaims(model, segment).map(({ claim }) => {
    const at = claim.translation ? translation.text.indexOf(claim.translation) : -1;
    return at < 0 ? { claim, start: 0, end: translation.text.length } : { claim, start: at, end: at + claim.translation.length };
  }));
}

// Overlapping spans become one, with all their clusters, the strongest first and none twice.
function merge(model, spans) {
  const merged = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const entries = model.clustersOfClaim.get(span.claim.id);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.entries.push(...entries);
    } else merged.push({ start: span.start, end: span.end, entries: [...entries] });
  }
  for (const span of merged) {
    const clusters = new Map(span.entries.map((entry) => [entry.cluster.number, entry]));
    span.entries = [...clusters.values()].sort((a, b) =>
      STRENGTH.indexOf(a.cluster.relation) - STRENGTH.indexOf(b.cluster.relation) || a.cluster.number - b.cluster.number);
  }
  return merged;
}
