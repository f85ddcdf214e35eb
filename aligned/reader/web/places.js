// Where the claims stand on the screen, and how a column is brought there.

import { calmMotion } from "./dom.js";

// On small screens the whole column scrolls, its head with it.
export const scrollerOf = (body) => (getComputedStyle(body).overflowY === "visible" ? body.parentElement : body);
export const third = ({ top, bottom }) => top + (bottom - top) * 0.3;
export const numberOf = (link) => Number(link.dataset.clusters.split(" ")[0]);
export const topOf = (link) => link.getClientRects()[0]?.top ?? link.getBoundingClientRect().top;
export const isDrawn = (node) => node.getClientRects().length > 0;

// The first place of a claim in a column, or undefined. Looked up many times in a frame while columns scroll together.
export function placeOf(body, number) {
  if (!indices.has(body) && body.firstChild) indices.set(body, firstPlaces(body));
  return indices.get(body)?.get(String(number));
}

const indices = new WeakMap(); // body of a filled column → cluster number → link

function firstPlaces(body) {
  const places = new Map();
  for (const link of body.querySelectorAll("a[data-clusters]")) {
    for (const number of link.dataset.clusters.split(" ")) if (!places.has(number)) places.set(number, link);
  }
  return places;
}

// Is the first line of `place` within what `scroller` shows?
export function inSight(place, scroller) {
  const [line, frame] = [topOf(place), scroller.getBoundingClientRect()];
  return line >= frame.top && line + 24 <= frame.bottom;
}

// Brings `place` to `height` on the screen. A short way is glided, so that the eye can follow; a long one is jumped,
// and corrected while paragraphs that were never drawn find their true height (content-visibility).
export function scrollTo(body, place, height, tries = 6) {
  const distance = topOf(place) - height;
  if (Math.abs(distance) < 2) return;
  const glide = tries === 6 && Math.abs(distance) < body.clientHeight && !calmMotion();
  const before = body.scrollTop;
  body.scrollBy({ top: distance, behavior: glide ? "smooth" : "instant" });
  if (tries === 0 || (!glide && body.scrollTop === before)) return; // as far as the column goes
  if (glide) body.addEventListener("scrollend", () => scrollTo(body, place, height, 2), { once: true });
  else requestAnimationFrame(() => scrollTo(body, place, height, tries - 1));
}

export function topSegment(body) {
  const scroller = scrollerOf(body);
  const { top } = scroller.getBoundingClientRect();
  const node = [...body.querySelectorAll(".segment")].find((segment) => segment.getBoundingClientRect().bottom > top);
  return scroller.scrollTop > 0 ? node?.dataset.segment : null;
}

export function restore(body, id) {
  const node = id && body?.querySelector(`[data-segment="${CSS.escape(id)}"]`);
  if (node) scrollTo(scrollerOf(body), node, scrollerOf(body).getBoundingClientRect().top + 16);
}

// Index of the first of `n` places, ordered from top to bottom, that lies at `line` or below; n when none does.
export function firstBelow(n, topAt, line) {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topAt(middle) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
