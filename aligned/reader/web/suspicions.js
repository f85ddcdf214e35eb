// Words that are not to be trusted: `suspicions` of a translation's record, [{start, end, code, side}], in code points
// of the translation or, on the side "source", of the segment.

import { unitOffsets } from "./points.js";

// The stretch [from, to) of `text` (UTF-16) as [{text, codes}], cut where a suspicion of `side` begins or ends.
export function suspectPieces(text, translation, side, from = 0, to = text.length) {
  const toUnits = unitOffsets(text);
  const spans = (translation?.suspicions ?? []).filter((span) => span.side === side)
    .map(({ start, end, code }) => ({ start: Math.max(from, toUnits(start)), end: Math.min(to, toUnits(end)), code })).filter((span) => span.end > span.start);
  const cuts = [...new Set([from, to, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const covering = spans.filter((span) => span.start < end && span.end > cuts[index]);
    return { text: text.slice(cuts[index], end), codes: [...new Set(covering.map((span) => span.code))] };
  });
}
