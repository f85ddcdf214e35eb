// Which clusters are shown, in which order.

const SEVERITY = { conflict: 2, partial: 1, agree: 0 };

const ORDERS = {
  conflict: (a, b) => SEVERITY[b.relation] - SEVERITY[a.relation] || b.articles.length - a.articles.length,
  support: (a, b) => b.articles.length - a.articles.length || b.score - a.score,
  independence: (a, b) => b.origins - a.origins || b.articles.length - a.articles.length,
  confidence: (a, b) => b.score - a.score,
  text: () => 0,
};

export const SORT_NAMES = {
  conflict: "Conflicts first", support: "Most articles first", independence: "Most independent origins first",
  confidence: "Surest first", text: "As found",
};

// Clusters that pass the filters, sorted; ties keep the order of the run.
export function arrange(model, { relations, query, sort }) {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return model.clusters
    .filter((cluster) => relations.includes(cluster.relation) && matches(haystack(model, cluster), wanted))
    .sort((a, b) => ORDERS[sort](a, b) || a.number - b.number);
}

export function claimMatches(claim, query) {
  return matchesWords(`${claim.text} ${claim.translation} ${claim.speaker ?? ""}`, query);
}

export function matchesWords(text, query) {
  return matches(fold(text), fold(query).split(/\s+/).filter(Boolean));
}

function haystack(model, cluster) {
  cluster.haystack ??= fold([cluster.label, ...cluster.members.flatMap((member) => {
    const claim = model.claim.get(member.claim);
    return [claim.text, claim.translation];
  })].join(" "));
  return cluster.haystack;
}

const matches = (text, words) => words.every((word) => text.includes(word));

// Case and accents do not matter to somebody who searches.
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}
