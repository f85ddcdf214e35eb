import assert from "node:assert/strict";
import { test } from "node:test";
import { allInTable, bring, fitting, toggle, turn, withWitnesses } from "../../../../aligned/reader/web/shelf.js";

const all = ["a", "b", "c", "d", "e"];

test("two or three columns, by the width", () => {
  assert.deepEqual([390, 1024, 1440, 3000].map(fitting), [2, 2, 3, 3]);
});

test("articles stand in their order, and one always stays", () => {
  assert.deepEqual(toggle(all, ["a", "c"], "b"), ["a", "b", "c"]);
  assert.deepEqual(toggle(all, ["a", "c"], "a"), ["c"]);
  assert.deepEqual(toggle(all, ["c"], "c"), ["c"]);
});

test("turning reaches every article and comes back", () => {
  let shown = ["a", "b"];
  const seen = new Set(shown);
  for (let i = 0; i < all.length; i += 1) {
    shown = turn(all, shown, 1);
    assert.equal(new Set(shown).size, 2);
    shown.forEach((id) => seen.add(id));
  }
  assert.deepEqual([...seen].sort(), all);
  assert.deepEqual(turn(all, turn(all, ["b", "c"], 1), -1), ["b", "c"]);
  assert.deepEqual(turn(all, all, 1), all);
});

test("who is brought takes the place of the last that is not needed", () => {
  assert.deepEqual(bring(["a", "b", "c"], "e"), ["a", "b", "e"]);
  assert.deepEqual(bring(["a", "b", "c"], "e", ["c"]), ["a", "e", "c"]);
  assert.deepEqual(bring(["a", "b"], "e", ["a", "b", "e"]), ["a", "b", "e"]);
  assert.deepEqual(bring(["a", "b"], "b"), ["a", "b"]);
});

test("a claim has two witnesses side by side where two can stand", () => {
  assert.deepEqual(withWitnesses(["a", "b", "c"], ["a", "d", "e"]), ["a", "b", "d"]);
  assert.deepEqual(withWitnesses(["a", "b", "c"], ["d", "e"]), ["a", "e", "d"]);
  assert.deepEqual(withWitnesses(["a", "b", "c"], ["a", "c", "e"]), ["a", "b", "c"]);
  assert.deepEqual(withWitnesses(["a"], ["d", "e"]), ["d"]);
});

test("a table has a column for each of a few articles", () => {
  assert.ok(allInTable(all));
  assert.ok(!allInTable(Array.from({ length: 50 })));
});
