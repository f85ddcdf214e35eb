import assert from "node:assert/strict";
import { test } from "node:test";
import { datesOf } from "../../../../aligned/reader/web/dates.js";
import { circle, pairCounts } from "../../../../aligned/reader/web/pairs.js";
import { model } from "./desk.mjs";

test("counts what two articles share and where they disagree; slips of translation are no disagreement", () => {
  const pairs = pairCounts(model().clusters);
  assert.deepEqual(pairs.of("bote", "mercury"), { a: "mercury", b: "bote", shared: 2, conflicts: 1 });
  assert.deepEqual(pairs.of("mercury", "phare"), { a: "mercury", b: "phare", shared: 2, conflicts: 0 });
  assert.equal(pairs.of("mercury", "nobody"), undefined);
  assert.deepEqual(pairs.list.map((pair) => pair.shared), [2, 2, 1]);
});

test("points of a circle stay within it", () => {
  const points = circle(7, 300, 190);
  assert.equal(points.length, 7);
  assert.deepEqual(points[0], { x: 150, y: 0 });
  for (const { x, y } of points) assert.ok(x >= 0 && x <= 300 && y >= 0 && y <= 190);
});

test("dates stand in order, those without a year nowhere", () => {
  const named = (...values) => ({ quantities: values.map((value) => ({ kind: "date", value })) });
  const claims = [named("1950", "--05"), named("1911-05-03", "1911-05-03"), named("1911"), { quantities: [{ kind: "number", value: "1900" }] }];
  assert.deepEqual(datesOf(claims).map(([date, found]) => [date, found.length]), [["1911", 1], ["1911-05-03", 1], ["1950", 1]]);
});
