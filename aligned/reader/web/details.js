// The panel of one cluster: the conflicting values first, then every article's words.

import { button, el, replaceChildren, textOf } from "./dom.js";
import { isArtefact, membersIn } from "./model.js";
import { copyButton } from "./copy.js";
import { articleLine, articleName, doubtNote, memberRelation, relationBadge, renderSentence, support } from "./quote.js";
import { conflictText, valueText } from "./words.js";

export function createDetails(model, state, { showPlace, showAll }) {
  const node = el("aside", { class: "details", "aria-label": "Details of the claim", hidden: true, tabindex: "-1" });
  let drawn = null;

  function update({ cluster: number, view, picked, shown }) {
    const cluster = number === null ? null : model.clusters[number - 1];
    node.hidden = !cluster || view !== "columns";
    const key = node.hidden ? null : `${number} ${picked.includes(number)} ${cluster.articles.every((id) => shown.includes(id))}`;
    if (key === drawn || node.hidden) return;
    drawn = key;
    const focused = node.contains(document.activeElement) ? document.activeElement.dataset.name : null;
    draw(cluster, picked.includes(number), cluster.articles.every((id) => shown.includes(id)));
    node.scrollTop = 0;
    if (focused) node.querySelector(`[data-name="${focused}"]`)?.focus();
  }

  function draw(cluster, isPicked, allShown) {
    replaceChildren(node,
      el("header", { class: "details-head" },
        el("div", {}, el("p", { class: "details-kind" }, relationBadge(cluster), el("span", {}, support(model, cluster)), doubtNote(model, cluster)),
          el("h2", {}, textOf(cluster.label, "en"))),
        el("div", { class: "details-buttons" },
          allShown ? null : button("Side by side", { class: "worded", title: "Show all articles that make this claim (a)", data: { name: "all" }, on: { click: () => showAll() } }),
          button("Choose", { class: "worded pick", "aria-pressed": String(isPicked), title: "Choose for export (x)", data: { name: "pick" }, on: { click: () => state.pick(cluster.number) } }),
          el("span", { data: { name: "copy" } }, copyButton(model, cluster)),
          button("‹", { "aria-label": "Previous claim (k)", title: "Previous (k)", data: { name: "previous" }, on: { click: () => state.step(-1) } }),
          button("›", { "aria-label": "Next claim (j)", title: "Next (j)", data: { name: "next" }, on: { click: () => state.step(1) } }),
          button("×", { "aria-label": "Close (Esc)", title: "Close (Esc)", on: { click: () => state.set({ cluster: null }) } }))),
      cluster.conflicts.map((conflict) => renderConflict(model, conflict)),
      renderArtefacts(model, cluster),
      el("ul", { class: "cards" }, cluster.articles.map((id) => card(id, cluster))),
      silent(cluster));
  }

  function card(id, cluster) {
    const article = model.article.get(id);
    return el("li", { class: "card" },
      el("div", { class: "card-head" },
        el("h3", {}, button(articleName(article), { class: "place", title: "Show in the article", on: { click: () => showPlace(id, cluster.number) } })),
        el("p", { class: "card-line" }, articleLine(article))),
      membersIn(cluster, id).map((member) => el("div", { class: "said" }, memberRelation(member), renderSentence(model, model.claim.get(member.claim)))));
  }

  // Who is silent is part of the answer.
  function silent(cluster) {
    const others = model.articles.filter((article) => !cluster.articles.includes(article.id));
    if (!others.length) return null;
    const names = others.slice(0, 8).map((article, index) => [index ? ", " : "", articleName(article, true)]);
    const rest = others.length - 8;
    return el("p", { class: "silent" }, others.length === 1 ? "Does not say: " : "Do not say: ", names, rest > 0 ? ` and ${rest} more` : "");
  }

  return { node, update };
}

// Values side by side, each with those who say it; what a translation made of one value is shown as that.
export function renderConflict(model, conflict) {
  const sides = new Map();
  for (const value of conflict.values) {
    const side = sides.get(value.value) ?? [];
    // An article that says it twice in the same words, headline and text, is named once.
    const again = side.some((said) => said.text === value.text && model.claim.get(said.member)?.article === model.claim.get(value.member)?.article);
    if (!again) sides.set(value.value, [...side, value]);
  }
  const artefact = isArtefact(model, conflict);
  return el("div", { class: `versus${artefact ? " artefact" : ""}` },
    el("p", { class: "versus-kind" }, artefact ? "⚠ Made by the translation: the originals need not disagree" : conflictText(conflict.kind)),
    el("ul", { class: "sides" }, [...sides].map(([value, rows]) => el("li", { class: "side" },
      el("p", { class: "value" }, valueText(value)),
      el("ul", { class: "sayers" }, rows.map((row) => {
        const article = model.article.get(model.claim.get(row.member)?.article);
        const segment = model.segment.get(model.claim.get(row.member)?.segment);
        return el("li", {}, article ? articleName(article, true) : null, row.text ? [": ", textOf(`“${row.text}”`, segment?.language)] : null);
      }))))));
}

// What only translation changed, with the words of the source, so that it is not taken for a disagreement.
export function renderArtefacts(model, cluster) {
  const rows = cluster.artefacts ?? [];
  if (!rows.length) return null;
  return el("ul", { class: "artefacts" }, rows.map(({ member, kind, text, shown }) => {
    const claim = model.claim.get(member);
    const who = kind === "name" || kind === "scale" ? "others have" : "its translation has"; // the former differ between articles
    return el("li", {}, "⚠ No disagreement: ", articleName(model.article.get(claim.article), true), " has ",
      textOf(`“${text}”`, model.segment.get(claim.segment).language), ` where ${who} `, textOf(`“${shown}”`, null), ".");
  }));
}
