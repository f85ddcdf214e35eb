// Starts the page: reads the data, builds the views, and lets every change of state reach them.

import { el, replaceChildren } from "./dom.js";
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

const SIZES = 4;

function start() {
  const model = readModel(JSON.parse(document.getElementById("run-data").textContent));
  const state = createState(model);
  applyTaste(state.taste());
  const columns = createColumns(model, state);
  const views = { columns, claims: createClaims(model, state), conflicts: createConflicts(model, state), only: createOnly(model, state),
    overview: createOverview(model, state) };
  const details = createDetails(model, state, { showPlace });
  const help = createHelp(model);
  const chooser = createChooser(model, state);
  const actions = { openHelp: () => help.showModal(), openChooser: chooser.open, nextTheme, nextSize, focusSearch, nextFound };
  const header = createHeader(model, state, actions);
  const main = el("main", { id: "main", tabindex: "-1" });
  const live = el("p", { class: "unseen", role: "status" });
  replaceChildren(document.getElementById("app"), header.node, main, details.node, live, help, chooser.node);

  // j, k, n, p: along the order in which the present view shows the claims.
  state.step = (by, relation = null) => {
    const now = state.get();
    const inView = views[now.view].order();
    const numbers = (inView.length ? inView : model.clusters).filter((c) => !relation || c.relation === relation).map((c) => c.number);
    if (!numbers.length) return;
    let at = numbers.indexOf(now.cluster);
    if (at < 0) at = by > 0 ? -1 : numbers.length;
    const number = numbers[(at + by + numbers.length) % numbers.length];
    state.set({ cluster: number, article: witness(number, now.article) });
    views[now.view].align(number);
  };

  // The article to look at for a claim: the present one if it makes the claim, else the first that does.
  function witness(number, article) {
    const { articles } = model.clusters[number - 1];
    return articles.includes(article) ? article : articles.find((id) => state.get().shown.includes(id)) ?? article;
  }

  function showPlace(article, number) {
    const { shown } = state.get();
    state.set({ article, shown: shown.includes(article) ? shown : [...shown, article] });
    columns.align(number);
    columns.reveal(article);
  }

  function focusSearch() {
    if (state.get().view === "overview") state.set({ view: "claims" });
    header.focusSearch();
  }

  function nextFound() {
    if (state.get().view === "columns") columns.nextFound();
  }

  function nextTheme() {
    const dark = state.taste().theme ? state.taste().theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
    state.setTaste({ theme: dark ? "light" : "dark" });
  }

  function nextSize() {
    state.setTaste({ size: String((Number(state.taste().size) + 1) % SIZES) });
  }

  function update(now, before = null) {
    const view = views[now.view];
    if (main.firstChild !== view.node) replaceChildren(main, view.node);
    header.update(now);
    details.update(now);
    view.update(now, before);
    header.showFound(now.view === "columns" && now.query ? columns.foundCount() : null);
    if (before && before.view !== now.view) main.scrollTop = 0;
    if (now.cluster !== null && (!before || before.view !== now.view)) view.align(now.cluster);
    document.title = `${VIEW_NAMES[now.view]} · ${header.title} · Tertium`;
    if (before && now.cluster !== null && now.cluster !== before.cluster) live.textContent = model.clusters[now.cluster - 1].label;
  }

  state.onChange(update);
  listenToKeys(state, actions);
  const { cluster, article } = state.get();
  if (cluster !== null) state.set({ article: witness(cluster, article) }, { quiet: true });
  update(state.get());
}

start();
