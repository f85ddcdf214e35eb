// Text of articles within a line for people, as in aligned/export/inline.py.

import { HIDDEN } from "./dom.js";

// On one line, each character that reorders or hides text as its code: "[U+202E]".
export function oneLine(text) {
  const visible = text.replace(HIDDEN, (character) => `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
  return visible.replace(/[\t\n\r ]+/g, " ").replace(/^ +| +$/g, "");
}
