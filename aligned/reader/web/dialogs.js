// The help sheet and the choice of articles: the browser's own modal dialogs, which keep the focus and close on Esc.

import { button, el, replaceChildren } from "./dom.js";
import { nameOf } from "./model.js";
import { articleLine } from "./quote.js";
import { toggle } from "./shelf.js";
import { RELATIONS } from "./words.js";

const KEYS = [
  ["1 – 5", "columns, claims, conflicts, only here, overview"],
  ["j  k", "next, previous shared claim"],
  ["n  p", "next, previous conflict"],
  ["o", "original texts, and back"],
  ["t", "translation, original, both in turn"],
  ["h  l", "previous, next article in the columns"],
  ["c", "choose the articles side by side"],
  ["a", "put all articles that make the claim side by side"],
  ["s", "scroll the columns together, or each alone"],
  ["/", "search"],
  ["f", "filter"],
  ["x", "choose the claim for export, or not"],
  ["e", "export"],
  ["d", "light or dark"],
  ["+", "type size"],
  ["Esc", "close the panel"],
  ["?", "this sheet"],
];

export function createHelp(model) {
  const engine = model.info.engine ?? {};
  const facts = [
    ["Translated by", [engine.name, engine.revision].filter(Boolean).join(" ")],
    ["Compared by", typeof model.info.embedder === "string" ? model.info.embedder : model.info.embedder?.name],
    ["Tertium", model.info.version],
  ].filter(([, value]) => value);
  return dialog("help", "How to read this page",
    el("p", {}, "Each column is an article in its own order. Marked words are claims that other articles make too: click one and its counterparts come up beside it. Click a translated sentence for its original."),
    el("ul", { class: "legend" }, Object.entries(RELATIONS).map(([relation, { sign, name }]) => el("li", {},
      el("span", { class: `claim ${relation}` }, `${sign} ${name}`), el("span", {}, MEANING[relation])))),
    el("h3", {}, "Keys"),
    el("dl", { class: "keys" }, KEYS.map(([key, what]) => [el("dt", {}, key.split("  ").map((k) => el("kbd", {}, k))), el("dd", {}, what)])),
    model.dropped.length ? [el("h3", {}, "Left out"), el("ul", {}, model.dropped.map((row) => el("li", {}, el("bdi", {}, row.path), `: `, row.message)))] : null,
    facts.length ? [el("h3", {}, "This run"), el("dl", { class: "facts" }, facts.map(([name, value]) => [el("dt", {}, name), el("dd", {}, String(value))]))] : null);
}

const MEANING = {
  agree: "the articles say the same",
  partial: "they share a part; one says more or less",
  conflict: "what they say cannot all be true",
  artefact: "they differ in translation only",
};

export function createChooser(model, state) {
  const all = model.articles.map((article) => article.id);
  const boxes = el("ul", { class: "choices" });
  const node = dialog("chooser", "Articles side by side",
    el("div", { class: "chooser-buttons" },
      button("All", { on: { click: () => choose(all) } }),
      button("First two", { on: { click: () => choose(all.slice(0, 2)) } })),
    boxes);

  function choose(shown) {
    state.set({ shown });
    draw();
  }

  function draw() {
    const { shown } = state.get();
    replaceChildren(boxes, model.articles.map((article) => {
      const box = el("input", { type: "checkbox", checked: shown.includes(article.id), on: { change: () => change(article.id, box) } });
      return el("li", {}, el("label", {}, box, el("bdi", {}, nameOf(article)), el("span", { class: "card-line" }, articleLine(article))));
    }));
  }

  function change(id, box) {
    state.set({ shown: toggle(all, state.get().shown, id) });
    box.checked = state.get().shown.includes(id); // the last one stays
  }

  return { node, open: () => { draw(); node.showModal(); } };
}

function dialog(name, title, ...children) {
  const node = el("dialog", { class: `sheet ${name}`, "aria-label": title, on: { click: (event) => { if (event.target === node) node.close(); } } },
    el("div", { class: "sheet-body" },
      el("header", {}, el("h2", {}, title), button("×", { "aria-label": "Close", on: { click: () => node.close() } })),
      children));
  return node;
}
