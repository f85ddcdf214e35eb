// Words of a translation that are not to be trusted: `suspicions` of its record, [{start, end, code}] in code points.

import { unitOffsets } from "./points.js";

// The stretch [from, to) of a translation's text (UTF-16) as [{text, codes}], cut where a suspicion begins or ends.
export function suspectPieces(translation, from = 0, to = translation.text.length) {
  const spans = suspectSpans(translation).filter((span) => span.start < to && span.end > from);
  const cuts = new Set([from, to]);
  for (const span of spans) cuts.add(Math.max(from, span.start)).add(Math.min(to, span.end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index];
    const codes = spans.filter((span) => span.start < end && span.end > start).map((span) => span.code);
    return { text: translation.text.slice(start, end), codes: [...new Set(codes)] };
  });
}

function suspectSpans(translation) {
  const toUnits = unitOffsets(translation.text);
  return (translation.suspicions ?? []).map(({ start, end, code }) => ({ start: toUnits(start), end: toUnits(end), code })).filter((span) => span.end > span.start);
}
