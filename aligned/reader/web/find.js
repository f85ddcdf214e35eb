// Search within the columns: sentences whose original or translation holds the words, one after the other.

import { fold, holdsAll, wordsOf } from "./search.js";

export function createFind(model, area) {
  const texts = new Map(); // segment id → what is searched, folded once
  let found = [];
  let at = -1;

  // Marks the sentences of the columns; returns for every article of the run how many of its sentences hold the words.
  function mark(query) {
    for (const node of area.querySelectorAll(".found")) node.classList.remove("found", "found-now");
    at = -1;
    const ids = query ? segmentsWith(model, texts, query) : new Set();
    found = ids.size ? [...area.querySelectorAll(".segment")].filter((node) => ids.has(node.dataset.segment)) : [];
    for (const node of found) node.classList.add("found");
    const counts = new Map(model.articles.map((article) => [article.id, 0]));
    for (const id of ids) counts.set(model.segment.get(id).article, counts.get(model.segment.get(id).article) + 1);
    return counts;
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

// Ids of the segments whose original or translation holds all words; `texts` keeps what was folded before.
export function segmentsWith(model, texts, query) {
  const words = wordsOf(query);
  return new Set(model.segments.map((segment) => segment.id).filter((id) => {
    if (!texts.has(id)) texts.set(id, fold(`${model.segment.get(id).text} ${model.translation.get(id)?.text ?? ""}`));
    return holdsAll(texts.get(id), words);
  }));
}
