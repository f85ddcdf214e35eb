// Starts the page: reads the data, builds the views, and lets every change of state reach them.

import { el, plainText, replaceChildren } from "./dom.js";
import { readModel } from "./model.js";
import { applyTaste, createState } from "./state.js";
import { createHeader, VIEW_NAMES } from "./header.js";
import { createColumns } from "./columns.js";
import { createDetails } from "./details.js";
import { createClaims } from "./claims.js";
import { createConflicts } from "./conflicts.js";
import { createOnly } from "./only.js";
import { createOverview } from "./overview.js";
import { createChooser, createHelp } from "./dialogs.js";
import { listenToKeys } from "./keys.js";
import { listenToPointing } from "./light.js";
import { bring, fitting, turn, withWitnesses } from "./shelf.js";

const SIZES = 4;

function start() {
  const model = readModel(JSON.parse(document.getElementById("run-data").textContent));
  const state = createState(model, fitting(window.innerWidth));
  const all = model.articles.map((article) => article.id);
  applyTaste(state.taste());
  const columns = createColumns(model, state, { turnBy, witnesses });
  const views = { columns, claims: createClaims(model, state), conflicts: createConflicts(model, state), only: createOnly(model, state),
    overview: createOverview(model, state) };
  const details = createDetails(model, state, { showPlace, showAll });
  const help = createHelp(model);
  const chooser = createChooser(model, state);
  const actions = { openHelp: () => help.showModal(), openChooser: chooser.open, openFilter: () => header.openFilter(), openExport: () => header.openExport(),
    nextTheme, nextSize, toggleSync, turnBy, showAll, focusSearch, nextFound };
  const header = createHeader(model, state, actions);
  const main = el("main", { id: "main", tabindex: "-1" });
  const live = el("p", { class: "unseen", role: "status" });
  const app = document.getElementById("app");
  replaceChildren(app, header.node, main, details.node, live, help, chooser.node);
  listenToPointing(app, columns.bringCounterparts);

  // j, k, n, p: along the order in which the present view shows the claims.
  state.step = (by, relation = null) => {
    const now = state.get();
    const inView = views[now.view].order();
    const numbers = (inView.length ? inView : model.clusters).filter((c) => !relation || c.relation === relation).map((c) => c.number);
    if (!numbers.length) return;
    let at = numbers.indexOf(now.cluster);
    if (at < 0) at = by > 0 ? -1 : numbers.length;
    const number = numbers[(at + by + numbers.length) % numbers.length];
    const view = inView.length ? now.view : "columns"; // a view that shows no such list gives way to one that does
    state.set({ ...witnesses(number, now), view });
    views[view].align(number);
  };

  // Chooses a claim for export, or takes the choice back.
  state.pick = (number) => {
    const { picked } = state.get();
    if (number !== null) state.set({ picked: picked.includes(number) ? picked.filter((other) => other !== number) : [...picked, number].sort((a, b) => a - b) });
  };

  // Where to look at a claim: at `article` if it makes it, else at one that does; a counterpart stands beside it.
  function witnesses(number, { article, shown }) {
    const { articles } = model.clusters[number - 1];
    const beside = withWitnesses(articles.includes(article) && !shown.includes(article) ? bring(shown, article, articles) : shown, articles);
    return { cluster: number, shown: beside, article: articles.includes(article) ? article : articles.find((id) => beside.includes(id)) };
  }

  function showPlace(article, number) {
    const { shown } = state.get();
    state.set({ article, shown: bring(shown, article, model.clusters[number - 1].articles) });
    columns.align(number);
    columns.reveal(article);
  }

  // All articles that make the selected claim, side by side.
  function showAll() {
    const { cluster } = state.get();
    if (cluster === null) return;
    state.set({ view: "columns", shown: model.clusters[cluster - 1].articles });
    columns.align(cluster);
  }

  // The next or previous article: on small screens the one that is shown, else one more of those side by side.
  function turnBy(by) {
    const { shown, article, view } = state.get();
    if (view !== "columns" || !all.length) return;
    const current = shown.includes(article) ? article : shown[0];
    if (window.matchMedia("(max-width: 700px)").matches || shown.length >= all.length) {
      const next = all[(all.indexOf(current) + by + all.length) % all.length];
      state.set({ article: next, shown: bring(shown, next) });
      columns.reveal(next);
    } else {
      const turned = turn(all, shown, by);
      state.set({ shown: turned, article: turned.at(by > 0 ? -1 : 0) });
    }
    if (state.get().cluster !== null) columns.align(state.get().cluster);
  }

  function focusSearch() {
    if (state.get().view === "overview") state.set({ view: "claims" });
    header.focusSearch();
  }

  function nextFound() {
    if (state.get().view === "columns") columns.nextFound();
  }

  function toggleSync() {
    state.setTaste({ sync: state.taste().sync === "on" ? "off" : "on" });
    live.textContent = state.taste().sync === "on" ? "Columns scroll together." : "Columns scroll each alone.";
  }

  function nextTheme() {
    const dark = state.taste().theme ? state.taste().theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
    state.setTaste({ theme: dark ? "light" : "dark" });
  }

  function nextSize() {
    state.setTaste({ size: String((Number(state.taste().size) + 1) % SIZES) });
    const { view, cluster: number } = state.get();
    if (number !== null) views[view].align(number);
  }

  function update(now, before = null) {
    const view = views[now.view];
    if (main.firstChild !== view.node) replaceChildren(main, view.node);
    header.update(now);
    details.update(now);
    view.update(now, before);
    header.showFound(now.view === "columns" && now.query ? columns.foundCounts() : null);
    if (before && before.view !== now.view) main.scrollTop = 0;
    if (now.cluster !== null && (!before || before.view !== now.view)) view.align(now.cluster);
    document.title = `${VIEW_NAMES[now.view]} · ${header.title} · Tertium`;
    if (before && now.cluster !== null && now.cluster !== before.cluster) live.textContent = plainText(model.clusters[now.cluster - 1].label);
  }

  state.onChange(update);
  listenToKeys(state, actions);
  const { cluster } = state.get();
  if (cluster !== null) state.set(witnesses(cluster, state.get()), { quiet: true });
  update(state.get());
}

start();
