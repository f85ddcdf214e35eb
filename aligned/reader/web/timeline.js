// The dates that the texts name, in order, with who names them.

import { el, textOf } from "./dom.js";
import { articleName } from "./quote.js";
import { dateText } from "./words.js";

const FULL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export function renderTimeline(model, state) {
  const dates = datesOf(model.claims);
  if (!dates.length) return null;
  return el("section", {}, el("h2", {}, "Dates in the texts"),
    el("ol", { class: "timeline" }, dates.map(([date, claims]) => el("li", {},
      el("p", { class: "timeline-date" }, dateText(date)),
      el("ul", {}, claims.map((claim) => entry(claim)))))));

  function entry(claim) {
    const [place] = model.clustersOfClaim.get(claim.id) ?? [];
    const text = textOf(claim.translation || claim.text, claim.translation ? model.target : model.segment.get(claim.segment).language);
    const article = articleName(model.article.get(claim.article), true);
    return el("li", {}, place
      ? el("a", { href: state.address({ view: "columns", cluster: place.cluster.number, article: claim.article }) }, article)
      : el("span", {}, article), " ", text);
  }
}

// [[ISO date, claims]] by date; dates without a year stand nowhere on a line of time.
export function datesOf(claims) {
  const dates = new Map();
  for (const claim of claims) {
    for (const { kind, value } of claim.quantities) {
      if (kind !== "date" || !FULL_DATE.test(value)) continue;
      if (!dates.has(value)) dates.set(value, []);
      if (!dates.get(value).includes(claim)) dates.get(value).push(claim);
    }
  }
  return [...dates].sort(([a], [b]) => (a < b ? -1 : 1));
}
