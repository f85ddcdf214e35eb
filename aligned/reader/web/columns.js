// The articles side by side, each in its own order; one claim lights up in all of them.

import { button, calmMotion, el, replaceChildren, textOf, unseen } from "./dom.js";
import { createFind } from "./find.js";
import { doubts, isKept, nameOf, translated } from "./model.js";
import { articleName } from "./quote.js";
import { renderSegment, toggleOriginal } from "./segment.js";
import { capital, count, dateText, directionOf, languageName, list, percent, removedText } from "./words.js";

export function createColumns(model, state) {
  const area = el("div", { class: "columns", on: { click, mouseover: hover, mouseout: unhover, focusin: hover, focusout: unhover } });
  const address = (number) => state.address({ view: "columns", cluster: number });
  const built = new Map(); // article id → {node, body}
  const find = createFind(model, area);
  let builtMode = null;
  let found = 0;

  function update(now, before) {
    if (builtMode !== now.mode) {
      const places = new Map([...built].map(([id, column]) => [id, topSegment(column.body)]));
      built.clear();
      builtMode = now.mode;
      show(now);
      for (const [id, place] of places) restore(built.get(id)?.body, place);
    } else if (!before || before.shown !== now.shown || !area.firstChild) show(now);
    area.dataset.relations = now.relations.join(" ");
    const current = now.article && now.shown.includes(now.article) ? now.article : now.shown[0];
    for (const [id, column] of built) column.node.classList.toggle("current", id === current);
    light(area, now.cluster, "selected");
    if (!before || ["query", "mode", "shown", "view"].some((name) => now[name] !== before[name])) found = find.mark(now.query);
  }

  // Steps to the next sentence that holds the words searched for.
  function nextFound() {
    const node = find.next();
    if (!node) return;
    const column = node.closest(".column");
    state.set({ article: column.dataset.article });
    scrollTo(scrollerOf(column.querySelector(".column-body")), node, area.getBoundingClientRect().top + area.clientHeight / 2);
    reveal(column.dataset.article);
  }

  function show(now) {
    for (const id of now.shown) if (!built.has(id)) built.set(id, column(model.article.get(id), now.mode));
    const wanted = now.shown.map((id) => built.get(id).node);
    if (wanted.length !== area.children.length || wanted.some((node, i) => node !== area.children[i])) replaceChildren(area, wanted);
  }

  function column(article, mode) {
    const body = el("div", { class: "column-body", tabindex: "0", role: "group", "aria-label": `Text of ${nameOf(article)}` });
    const shownLanguage = mode === "translation" ? model.target : article.language;
    for (const block of blocksOf(model, article)) {
      if (block.removed) body.append(removedBlock(block.removed));
      else {
        body.append(el(block.heading ? "h3" : "p", { class: "paragraph", dir: directionOf(shownLanguage) },
          block.segments.map((id) => [renderSegment(model, model.segment.get(id), article, mode, address), " "])));
      }
    }
    if (!body.firstChild) body.append(el("p", { class: "nothing" }, "This article has no text left after removing boilerplate."));
    const node = el("article", { class: "column", data: { article: article.id }, "aria-label": nameOf(article) }, columnHead(model, article, state), body);
    return { node, body };
  }

  function click(event) {
    const link = event.target.closest("a[data-clusters]");
    if (link) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // opens in a tab of its own, as any link
      event.preventDefault();
      const number = numberOf(link);
      state.set({ cluster: number, article: link.closest(".column").dataset.article });
      align(number, link);
      return;
    }
    const segment = event.target.closest(".segment.has-original");
    const selecting = String(window.getSelection()) !== "";
    if (segment && builtMode === "translation" && !selecting) toggleOriginal(model, segment, address);
  }

  function hover(event) {
    const link = event.target.closest("a[data-clusters]");
    if (link) light(area, numberOf(link), "lit");
  }

  function unhover(event) {
    if (event.target.closest("a[data-clusters]")) light(area, null, "lit");
  }

  // Brings the claim's places to the height of `anchor` (or a third down) in every other column.
  function align(number, anchor = null) {
    const frame = area.getBoundingClientRect();
    const { top, bottom } = [...built.values()].map(({ body }) => scrollerOf(body).getBoundingClientRect()).find((box) => box.height > 0) ?? frame;
    // The panel may just have covered the words that were clicked: they move too.
    const height = Math.max(top + 24, Math.min(bottom - 96, anchor ? anchor.getClientRects()[0].top : top + (bottom - top) * 0.3));
    let visibleColumn = false;
    let first = null;
    for (const { node, body } of built.values()) {
      const place = body.querySelector(`[data-clusters~="${number}"]`);
      if (!place || !node.getClientRects().length) continue;
      first ??= node;
      const box = node.getBoundingClientRect();
      visibleColumn ||= box.left < frame.right - 80 && box.right > frame.left + 80;
      scrollTo(scrollerOf(body), anchor && body.contains(anchor) ? anchor : place, height);
    }
    if (first && !visibleColumn) area.scrollTo({ left: first.offsetLeft - area.offsetLeft, behavior: calmMotion() ? "auto" : "smooth" });
  }

  // Brings one column into sight, if it is not.
  function reveal(id) {
    const node = built.get(id)?.node;
    const [box, frame] = [node, area].map((part) => part?.getBoundingClientRect());
    if (node && (box.left < frame.left || box.right > frame.right)) area.scrollTo({ left: node.offsetLeft - area.offsetLeft - 16, behavior: calmMotion() ? "auto" : "smooth" });
  }

  return { node: area, update, align, reveal, nextFound, foundCount: () => found, order: () => model.clusters.filter((c) => state.get().relations.includes(c.relation)) };
}

const numberOf = (link) => Number(link.dataset.clusters.split(" ")[0]);

function light(area, number, name) {
  for (const node of area.querySelectorAll(`.${name}`)) node.classList.remove(name);
  if (number === null) return;
  for (const node of area.querySelectorAll(`[data-clusters~="${number}"]`)) node.classList.add(name);
}

// On small screens the whole column scrolls, its head with it.
const scrollerOf = (body) => (getComputedStyle(body).overflowY === "visible" ? body.parentElement : body);

// Brings `place` to `height` on the screen. A short way is glided, so that the eye can follow; a long one is jumped,
// and corrected while paragraphs that were never drawn find their true height (content-visibility).
function scrollTo(body, place, height, tries = 6) {
  const distance = place.getClientRects()[0].top - height;
  if (Math.abs(distance) < 2) return;
  const glide = tries === 6 && Math.abs(distance) < body.clientHeight && !calmMotion();
  const before = body.scrollTop;
  body.scrollBy({ top: distance, behavior: glide ? "smooth" : "instant" });
  if (tries === 0 || (!glide && body.scrollTop === before)) return; // as far as the column goes
  if (glide) body.addEventListener("scrollend", () => scrollTo(body, place, height, 2), { once: true });
  else requestAnimationFrame(() => scrollTo(body, place, height, tries - 1));
}

function topSegment(body) {
  const scroller = scrollerOf(body);
  const top = scroller.getBoundingClientRect().top;
  const node = [...body.querySelectorAll(".segment")].find((segment) => segment.getBoundingClientRect().bottom > top);
  return scroller.scrollTop > 0 ? node?.dataset.segment : null;
}

function restore(body, id) {
  if (!body || !id) return;
  const node = body.querySelector(`[data-segment="${CSS.escape(id)}"]`);
  if (node) scrollTo(scrollerOf(body), node, scrollerOf(body).getBoundingClientRect().top + 16);
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
function columnHead(model, article, state) {
  const date = article.published ? el("span", { class: "date" }, dateText(article.published)) : null;
  const named = article.outlet || !article.title;
  return el("header", { class: "column-head" },
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
  if (unsure.length <= made.length / 2) return el("p", { class: "quality" }, capital([`Translated ${by}`, ...notes].join(" · ")));
  return el("p", { class: "quality rough", title: notes.join(", ") }, `Rough translation ${by}. `,
    state.get().mode === "both" ? null : button("Read it beside the original", { on: { click: () => state.set({ mode: "both" }) } }));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}
