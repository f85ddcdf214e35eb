// The words the page uses for codes in the records.

export const RELATIONS = {
  conflict: { sign: "≠", name: "Conflict", plural: "Conflicts", verb: "contradicts" },
  partial: { sign: "◐", name: "Partial overlap", plural: "Partial overlaps", verb: "says part of it" },
  agree: { sign: "✓", name: "Agreement", plural: "Agreements", verb: "agrees" },
  artefact: { sign: "⚠", name: "Slip of translation", plural: "Slips of translation", verb: "is mistranslated" },
};

// Kind of a conflict → [its name, how the articles stand to each other].
const CONFLICTS = {
  number: ["Number", "The numbers differ"], date: ["Date", "The dates differ"], polarity: ["Yes or no", "One affirms what the other denies"],
  attribution: ["Speaker", "The same words, different speakers"], place: ["Place", "The places differ"], name: ["Name", "The names differ"],
  modality: ["Certainty", "One states as fact what the other calls possible"],
};

const ORIGINS = {
  agency: (agencies) => `credit the same agency, ${list(agencies)}`, translation: () => "are one text and its translation",
  wording: () => "are versions of one text, almost word for word",
};

const WARNINGS = {
  "number-mismatch": "a number differs between original and translation",
  "name-mismatch": "a name differs between original and translation",
  untranslated: "could not be translated; this is the original",
  repetition: "the translation repeats itself",
  truncation: "the translation may break off early",
  "length-ratio": "the translation is much shorter or longer than the original",
  "wrong-language": "the translation does not read like the target language",
  "low-confidence": "the translation is unsure",
  "unsupported-language": "no engine here translates this language; this is the original",
  "engine-error": "the translation engine failed here; this is the original",
  "unknown-language": "the language is not known, so it was not translated; this is the original",
};

// Code of a suspicion → what is said of the words: in the translation, in the original.
const SUSPICIONS = {
  "number-mismatch": ["the original does not have this number", "the translation lacks this number"],
  "name-mismatch": ["the original spells this name otherwise", "the translation lacks this name"],
  "negation-mismatch": ["the original does not deny here", "the translation lacks this denial"],
  untranslated: ["left as in the original", ""],
  repetition: ["said again", ""],
  unlikely: ["unlikely words", ""],
};

const REMOVED = {
  prev_next_link: "link to another story", related_link: "link to another story", read_more_link: "link to another story",
  bare_url: "web address", about_publication: "note on the publication", about_author: "note on the author",
};

// ISO 639-1 → English name; the code itself where the browser knows no name.
export function languageName(code) {
  if (!code || code === "und") return "unknown language";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code; // not a well-formed tag
  }
}

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

export function directionOf(language) {
  return RIGHT_TO_LEFT.has((language || "").split("-")[0]) ? "rtl" : "ltr";
}

export const conflictName = (kind) => CONFLICTS[kind]?.[0] ?? capital(kind);
export const conflictText = (kind) => CONFLICTS[kind]?.[1] ?? `They differ: ${kind}`;
export const originText = ({ reason, agencies }) => ORIGINS[reason](agencies);
export const warningText = (code) => WARNINGS[code] ?? code.replaceAll("-", " ");
export const suspicionText = (code, side) => SUSPICIONS[code]?.[side === "source" ? 1 : 0] || warningText(code);
export const removedText = (reason) => REMOVED[reason] ?? reason.replaceAll("_", " ").replaceAll("-", " ");
export const percent = (share) => `${Math.round(100 * share)}%`;
export const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const list = (words) => new Intl.ListFormat("en").format(words);
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// ISO 8601 date at its own precision → "21 January 2025"; other text as it is.
export function dateText(iso) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? "");
  if (!match) return iso ?? "";
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options = { timeZone: "UTC", year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }) };
  return date.toLocaleDateString("en-GB", options);
}

const UNITS = { Y: "year", M: "month", W: "week", D: "day", TH: "hour", TM: "minute", TS: "second" };
const PLURALS = { child: "children", man: "men", woman: "women", person: "people", foot: "feet", percent: "percent" };

// A normalised value for people: digits grouped, ISO 8601 dates and durations in words, the rest as it is.
export function valueText(value) {
  return value.split("–").map((end) => end.trim()).map(singleValue).join(" – ");
}

function singleValue(value) {
  const yearless = /^--(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (yearless) return dateText(`2000-${yearless[1]}${yearless[2] ? `-${yearless[2]}` : ""}`).replace(/ 2000$/, "");
  const duration = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  if (duration) return count(Number(duration[2]), UNITS[duration[1] + duration[3]]);
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return dateText(value);
  const counted = /^(\d+(?:\.\d+)?) ([a-z]+)$/.exec(value);
  if (counted) return `${grouped(counted[1])} ${counted[1] === "1" ? counted[2] : plural(counted[2])}`;
  return value.replace(/\d{5,}/g, grouped);
}

function grouped(number) {
  const [whole, ...decimals] = number.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}

function plural(unit) {
  if (Object.hasOwn(PLURALS, unit)) return PLURALS[unit];
  if (/(?:s|x|ch|sh)$/.test(unit) || Object.values(PLURALS).includes(unit)) return unit;
  return `${unit.replace(/([^aeiou])y$/, "$1ie")}s`;
}
