// Which articles share how much with each other.

const pairKey = (a, b) => JSON.stringify([a, b].sort());

// Pairs of articles: {of(a, b) → {shared, conflicts} or undefined, list: [{a, b, shared, conflicts}], the closest first}.
// `shared` counts the clusters that hold both, `conflicts` those of them in which the two stand on different sides.
export function pairCounts(clusters) {
  const pairs = new Map();
  for (const cluster of clusters) {
    for (const [index, a] of cluster.articles.entries()) {
      for (const b of cluster.articles.slice(index + 1)) {
        const key = pairKey(a, b);
        if (!pairs.has(key)) pairs.set(key, { a, b, shared: 0, conflicts: 0 });
        const pair = pairs.get(key);
        pair.shared += 1;
        if (disagree(cluster, a, b)) pair.conflicts += 1;
      }
    }
  }
  return { of: (a, b) => pairs.get(pairKey(a, b)), list: [...pairs.values()].sort((x, y) => y.shared - x.shared) };
}

// Two articles disagree where just one of them contradicts the claim, or where a conflict holds values of both that
// have nothing in common. What a translation garbled is no disagreement.
function disagree(cluster, a, b) {
  if (cluster.relation !== "conflict") return false;
  const articleOf = new Map(cluster.members.map((member) => [member.claim, member.article]));
  const stands = (id) => new Set(cluster.members.filter((member) => member.article === id).map((member) => member.relation));
  const [here, there] = [stands(a), stands(b)];
  if ((here.has("conflict") && !there.has("conflict")) || (there.has("conflict") && !here.has("conflict"))) return true;
  return cluster.conflicts.some((conflict) => {
    const valuesOf = (id) => conflict.values.filter((row) => articleOf.get(row.member) === id).map((row) => row.value);
    const [left, right] = [valuesOf(a), valuesOf(b)];
    return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
  });
}

// [{x, y}] of `n` points on an ellipse, the first at the top, clockwise.
export function circle(n, width, height) {
  return Array.from({ length: n }, (_, index) => {
    const angle = (2 * Math.PI * index) / n - Math.PI / 2;
    return { x: (width / 2) * (1 + Math.cos(angle)), y: (height / 2) * (1 + Math.sin(angle)) };
  });
}
