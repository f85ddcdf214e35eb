// CSV (RFC 4180), one row a member of a cluster; the same as aligned/export/csv_table.py writes.

const CSV_COLUMNS = [
  "cluster", "cluster_label", "cluster_relation", "cluster_score", "cluster_articles", "cluster_origins", "conflict_kind",
  "conflict_value", "member_relation", "article", "outlet", "title", "published", "url", "language", "derived_from", "speaker",
  "quotation", "translation", "confidence", "warnings", "claim", "segment", "start", "end",
];

// What spreadsheets take for a formula (OWASP, "CSV Injection"), their full-width forms and white space before included.
const FORMULA = /^(?:[ \t\r\n\u00a0\u200b\u2060\u3000\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g; // end a cell or a file in some programs; tab and breaks stay

export function csvTable(source) {
  const articles = new Map(source.articles.map((article) => [article.id, article]));
  const rows = source.clusters.flatMap((cluster) => cluster.members.map((member) => csvRow(cluster, member, articles.get(member.article))));
  return [CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvRow(cluster, member, article) {
  const values = cluster.conflicts.flatMap(({ kind, values: rows }) => rows.filter((row) => row.claim === member.claim).map((row) => [kind, row.value]));
  return {
    ...article,
    ...member,
    cluster: cluster.number,
    cluster_label: cluster.label,
    cluster_relation: cluster.relation,
    cluster_score: cluster.score,
    cluster_articles: cluster.articles.length,
    cluster_origins: cluster.origins,
    conflict_kind: values.map(([kind]) => kind).join("; "),
    conflict_value: values.map(([, value]) => value).join("; "),
    member_relation: member.relation,
    warnings: member.warnings.join("; "),
  };
}

// A cell that no spreadsheet runs: numbers as they are, text with its formula signs disarmed.
export function csvCell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = value.replace(CONTROL, "\ufffd");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
