// What somebody who searches means: case and accents do not matter, every word must be there.

export function matchesWords(text, query) {
  return holdsAll(fold(text), wordsOf(query));
}

export const wordsOf = (query) => fold(query).split(/\s+/).filter(Boolean);
export const holdsAll = (folded, words) => words.every((word) => folded.includes(word));

export function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}
