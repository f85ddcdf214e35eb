// The articles side by side, each in its own order; one claim lights up in all of them.

import { createColumn } from "./column.js";
import { calmMotion, el, replaceChildren } from "./dom.js";
import { createFind } from "./find.js";
import { toggleOriginal } from "./segment.js";

// Columns filled before the first paint; the others when they come near. Eight columns of 200 sentences are there in
// about a second, fifty in three (measured in Chromium on two cores).
const AT_ONCE = 8;

export function createColumns(model, state) {
  const area = el("div", { class: "columns", on: { click, mouseover: hover, mouseout: unhover, focusin: hover, focusout: unhover } });
  const address = (number) => state.address({ view: "columns", cluster: number });
  const built = new Map(); // article id → {node, body, fill}
  const near = new IntersectionObserver(arrive, { root: area, rootMargin: "0px 50%" });
  const find = createFind(model, area);
  let builtMode = null;
  let found = 0;

  function update(now, before) {
    if (builtMode !== now.mode) {
      const places = new Map([...built].map(([id, column]) => [id, topSegment(column.body)]));
      built.clear();
      builtMode = now.mode;
      show(now);
      for (const [id, place] of places) if (place && built.has(id)) restore(filled(id).body, place);
    } else if (!before || before.shown !== now.shown || !area.firstChild) show(now);
    area.dataset.relations = now.relations.join(" ");
    const current = now.article && now.shown.includes(now.article) ? now.article : now.shown[0];
    for (const [id, column] of built) column.node.classList.toggle("current", id === current);
    if (current) filled(current);
    if (now.query) fillAll();
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
    for (const [index, id] of now.shown.entries()) {
      if (!built.has(id)) built.set(id, createColumn(model, state, model.article.get(id), address));
      if (index < AT_ONCE) filled(id);
      else near.observe(built.get(id).node);
    }
    const wanted = now.shown.map((id) => built.get(id).node);
    if (wanted.length !== area.children.length || wanted.some((node, i) => node !== area.children[i])) replaceChildren(area, wanted);
  }

  // A column with its text.
  function filled(id) {
    const column = built.get(id);
    if (column.fill()) {
      near.unobserve(column.node);
      light(area, state.get().cluster, "selected");
    }
    return column;
  }

  function fillAll() {
    for (const id of built.keys()) filled(id);
  }

  // What comes near shows its text, and the claim that is selected.
  function arrive(entries) {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || built.get(target.dataset.article)?.node !== target) continue;
      const { body } = filled(target.dataset.article);
      const place = body.querySelector(`[data-clusters~="${state.get().cluster}"]`);
      if (place) scrollTo(scrollerOf(body), place, third(scrollerOf(body).getBoundingClientRect()));
    }
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
    const height = Math.max(top + 24, Math.min(bottom - 96, anchor ? anchor.getClientRects()[0].top : third({ top, bottom })));
    let visibleColumn = false;
    let first = null;
    const holder = state.get().article;
    if (built.has(holder)) filled(holder);
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

  window.addEventListener("beforeprint", fillAll);

  return { node: area, update, align, reveal, nextFound, foundCount: () => found, order: () => model.clusters.filter((c) => state.get().relations.includes(c.relation)) };
}

const third = ({ top, bottom }) => top + (bottom - top) * 0.3;
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
