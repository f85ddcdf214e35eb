// Elements are built here and only here: text goes in as text nodes, never as markup.

// Characters that reorder or hide text. Shown as a small sign, so that what an article hides is seen.
export const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
const ATTRIBUTES = new Set(["class", "dir", "href", "id", "lang", "name", "placeholder", "role", "scope", "tabindex", "title", "type", "value"]);
const PROPERTIES = new Set(["checked", "disabled", "hidden", "open"]);
const DRAWING = new Set(["class", "cx", "cy", "r", "text-anchor", "viewBox", "x", "x1", "x2", "y", "y1", "y2", "stroke-width"]);

// An element with attributes, `on` handlers ({click: f}), `data` values and children (elements, text, null, arrays).
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [type, handler] of Object.entries(value)) node.addEventListener(type, handler);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (PROPERTIES.has(name)) node[name] = Boolean(value);
    else if (ATTRIBUTES.has(name) || name.startsWith("aria-")) setAttribute(node, name, String(value));
    else throw new Error(`el() sets no attribute ${name}`);
  }
  append(node, children);
  return node;
}

// An element of a drawing; its words stand beside it for those who do not see it.
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!DRAWING.has(name) && !name.startsWith("aria-")) throw new Error(`svg() sets no attribute ${name}`);
    node.setAttribute(name, String(value));
  }
  append(node, children);
  return node;
}

// Links lead inside this page, whatever an article holds; tooltips and labels hold no signs, so hidden characters go.
function setAttribute(node, name, value) {
  if (name === "href" && !value.startsWith("#")) throw new Error("the page links only to itself");
  node.setAttribute(name, name === "title" || name.startsWith("aria-") ? plainText(value) : value);
}

// Where no sign can stand: an option of a list, a tooltip, a drawing.
export const plainText = (value) => value.replace(HIDDEN, "\ufffd");

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    if (child instanceof Node) node.append(child);
    else if (node instanceof SVGElement || node instanceof HTMLOptionElement) node.append(plainText(String(child)));
    else node.append(...visible(String(child)));
  }
}

// Text of an article (or text with elements in it): isolated from its surroundings, in its own language.
export function textOf(text, language, attributes = {}) {
  return el("span", { lang: language || "und", dir: "auto", ...attributes }, text);
}

// The text as nodes, each hidden character as a sign with its code.
function visible(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    parts.push(text.slice(from, match.index), sign(match[0]));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

function sign(character) {
  const code = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return el("span", { class: "hidden-character", title: `hidden character ${code}` }, code);
}

export function replaceChildren(node, ...children) {
  node.replaceChildren();
  append(node, children);
}

export function button(label, attributes, ...children) {
  return el("button", { type: "button", ...attributes }, label, children);
}

// Words for assistive technology only.
export function unseen(text) {
  return el("span", { class: "unseen" }, text);
}

export function calmMotion() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
