// Text within XML 1.0, as in aligned/export/xml_text.py.

// All that XML 1.0 cannot hold, not even as a character reference (production 2, Char).
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

// For an element, or an attribute in double quotes.
export function xmlText(text) {
  return text.replace(ILLEGAL, "\ufffd").replace(/[&<>"\r]/g, (sign) => REFERENCES[sign]);
}
