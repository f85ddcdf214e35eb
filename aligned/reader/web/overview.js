// The story at a glance: who says what, who shares with whom, which articles are one, which dates are named.

import { button, el, replaceChildren, svg, textOf, unseen } from "./dom.js";
import { arrange } from "./arrange.js";
import { NO_FILTERS } from "./filter.js";
import { membersIn, nameOf, shortName } from "./model.js";
import { circle, pairCounts } from "./pairs.js";
import { articleName, relationBadge } from "./quote.js";
import { renderTimeline } from "./timeline.js";
import { RELATIONS, count, list, originText } from "./words.js";

const TOP = 12;
const MANY = 8; // names of so many articles and more stand upright over their columns
// Beyond these a drawing says nothing any more; the table beside it holds all.
const MOST_EDGES = 60;
const MOST_NAMES = 16;

export function createOverview(model, state) {
  const node = el("div", { class: "overview reading" });
  const pairs = pairCounts(model.clusters);
  const most = Math.max(1, pairs.list[0]?.shared ?? 1);

  function update() {
    if (node.firstChild) return;
    replaceChildren(node, whoSaysWhat(), origins(), model.articles.length > 1 ? sharing() : null, renderTimeline(model, state));
  }

  // The claims that most articles make, a column an article.
  function whoSaysWhat() {
    const top = arrange(model, { ...NO_FILTERS, sort: "support" });
    if (!top.length) return el("p", { class: "nothing" }, "No claim was found in two articles.");
    const rest = top.length - TOP;
    return el("section", {}, el("h2", {}, "Who says what"),
      el("p", { class: "support" }, "The claims of most articles. ", ["agree", "partial", "conflict"].map((relation) =>
        [el("span", { class: `key ${relation}` }, `${RELATIONS[relation].sign} ${RELATIONS[relation].verb}`), " "]), el("span", { class: "key" }, "· does not say")),
      el("div", { class: "matrix-frame", tabindex: "0", role: "group", "aria-label": "Matrix of claims" }, el("table", { class: model.articles.length > MANY ? "said-by many" : "said-by" },
        el("thead", {}, el("tr", {}, el("td", {}), model.articles.map((article) => el("th", { scope: "col" }, el("div", {}, articleName(article, true)))))),
        el("tbody", {}, top.slice(0, TOP).map((cluster) => el("tr", {},
          el("th", { scope: "row" }, el("a", { class: "label", href: state.address({ view: "columns", cluster: cluster.number }) }, textOf(cluster.label, "en")),
            el("p", { class: "support" }, relationBadge(cluster), ` ${cluster.articles.length} of ${model.articles.length}`)),
          model.articles.map((article) => saidCell(cluster, article))))))),
      rest > 0 ? button(`All ${count(top.length, "claim")}`, { class: "more-claims", on: { click: () => state.set({ view: "claims", sort: "support", ...NO_FILTERS }) } }) : null);
  }

  function saidCell(cluster, article) {
    const relations = membersIn(cluster, article.id).map((member) => member.relation);
    const relation = ["conflict", "artefact", "partial", "agree"].find((one) => relations.includes(one));
    if (!relation) return el("td", { class: "said-not", data: { name: shortName(article) } }, el("span", { "aria-hidden": "true" }, "·"), unseen("does not say"));
    const { sign, verb } = RELATIONS[relation];
    return el("td", { class: `said-${relation}`, title: `${nameOf(article)} ${verb}`, data: { name: shortName(article) } }, el("span", { "aria-hidden": "true" }, sign), unseen(verb));
  }

  // How many sources there really are.
  function origins() {
    const dependent = model.origins.reduce((sum, group) => sum + group.articles.length - 1, 0);
    if (model.articles.length < 2) return null;
    return el("section", {}, el("h2", {}, "Independent origins"),
      el("p", {}, dependent
        ? `${count(model.articles.length, "article")}, ${count(model.articles.length - dependent, "independent origin")}:`
        : `No two of these ${model.articles.length} articles were found to derive from one text.`),
      model.origins.length ? el("ul", { class: "origins" }, model.origins.map((group) => el("li", {},
        el("bdi", {}, list(group.articles.map((id) => shortName(model.article.get(id))))), " ", originText(group), "."))) : null);
  }

  function sharing() {
    return el("section", {}, el("h2", {}, "Who shares with whom"),
      el("p", { class: "support" }, "Claims that two articles have in common; ≠ counts those where they disagree, and dashes stand for them."),
      el("div", { class: "sharing" }, graph(),
        el("div", { class: "matrix-frame", tabindex: "0", role: "group", "aria-label": "Matrix of articles" }, el("table", { class: "matrix" },
          el("thead", {}, el("tr", {}, el("td", {}), model.articles.map((article) => el("th", { scope: "col" }, articleName(article, true))))),
          el("tbody", {}, model.articles.map((row) => el("tr", {}, el("th", { scope: "row" }, articleName(row, true)),
            model.articles.map((column) => matrixCell(row, column, pairs.of(row.id, column.id))))))))));
  }

  function matrixCell(row, column, pair) {
    if (row === column) return el("td", { class: "self" }, "–");
    const cell = el("td", { class: pair ? "heat" : "heat none", data: { name: shortName(column) } }, pair ? count(pair.shared, "claim") : "none",
      pair?.conflicts ? el("span", { class: "cell-conflicts" }, ` ≠${pair.conflicts}`) : null);
    cell.style.setProperty("--share", pair ? pair.shared / most : 0);
    return cell;
  }

  // The table as a drawing: the thicker the line, the more two articles share; dashes where they disagree on something.
  function graph() {
    if (!pairs.list.length) return null;
    const [width, height, side, edge] = [200, 200, 115, 26];
    const places = new Map(circle(model.articles.length, width, height).map(({ x, y }, index) => [model.articles[index].id, { x: x + side, y: y + edge }]));
    const lines = pairs.list.slice(0, MOST_EDGES).reverse().map(({ a, b, shared, conflicts }) => {
      const [from, to] = [places.get(a), places.get(b)];
      const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      return [svg("line", { class: "edge", ...ends, "stroke-width": 1.5 + (9 * shared) / most }), conflicts ? svg("line", { class: "edge conflict", ...ends, "stroke-width": 1.5 }) : null];
    });
    const names = model.articles.map((article, index) => {
      const { x, y } = places.get(article.id);
      const name = model.articles.length <= MOST_NAMES ? cut(shortName(article), 17) : String(index + 1);
      const anchor = Math.abs(x - side - width / 2) < 20 ? "middle" : x - side < width / 2 ? "end" : "start";
      const [dx, dy] = [{ middle: 0, end: -10, start: 10 }[anchor], anchor === "middle" ? (y < height / 2 + edge ? -12 : 20) : 4];
      return [svg("circle", { class: "knot", cx: x, cy: y, r: 6 }), svg("text", { x: x + dx, y: y + dy, "text-anchor": anchor }, name)];
    });
    return svg("svg", { class: "graph", viewBox: `0 0 ${width + 2 * side} ${height + 2 * edge}`, "aria-hidden": "true" }, lines, names);
  }

  return { node, update, align: () => {}, order: () => [] };
}

const cut = (text, length) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);
