import assert from "node:assert/strict";
import { test } from "node:test";
import { segmentsWith } from "../../../../aligned/reader/web/find.js";
import { firstBelow } from "../../../../aligned/reader/web/places.js";
import { lengthInPoints, slicePoints, unitOffsets } from "../../../../aligned/reader/web/points.js";
import { suspectPieces } from "../../../../aligned/reader/web/suspicions.js";
import { RELATIONS, conflictName, conflictText, dateText, directionOf, languageName, originText, removedText, suspicionText, valueText, warningText } from "../../../../aligned/reader/web/words.js";
import { model } from "./desk.mjs";

test("offsets count code points", () => {
  assert.equal(slicePoints("a🚢b🚢c", 1, 4), "🚢b🚢");
  assert.equal(lengthInPoints("a🚢b"), 3);
  const toUnits = unitOffsets("a🚢b");
  assert.deepEqual([0, 1, 2, 3, 9].map(toUnits), [0, 1, 3, 4, 4]);
  assert.deepEqual([0, 3, 9].map(unitOffsets("abc")), [0, 3, 3]);
});

test("a text is cut where a suspicion of its side begins or ends, and nothing is lost", () => {
  const span = (start, end, code, side = "translation") => ({ start, end, code, side });
  const text = "🚢 Ten boats sank at dawn";
  const translation = { suspicions: [span(2, 5, "number-mismatch"), span(4, 11, "low-confidence"), span(7, 7, "x"), span(0, 4, "omission", "source")] };
  const pieces = suspectPieces(text, translation, "translation");
  assert.equal(pieces.map((piece) => piece.text).join(""), text);
  assert.deepEqual(pieces.filter((piece) => piece.codes.length).map((piece) => [piece.text, piece.codes]), [
    ["Te", ["number-mismatch"]], ["n", ["number-mismatch", "low-confidence"]], [" boats", ["low-confidence"]]]);
  assert.deepEqual(suspectPieces(text, translation, "translation", 3, 6),
    [{ text: "Te", codes: ["number-mismatch"] }, { text: "n", codes: ["number-mismatch", "low-confidence"] }]);
  assert.deepEqual(suspectPieces("Zehn Boote", translation, "source"), [{ text: "Zehn", codes: ["omission"] }, { text: " Boote", codes: [] }]);
  assert.deepEqual(suspectPieces("plain", {}, "source"), [{ text: "plain", codes: [] }]);
  assert.deepEqual(suspectPieces("plain", undefined, "source"), [{ text: "plain", codes: [] }]);
  assert.deepEqual(suspectPieces("", translation, "translation"), []);
});

test("sentences are found by their original or their translation", () => {
  const made = model();
  const texts = new Map();
  assert.deepEqual([...segmentsWith(made, texts, "wind")], ["bote:2", "bote:3"]);
  assert.deepEqual([...segmentsWith(made, texts, "closed brucke")], ["bote:0"]);
  assert.equal(texts.size, made.segments.length);
});

test("the first place at a line or below it", () => {
  const tops = [0, 10, 20, 30];
  assert.deepEqual([-5, 0, 1, 30, 31].map((line) => firstBelow(4, (i) => tops[i], line)), [0, 0, 1, 3, 4]);
  assert.equal(firstBelow(0, () => 0, 5), 0);
});

test("values, dates and codes are written for people", () => {
  const values = { "157000000000 USD": "157,000,000,000 USD", "2024-03": "March 2024", "--01-21": "21 January", "--05": "May", P2Y: "2 years", PT1H: "1 hour",
    "15000–30000 EUR": "15,000 – 30,000 EUR", "7 %": "7 %", yes: "yes",
    "1200 job": "1,200 jobs", "1 job": "1 job", "12 city": "12 cities", "3 child": "3 children", "17 people": "17 people" };
  for (const [value, words] of Object.entries(values)) assert.equal(valueText(value), words);
  assert.equal(dateText("2025-01-21"), "21 January 2025");
  assert.equal(dateText("soon"), "soon");
  assert.equal(removedText("share_links"), "share links");
  assert.equal(warningText("some-new-code"), "some new code");
  assert.equal(suspicionText("number-mismatch", "source"), "the translation lacks this number");
  assert.equal(suspicionText("repetition", "source"), "the translation repeats itself");
  assert.equal(suspicionText("some-new-code", "translation"), "some new code");
  assert.equal(languageName("de"), "German");
  assert.equal(languageName("not a tag"), "not a tag");
  assert.deepEqual(["ar", "he-IL", "de", null].map(directionOf), ["rtl", "rtl", "ltr", "ltr"]);
});

test("every kind of conflict has words of its own, and so has one that is new", () => {
  const kinds = ["number", "date", "polarity", "attribution", "place", "name", "modality"];
  assert.equal(new Set(kinds.map(conflictText)).size, kinds.length);
  assert.equal(conflictName("colour"), "Colour");
  assert.equal(conflictText("colour"), "They differ: colour");
  for (const { sign, name, plural, verb } of Object.values(RELATIONS)) assert.ok(sign && name && plural && verb);
});

test("says why articles count as one origin", () => {
  assert.equal(originText({ reason: "agency", agencies: ["AFP", "dpa"] }), "credit the same agency, AFP and dpa");
  assert.match(originText({ reason: "wording", agencies: [] }), /versions of one text/);
});
