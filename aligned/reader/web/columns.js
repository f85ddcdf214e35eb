// The articles side by side, each in its own order; one claim lights up in all of them.

import { createColumn } from "./column.js";
import { calmMotion, el, replaceChildren } from "./dom.js";
import { passes } from "./filter.js";
import { createFind } from "./find.js";
import { light } from "./light.js";
import { inSight, isDrawn, numberOf, placeOf, restore, scrollTo, scrollerOf, third, topOf, topSegment } from "./places.js";
import { createRail } from "./rail.js";
import { toggleOriginal } from "./segment.js";
import { createSync } from "./sync.js";

// Columns filled before the first paint; the others when they come near.
const AT_ONCE = 4;

export function createColumns(model, state, { turnBy, witnesses }) {
  const area = el("div", { class: "columns", on: { click } });
  const rail = createRail(model, state, { turnBy });
  const node = el("div", { class: "side-by-side" }, rail.node, area);
  const address = (number) => state.address({ view: "columns", cluster: number });
  const built = new Map(); // article id → {node, body, fill, saysNothing}
  const near = new IntersectionObserver(arrive, { root: area, rootMargin: "0px 50%" });
  const find = createFind(model, area);
  const isSynced = () => state.taste().sync === "on";
  const sync = createSync(area, { columns: () => state.get().shown.map((id) => built.get(id)), isOn: isSynced });
  let builtMode = null;
  let counts = new Map(); // article id → sentences found
  let passing = new Set();

  function update(now, before) {
    if (builtMode !== now.mode) {
      const places = new Map([...built].map(([id, column]) => [id, topSegment(column.body)]));
      built.clear();
      builtMode = now.mode;
      show(now);
      for (const [id, place] of places) if (place && built.has(id)) restore(filled(id).body, place);
    } else if (!before || before.shown !== now.shown || !area.firstChild) show(now);
    passing = new Set(model.clusters.filter((cluster) => passes(model, cluster, { ...now, query: "" })).map((cluster) => cluster.number));
    dim(area);
    const current = now.article && now.shown.includes(now.article) ? now.article : now.shown[0];
    const cluster = now.cluster === null ? null : model.clusters[now.cluster - 1];
    for (const [id, column] of built) {
      column.node.classList.toggle("current", id === current);
      column.saysNothing(cluster !== null && !cluster.articles.includes(id));
    }
    if (current) filled(current);
    if (now.query) fillAll();
    light(area, now.cluster, "selected");
    if (!before || ["query", "mode", "shown", "view"].some((name) => now[name] !== before[name])) counts = find.mark(now.query);
    rail.update(now, current, counts);
  }

  // Claims that the filters take out look like the text around them.
  function dim(root) {
    for (const link of root.querySelectorAll("a[data-clusters]")) link.classList.toggle("off", !passing.has(numberOf(link)));
  }

  // Steps to the next sentence that holds the words searched for.
  function nextFound() {
    const segment = find.next();
    if (!segment) return;
    const column = segment.closest(".column");
    sync.rest();
    state.set({ article: column.dataset.article });
    scrollTo(scrollerOf(column.querySelector(".column-body")), segment, area.getBoundingClientRect().top + area.clientHeight / 2);
    reveal(column.dataset.article);
  }

  function show(now) {
    for (const [index, id] of now.shown.entries()) {
      if (!built.has(id)) built.set(id, createColumn(model, state, model.article.get(id), address));
      if (index < AT_ONCE) filled(id);
      else near.observe(built.get(id).node);
    }
    const wanted = now.shown.map((id) => built.get(id).node);
    if (wanted.length === area.children.length && wanted.every((column, i) => column === area.children[i])) return;
    const places = new Map([...area.children].map((column) => [column, scrollerOf(column.querySelector(".column-body")).scrollTop]));
    replaceChildren(area, wanted);
    for (const column of wanted) if (places.get(column)) scrollerOf(column.querySelector(".column-body")).scrollTop = places.get(column);
  }

  // A column with its text.
  function filled(id) {
    const column = built.get(id);
    if (column.fill()) {
      near.unobserve(column.node);
      dim(column.body);
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
      const place = placeOf(body, state.get().cluster);
      if (place) scrollTo(scrollerOf(body), place, third(scrollerOf(body).getBoundingClientRect()));
    }
  }

  function click(event) {
    const link = event.target.closest("a[data-clusters]");
    if (link) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // opens in a tab of its own, as any link
      event.preventDefault();
      const number = numberOf(link);
      state.set(witnesses(number, { ...state.get(), article: link.closest(".column").dataset.article }));
      align(number, link);
      return;
    }
    const segment = event.target.closest(".segment.has-original");
    const selecting = String(window.getSelection()) !== "";
    if (segment && builtMode === "translation" && !selecting) toggleOriginal(model, segment, address);
  }

  // Brings the claim's places to the height of `anchor` (or a third down) in every other column.
  function align(number, anchor = null) {
    sync.rest();
    const frame = area.getBoundingClientRect();
    const holder = state.get().article;
    if (built.has(holder) && state.get().shown.includes(holder)) filled(holder);
    const side = state.get().shown.map((id) => built.get(id)).filter((column) => isDrawn(column.node));
    const { top, bottom } = side.length ? scrollerOf(side[0].body).getBoundingClientRect() : frame;
    // The panel may just have covered the words that were clicked: they move too.
    const height = Math.max(top + 24, Math.min(bottom - 96, anchor ? topOf(anchor) : third({ top, bottom })));
    let visibleColumn = false;
    let first = null;
    for (const column of side) {
      const place = placeOf(column.body, number);
      if (!place) continue;
      first ??= column.node;
      const box = column.node.getBoundingClientRect();
      visibleColumn ||= box.left < frame.right - 80 && box.right > frame.left + 80;
      scrollTo(scrollerOf(column.body), anchor && column.body.contains(anchor) ? anchor : place, height);
    }
    if (first && !visibleColumn) glideTo(first);
  }

  // Whoever rests on a claim sees its counterparts: those out of sight come level with it.
  function bringCounterparts(number, link) {
    if (!isSynced() || !area.contains(link)) return;
    sync.rest();
    const own = link.closest(".column");
    for (const { node: column, body } of state.get().shown.map((id) => built.get(id))) {
      const place = column !== own && isDrawn(column) ? placeOf(body, number) : null;
      if (place && !inSight(place, scrollerOf(body))) scrollTo(scrollerOf(body), place, topOf(link));
    }
  }

  // Brings one column into sight, if it is not.
  function reveal(id) {
    const column = built.get(id)?.node;
    const [box, frame] = [column, area].map((part) => part?.getBoundingClientRect());
    if (column && (box.left < frame.left || box.right > frame.right)) glideTo(column);
  }

  function glideTo(column) {
    area.scrollTo({ left: column.offsetLeft - area.offsetLeft, behavior: calmMotion() ? "auto" : "smooth" });
  }

  window.addEventListener("beforeprint", fillAll);

  return { node, update, align, reveal, nextFound, bringCounterparts, foundCounts: () => counts, order: () => model.clusters.filter((cluster) => passing.has(cluster.number)) };
}
