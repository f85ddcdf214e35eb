// Columns that scroll together: the claim nearest the top of the one that is scrolled brings its counterparts level.

import { calmMotion } from "./dom.js";
import { firstBelow, isDrawn, placeOf, scrollerOf, topOf } from "./places.js";

const GLIDE = 0.3; // share of the way left that a column goes in one frame
const FAR = 3; // screens; a longer way is jumped

// `columns()`: [{node, body}] that stand side by side; `isOn()`: whether they scroll together.
export function createSync(area, { columns, isOn }) {
  let leader = null; // the column that the reader moves; what scripts scroll leads nobody
  let claim = null;
  let level = new Set(); // columns that have reached the claim: they stay with it without gliding
  let frame = 0;

  const lead = (event) => {
    leader = event.target.closest(".column");
  };
  for (const type of ["wheel", "touchstart", "pointerdown", "keydown", "focusin"]) area.addEventListener(type, lead, { passive: true });
  area.addEventListener("scroll", (event) => {
    if (leader && isOn() && (leader === event.target || leader.contains(event.target)) && !frame) frame = requestAnimationFrame(follow);
  }, { capture: true, passive: true });

  function follow() {
    frame = 0;
    const side = columns().filter(({ node }) => isDrawn(node));
    const first = side.find(({ node }) => node === leader);
    const others = side.filter((column) => column !== first);
    const anchor = first && others.length ? nearestClaim(first.body, others) : null;
    if (!anchor) return;
    if (anchor.number !== claim) {
      claim = anchor.number;
      level = new Set();
    }
    let moving = false;
    for (const { node, body } of others) moving = bring(node, body, anchor) || moving;
    if (moving) frame = requestAnimationFrame(follow);
  }

  // Moves a column towards the claim; true while it has way to go.
  function bring(node, body, { number, top }) {
    const place = placeOf(body, number);
    if (!place) return false;
    const scroller = scrollerOf(body);
    const way = topOf(place) - top;
    const atOnce = level.has(node) || calmMotion() || Math.abs(way) > FAR * scroller.clientHeight;
    const before = scroller.scrollTop;
    if (Math.abs(way) >= 1) scroller.scrollTop = before + (atOnce ? way : Math.sign(way) * Math.max(1, Math.abs(way) * GLIDE));
    const done = atOnce || Math.abs(way) < 1 || scroller.scrollTop === before;
    if (done) level.add(node);
    return !done;
  }

  return {
    // What follows is moved by the page and not by the reader.
    rest: () => {
      leader = null;
    },
  };
}

// The claim nearest the top of the column that another column has too: {number, top}, or null.
function nearestClaim(body, others) {
  const frame = scrollerOf(body).getBoundingClientRect();
  const links = body.getElementsByClassName("claim");
  const line = frame.top + 8;
  const start = firstBelow(links.length, (index) => topOf(links[index]), line);
  for (let index = start; index < links.length && topOf(links[index]) < frame.bottom; index += 1) {
    const found = shared(links[index]);
    if (found) return found;
  }
  for (let index = Math.min(start, links.length) - 1; index >= 0; index -= 1) {
    const found = shared(links[index]);
    if (found) return found;
  }
  return null;

  function shared(link) {
    const number = link.dataset.clusters.split(" ").find((one) => others.some((other) => placeOf(other.body, one)));
    return number === undefined ? null : { number, top: topOf(link) };
  }
}
