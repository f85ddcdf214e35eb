// The filters as a menu, and those that are on as chips that take them off.

import { button, el, replaceChildren, unseen } from "./dom.js";
import { CONFIDENCES, NO_FILTERS, activeFilters, warningFilterText } from "./filter.js";
import { createMenu } from "./menu.js";
import { ofRelation, shortName } from "./model.js";
import { RELATIONS, languageName } from "./words.js";

export function createFilters(model, state) {
  const menu = createMenu("Filter", { name: "filter", title: "Filter the claims (f)", fill: () => content(state.get()) });
  const chips = el("ul", { class: "active-filters", "aria-label": "Filters that are on" });

  function content(now) {
    const choice = (label, values, value, change) => {
      const select = el("select", { on: { change: () => state.set(change(select.value)) } }, values.map(([code, text]) => el("option", { value: code }, text)));
      select.value = value;
      return el("label", { class: "field" }, el("span", {}, label), select);
    };
    const one = (name, label, values) => choice(label, [["", "any"], ...values], now[name], (value) => ({ [name]: value }));
    const several = (name, label, values) => choice(label, [["", now[name].length ? "add one …" : "any"], ...values.filter(([code]) => !now[name].includes(code))], "",
      (value) => ({ [name]: value ? [...state.get()[name], value] : state.get()[name] }));
    return [
      el("fieldset", {}, el("legend", {}, "Relation"), Object.entries(RELATIONS).filter(([relation]) => ofRelation(model, relation).length).map(([relation, { sign, plural }]) =>
        el("label", { class: "tick" }, el("input", { type: "checkbox", checked: now.relations.includes(relation), on: { change: () => state.set(toggledRelation(state.get(), relation)) } }),
          el("span", { class: `relation-sign ${relation}`, "aria-hidden": "true" }, sign), plural))),
      several("by", "Said by", model.articles.map((article) => [article.id, shortName(article)])),
      several("languages", "Language of an article", model.languages.map((code) => [code, languageName(code)])),
      one("support", "Support", [["all", "in all articles"]]),
      one("confidence", "Confidence", CONFIDENCES.map((share) => [share, `${share}% or more`])),
      one("warnings", "Translation", ["none", "any", ...model.warningCodes].map((code) => [code, warningFilterText(code)])),
    ];
  }

  function update(now) {
    const active = activeFilters(model, now);
    chips.hidden = active.length === 0;
    replaceChildren(chips, active.map(({ text, article, off }) => el("li", {}, button(
      [text, article ? el("bdi", {}, shortName(model.article.get(article))) : null, el("span", { "aria-hidden": "true" }, " ×")],
      { class: "active-filter", on: { click: () => state.set(off) } }, unseen(", remove this filter")))),
    active.length > 1 ? el("li", {}, button("Clear all", { class: "clear", on: { click: () => state.set(NO_FILTERS) } })) : null);
  }

  return { menu, chips, update };
}

// Switches a relation off or on.
export function toggledRelation(now, relation) {
  return { relations: NO_FILTERS.relations.filter((name) => (name === relation) !== now.relations.includes(name)) };
}
