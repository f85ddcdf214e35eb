// A small invented run as the page's data, for tests: three articles on a bridge.

import { readModel } from "../../../../aligned/reader/web/model.js";

const sentence = (article, index, text, language) => ({ id: `${article}:${index}`, article, index, start: 100 * index, end: 100 * index + text.length, text, language });
const translation = (segment, text, confidence = 0.9, warnings = [], engine = "fake") => ({ segment, target: "en", text, engine, confidence, warnings });
const claim = (id, segment, text, translated, more = {}) => ({ id, article: segment.split(":")[0], segment, start: 100 * Number(segment.split(":")[1]), end: 100 * Number(segment.split(":")[1]) + text.length,
  text, translation: translated, speaker: null, quantities: [], negated: false, kind: "statement", ...more });
const member = (row, relation = "agree") => ({ claim: row.id, article: row.article, segment: row.segment, start: row.start, end: row.end, relation });

export function data() {
  const claims = [
    claim("c1", "mercury:0", "The bridge is shut.", "The bridge is shut."),
    claim("c2", "bote:0", "Die Brücke ist gesperrt.", "The bridge is closed."),
    claim("c3", "phare:0", "Le pont est fermé.", "The bridge is closed."),
    claim("c4", "mercury:1", "It costs 4 million.", "It costs 4 million.", { speaker: "the port office" }),
    claim("c5", "bote:1", "Sie kostet 6 Millionen.", "It costs 6 million."),
    claim("c6", "phare:1", "Un bateau a coulé.", "Ten boats sank."),
    claim("c7", "mercury:2", "One boat sank.", "One boat sank."),
    claim("c8", "bote:2", "Der Wind blies.", "The wind blew."),
    claim("c9", "bote:3", "Wind", "Wind", { kind: "heading" }),
  ];
  const [c1, c2, c3, c4, c5, c6, c7] = claims;
  return {
    info: { target: "en" },
    dropped: [],
    articles: [["mercury", "en"], ["bote", "de"], ["phare", "fr"]].map(([id, language]) => ({ id, language, title: null, outlet: id, dropped: [] })),
    segments: [
      sentence("mercury", 0, "The bridge is shut.", "en"), sentence("mercury", 1, "It costs 4 million.", "en"), sentence("mercury", 2, "One boat sank.", "en"),
      sentence("bote", 0, "Die Brücke ist gesperrt.", "de"), sentence("bote", 1, "Sie kostet 6 Millionen.", "de"), sentence("bote", 2, "Der Wind blies.", "de"), sentence("bote", 3, "Wind", "de"),
      sentence("phare", 0, "Le pont est fermé.", "fr"), sentence("phare", 1, "Un bateau a coulé.", "fr"),
    ],
    translations: [
      ...["mercury:0", "mercury:1", "mercury:2"].map((id) => translation(id, "as it is", 1, [], "identity")),
      translation("bote:0", "The bridge is closed."), translation("bote:1", "It costs 6 million."), translation("bote:2", "The wind blew.", 0.3), translation("bote:3", "Wind"),
      translation("phare:0", "The bridge is closed."), translation("phare:1", "Ten boats sank.", 0.8, ["number-mismatch"]),
    ],
    claims,
    clusters: [
      { id: "k1", label: "The bridge is shut.", relation: "agree", members: [member(c1), member(c2), member(c3)], conflicts: [], score: 0.95, origins: 2 },
      { id: "k2", label: "The cost.", relation: "conflict", members: [member(c4), member(c5, "conflict")], score: 0.6, origins: 2,
        conflicts: [{ kind: "number", values: [{ member: "c4", text: "4 million", value: "4000000" }, { member: "c5", text: "6 Millionen", value: "6000000" }] }] },
      { id: "k3", label: "Boats sank.", relation: "conflict", members: [member(c7), member(c6, "conflict")], score: 0.7, origins: 2,
        conflicts: [{ kind: "number", values: [{ member: "c7", text: "One boat", value: "1" }, { member: "c6", text: "Ten boats", value: "10" }] }] },
    ],
    paragraphs: {},
    doubtful: 0.5,
    origins: [{ articles: ["mercury", "bote"], reason: "wording", agencies: [] }],
  };
}

export const model = (rows = data()) => readModel(rows);
