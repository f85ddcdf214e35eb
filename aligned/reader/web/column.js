// One article: its head with what is known of it, its text with what was removed.

import { button, el, textOf, unseen } from "./dom.js";
import { doubts, isKept, nameOf, translated } from "./model.js";
import { articleName } from "./quote.js";
import { renderSegment } from "./segment.js";
import { capital, count, dateText, directionOf, languageName, list, percent, removedText } from "./words.js";

// `fill()` puts the text in and is true the first time: a column far out of sight costs nothing until it comes near.
export function createColumn(model, state, article, address) {
  const { mode } = state.get();
  const body = el("div", { class: "column-body", tabindex: "0", role: "group", "aria-label": `Text of ${nameOf(article)}` });
  const silent = el("p", { class: "silent-note", hidden: true }, "does not say this");
  const node = el("article", { class: "column", data: { article: article.id }, "aria-label": nameOf(article) }, columnHead(model, article, state, silent), body);

  function fill() {
    if (body.firstChild) return false;
    const shownLanguage = mode === "translation" ? model.target : article.language;
    for (const block of blocksOf(model, article)) {
      if (block.removed) body.append(removedBlock(block.removed));
      else {
        body.append(el(block.heading ? "h3" : "p", { class: "paragraph", dir: directionOf(shownLanguage) },
          block.segments.map((id) => [renderSegment(model, model.segment.get(id), article, mode, address), " "])));
      }
    }
    if (!body.firstChild) body.append(el("p", { class: "nothing" }, "This article has no text left after removing boilerplate."));
    return true;
  }

  // Marks the gap: nothing here corresponds to the claim that is selected.
  function saysNothing(is) {
    silent.hidden = !is;
  }

  return { node, body, fill, saysNothing };
}

// Paragraphs and removed lines in the order of the text; neighbouring removed lines fold together.
function blocksOf(model, article) {
  const paragraphs = model.paragraphs[article.id].map((block) => ({ ...block, start: model.segment.get(block.segments[0]).start }));
  const removed = article.dropped.map((row) => ({ removed: [row], start: row.start }));
  const blocks = [];
  for (const block of [...paragraphs, ...removed].sort((a, b) => a.start - b.start)) {
    const last = blocks.at(-1);
    if (block.removed && last?.removed) last.removed.push(...block.removed);
    else blocks.push(block);
  }
  return blocks;
}

function removedBlock(rows) {
  const reasons = [...new Set(rows.map((row) => removedText(row.reason)))];
  return el("details", { class: "removed" },
    el("summary", {}, `${count(rows.length, "line")} removed: ${list(reasons)}`),
    rows.map((row) => el("p", { title: removedText(row.reason) }, textOf(row.text.trim(), null))));
}

// The outlet leads: it is the name by which the panel and the tables speak of the article.
function columnHead(model, article, state, silent) {
  const date = article.published ? el("span", { class: "date" }, dateText(article.published)) : null;
  const named = article.outlet || !article.title;
  return el("header", { class: "column-head" }, silent,
    named || date ? el("p", { class: "outlet" }, named ? articleName(article) : null, named && date ? " · " : null, date) : null,
    article.title ? el("h2", { title: article.title }, textOf(article.title, article.language)) : null,
    el("div", { class: "badges" },
      el("span", { class: "badge", title: `Language found with ${percent(article.language_confidence)} confidence` }, unseen("Language: "), languageName(article.language)),
      originBadge(article)),
    quality(model, article, state));
}

// Evidence shows on click; the first of it on hover.
function originBadge(article) {
  if (!article.derived_from) return null;
  const evidence = article.derived_evidence;
  return el("details", { class: "origin" },
    el("summary", { class: "badge origin-badge", title: evidence.slice(0, 3).map((row) => row.reason).join("\n") },
      `translated from ${languageName(article.derived_from)} `, el("span", { class: "share" }, `(${percent(article.derived_confidence)})`)),
    el("div", { class: "evidence" },
      evidence.length ? el("ul", {}, evidence.map((row) => el("li", {}, row.reason,
        row.text ? [": ", textOf(`“${row.text}”`, article.language, { class: "trace" })] : null))) : el("p", {}, "No single trace; the whole of the text reads so.")));
}

// How far the translation can be trusted, in a line; a warning and the way to the original where most of it cannot.
function quality(model, article, state) {
  const segments = model.segmentsOfArticle.get(article.id) ?? [];
  const made = segments.filter((segment) => translated(model, segment));
  const kept = segments.filter((segment) => isKept(doubts(model, segment)));
  const unsure = made.filter((segment) => doubts(model, segment).length);
  const notes = [];
  if (unsure.length) notes.push(`${count(unsure.length, "sentence")} to check`);
  if (kept.length) notes.push(kept.length === segments.length ? "not translated" : `${count(kept.length, "sentence")} not translated`);
  if (!made.length) return notes.length ? el("p", { class: "quality" }, capital(notes.join(", "))) : null;
  const confidence = median(made.map((segment) => translated(model, segment).confidence));
  const by = `by ${translated(model, made[0]).engine}, median confidence ${percent(confidence)}`;
  if (unsure.length <= made.length / 2) {
    const hint = state.get().mode === "translation" ? el("span", { class: "hint" }, ` · click a sentence for its ${languageName(article.language)} original`) : null;
    return el("p", { class: "quality" }, capital([`Translated ${by}`, ...notes].join(" · ")), hint);
  }
  return el("p", { class: "quality rough", title: notes.join(", ") }, `Rough translation ${by}. `,
    state.get().mode === "both" ? null : button("Read it beside the original", { on: { click: () => state.set({ mode: "both" }) } }));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}
