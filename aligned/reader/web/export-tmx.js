// TMX 1.4b: the translations, for translation memories; the same as aligned/export/tmx.py writes.

import { fourPlaces } from "./export-document.js";
import { xmlText } from "./export-xml.js";
import { doubts, translated } from "./model.js";
import { warningText } from "./words.js";

// `numbers`: a Set of cluster numbers, whose segments alone are wanted, or null for all segments.
export function tmx(model, numbers = null) {
  const wanted = numbers && new Set(model.clusters.filter((cluster) => numbers.has(cluster.number)).flatMap((cluster) => cluster.members.map((member) => member.segment)));
  const units = model.segments.flatMap((segment, index) => {
    const translation = translated(model, segment);
    return translation && (!wanted || wanted.has(segment.id)) ? tmxUnit(model, index + 1, segment, translation) : [];
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header creationtool="Tertium" creationtoolversion="${xmlText(String(model.info.version || "unknown"))}" segtype="sentence" o-tmf="Tertium" adminlang="en" srclang="*all*" datatype="plaintext"/>`,
    "<body>", ...units, "</body>", "</tmx>",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function tmxUnit(model, number, segment, translation) {
  const codes = doubts(model, segment);
  return [
    `<tu tuid="${number}" srclang="${xmlText(segment.language)}">`,
    ...(codes.length ? [`<note>${xmlText(`Doubtful: ${codes.map(warningText).join("; ")}`)}</note>`] : []),
    tmxProperty("confidence", String(fourPlaces(translation.confidence))),
    ...(translation.warnings.length ? [tmxProperty("warnings", translation.warnings.join(" "))] : []),
    ...(codes.length ? [tmxProperty("doubtful", "yes")] : []),
    tmxProperty("engine", translation.engine),
    tmxProperty("article", segment.article),
    tmxProperty("segment", segment.id),
    tmxVariant(segment.language, segment.text),
    tmxVariant(translation.target, translation.text),
    "</tu>",
  ];
}

const tmxProperty = (kind, value) => `<prop type="x-${kind}">${xmlText(value)}</prop>`;
const tmxVariant = (language, text) => `<tuv xml:lang="${xmlText(language)}"><seg>${xmlText(text)}</seg></tuv>`;
