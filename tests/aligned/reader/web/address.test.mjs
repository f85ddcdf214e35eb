import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultsOf, fromAddress, toAddress } from "../../../../aligned/reader/web/address.js";
import { model } from "./desk.mjs";

const made = model();
const defaults = defaultsOf(made, 2);
const read = (hash) => fromAddress(hash, made, defaults);

test("an address says only what was chosen", () => {
  assert.deepEqual(defaults.shown, ["mercury", "bote"]);
  assert.equal(toAddress(defaults, defaults), "#columns");
  assert.equal(toAddress({ ...defaults, view: "claims", cluster: 2, sort: "support" }, defaults), "#claims/cluster-2?sort=support");
});

test("every state comes back from its address", () => {
  const state = { view: "only", cluster: 3, article: "phare", mode: "both", sort: "confidence", relations: ["conflict"], languages: ["de", "fr"], by: ["bote"],
    confidence: "70", warnings: "number-mismatch", support: "all", query: "a & b=c?#%", shown: ["phare", "mercury"], picked: [1, 3] };
  assert.deepEqual(read(toAddress(state, defaults)), state);
});

test("a link to a cluster alone leads to it", () => {
  assert.equal(read("#cluster-2").cluster, 2);
  assert.equal(read("#cluster-2").view, "columns");
});

test("nothing unknown gets in", () => {
  for (const hash of ["#nowhere/cluster-99?shown=[", "#cluster-0?mode=loud&relations=7&shown=[1]", "#%E0%A4%A?sort=%", "#?picked=[99,null,{}]&by=[\"x\"]&languages=\"de\"&confidence=1e9&warnings=__proto__&shown={}"]) {
    assert.deepEqual({ ...read(hash), relations: defaults.relations }, defaults);
  }
});

test("lists hold each entry once", () => {
  assert.deepEqual(read(`#?shown=${encodeURIComponent('["bote","bote"]')}&picked=[2,2]`).shown, ["bote"]);
  assert.deepEqual(read("#?picked=[2,2]").picked, [2]);
});
