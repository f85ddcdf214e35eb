import assert from "node:assert/strict";
import { test } from "node:test";
import { doubts, doubtsOf, isArtefact, linkedClaims, loneClaims, ofRelation, shortName, translated } from "../../../../aligned/reader/web/model.js";
import { data, model } from "./desk.mjs";

test("leads from a claim to its clusters and from an article to its claims alone", () => {
  const made = model();
  assert.deepEqual(made.clustersOfClaim.get("c2").map((entry) => entry.cluster.number), [1]);
  assert.deepEqual(loneClaims(made, { id: "bote" }).map((claim) => claim.id), ["c8"]);
  assert.deepEqual(made.clusters[1].articles, ["mercury", "bote"]);
});

test("says why a translation is in doubt", () => {
  const made = model();
  assert.deepEqual(doubts(made, made.segment.get("bote:2")), ["low-confidence"]);
  assert.deepEqual(doubts(made, made.segment.get("phare:1")), ["number-mismatch"]);
  assert.deepEqual(doubts(made, made.segment.get("mercury:0")), []);
  assert.deepEqual(doubtsOf(made, made.clusters[2]), ["number-mismatch"]);
  assert.deepEqual(made.warningCodes, ["low-confidence", "number-mismatch"]);
});

test("a sentence without a translation is untranslated unless it is in the target language", () => {
  const made = model();
  assert.deepEqual(doubts(made, { id: "x", language: "sv" }), ["untranslated"]);
  assert.deepEqual(doubts(made, { id: "x", language: "en" }), []);
  assert.deepEqual(doubts(made, { id: "x", language: "und" }), ["unknown-language"]);
  assert.equal(translated(made, { id: "mercury:0", text: "The bridge is shut." }), null);
});

test("a value that only a doubtful translation holds makes no conflict", () => {
  const made = model();
  assert.deepEqual(made.clusters.map((cluster) => cluster.relation), ["agree", "conflict", "artefact"]);
  assert.deepEqual(made.clusters[2].members.map((member) => member.relation), ["agree", "artefact"]);
  assert.equal(isArtefact(made, made.clusters[1].conflicts[0]), false);
  assert.deepEqual(ofRelation(made, "conflict").map((cluster) => cluster.number), [2]);
});

test("one real conflict among slips keeps the cluster a conflict, and so does a translation without doubts", () => {
  const mixed = data();
  mixed.clusters[2].conflicts.push(mixed.clusters[1].conflicts[0]);
  assert.equal(model(mixed).clusters[2].relation, "conflict");
  const sure = data();
  sure.translations.find((row) => row.segment === "phare:1").warnings = [];
  assert.equal(model(sure).clusters[2].relation, "conflict");
});

test("the records themselves stay as they are", () => {
  const rows = data();
  const before = JSON.stringify(rows);
  model(rows);
  assert.equal(JSON.stringify(rows), before);
});

test("spans of claims are counted within their sentence and never leave it", () => {
  const made = model();
  made.claim.get("c2").end = 5000;
  assert.deepEqual(linkedClaims(made, made.segment.get("bote:0")).map(({ start, end }) => [start, end]), [[0, 24]]);
});

test("long names are cut at a word", () => {
  assert.equal(shortName({ id: "a", title: "A title that goes on and on and never comes to its end" }), "A title that goes on and on and…");
  assert.equal(shortName({ id: "a", outlet: "Mercury", title: "x" }), "Mercury");
});
