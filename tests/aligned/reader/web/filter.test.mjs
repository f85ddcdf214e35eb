import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "../../../../aligned/reader/web/arrange.js";
import { NO_FILTERS, activeFilters, claimPasses } from "../../../../aligned/reader/web/filter.js";
import { matchesWords } from "../../../../aligned/reader/web/search.js";
import { model } from "./desk.mjs";

const made = model();
const numbers = (filters, sort = "text") => arrange(made, { ...NO_FILTERS, ...filters, sort }).map((cluster) => cluster.number);

test("every filter narrows, and they combine", () => {
  assert.deepEqual(numbers({}), [1, 2, 3]);
  assert.deepEqual(numbers({ relations: ["conflict"] }), [2]);
  assert.deepEqual(numbers({ languages: ["fr"] }), [1, 3]);
  assert.deepEqual(numbers({ by: ["bote"] }), [1, 2]);
  assert.deepEqual(numbers({ by: ["bote", "phare"] }), [1]);
  assert.deepEqual(numbers({ confidence: "70" }), [1, 3]);
  assert.deepEqual(numbers({ support: "all" }), [1]);
  assert.deepEqual(numbers({ warnings: "none" }), [1, 2]);
  assert.deepEqual(numbers({ warnings: "any" }), [3]);
  assert.deepEqual(numbers({ warnings: "number-mismatch" }), [3]);
  assert.deepEqual(numbers({ warnings: "truncation" }), []);
  assert.deepEqual(numbers({ languages: ["de"], confidence: "70" }), [1]);
});

test("search finds originals, translations and speakers, whatever their case and accents", () => {
  assert.deepEqual(numbers({ query: "GESPERRT brucke" }), [1]);
  assert.deepEqual(numbers({ query: "ferme" }), [1]);
  assert.deepEqual(numbers({ query: "port office" }), [2]);
  assert.deepEqual(numbers({ query: "no such words" }), []);
  assert.ok(matchesWords("Die Straße", "STRASSE"));
});

test("sorts by conflict, support, independence and confidence, ties as found", () => {
  assert.deepEqual(numbers({}, "conflict"), [2, 3, 1]);
  assert.deepEqual(numbers({}, "support"), [1, 3, 2]);
  assert.deepEqual(numbers({}, "independence"), [1, 2, 3]);
  assert.deepEqual(numbers({}, "confidence"), [1, 3, 2]);
});

test("claims that stand alone are filtered by their own article and translation", () => {
  const passes = (filters) => claimPasses(made, made.claim.get("c8"), { ...NO_FILTERS, ...filters });
  assert.ok(passes({}));
  assert.ok(passes({ languages: ["de"], by: ["bote"], warnings: "low-confidence", query: "wind" }));
  assert.ok(!passes({ confidence: "50" }));
  assert.ok(!passes({ warnings: "none" }));
  assert.ok(!passes({ languages: ["fr"] }));
  assert.ok(!passes({ query: "rain" }));
});

test("each filter that is on can be taken off by itself", () => {
  const now = { ...NO_FILTERS, relations: ["agree", "partial"], by: ["bote"], languages: ["de"], confidence: "70", warnings: "none", support: "all", query: "x" };
  const active = activeFilters(made, now);
  assert.deepEqual(active.map((filter) => filter.text), ["No conflicts", "No slips of translation", "In all 3 articles", "In German", "Said by ",
    "Confidence 70% or more", "No doubtful translation", "“x”"]);
  let rest = now;
  for (const { off } of activeFilters(made, now)) {
    const { relations, ...others } = off;
    rest = { ...rest, ...others, relations: relations ? [...new Set([...rest.relations, ...relations])] : rest.relations };
  }
  assert.deepEqual(activeFilters(made, rest), []);
});
