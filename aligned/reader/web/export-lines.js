// Text of articles within a line for people, as in aligned/export/inline.py.

import { HIDDEN } from "./dom.js";

// On one line, each character that reorders or hides text as its code: "[U+202E]".
export function oneLine(text) {
  const visible = text.replace(HIDDEN, (character) => `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
  return visible.replace(/[\t\n\r ]+/g, " ").replace(/^ +| +$/g, "");
}

const LONGEST_NAME = 34; // of a source within a line; the list of sources has it in full

// A name, cut between two words where it is too long to be said again and again.
export function shortened(name) {
  const characters = Array.from(name);
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 2).join("").replace(/ +[^ ]*$/, "")}…`;
}
