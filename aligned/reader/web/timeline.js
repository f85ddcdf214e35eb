// The dates that the texts name, in order, with who names them.

import { datesOf } from "./dates.js";
import { el, textOf } from "./dom.js";
import { articleName } from "./quote.js";
import { dateText } from "./words.js";

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
