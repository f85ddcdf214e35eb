// Records count code points, JavaScript counts UTF-16 units.

const PAIRS = /[\ud800-\udfff]/;

export function slicePoints(text, start, end) {
  return PAIRS.test(text) ? Array.from(text).slice(start, end).join("") : text.slice(start, end);
}

export function lengthInPoints(text) {
  return PAIRS.test(text) ? Array.from(text).length : text.length;
}

// Code point offset → UTF-16 offset in `text`.
export function unitOffsets(text) {
  if (!PAIRS.test(text)) return (offset) => Math.min(offset, text.length);
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1) + character.length);
  return (offset) => starts[Math.min(offset, starts.length - 1)];
}
