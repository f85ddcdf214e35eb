// Search within the columns: sentences whose original or translation holds the words, one after the other.

import { matchesWords } from "./arrange.js";

export function createFind(model, area) {
  let found = [];
  let at = -1;

  // Marks the sentences and returns how many there are.
  function mark(query) {
    for (const node of area.querySelectorAll(".found")) node.classList.remove("found", "found-now");
    at = -1;
    found = query ? [...area.querySelectorAll(".segment")].filter((node) => holds(node.dataset.segment, query)) : [];
    for (const node of found) node.classList.add("found");
    return found.length;
  }

  function holds(id, query) {
    return matchesWords(`${model.segment.get(id).text} ${model.translation.get(id)?.text ?? ""}`, query);
  }

  // The next sentence found, or null.
  function next() {
    found[at]?.classList.remove("found-now");
    at = found.length ? (at + 1) % found.length : -1;
    found[at]?.classList.add("found-now");
    return found[at] ?? null;
  }

  return { mark, next };
}
