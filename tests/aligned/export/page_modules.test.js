// Unit tests of the page's export modules: node --test page_modules.test.js

const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const test = require("node:test");
const assert = require("node:assert/strict");

const load = (name) => import(pathToFileURL(join(__dirname, "../../../aligned/reader/web", name)));

test("CSV cells are quoted where they must be and never run as a formula", async () => {
  const { csvCell } = await load("export-csv.js");
  const cells = [
    ["plain", "plain"], [null, ""], [0.5, "0.5"], [-3, "-3"], ['say "no"', '"say ""no"""'], ["a,b", '"a,b"'], ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"], ["+49", "'+49"], ["-5 EUR", "'-5 EUR"], ["@SUM(A1)", "'@SUM(A1)"], ["  =1", "'  =1"], ["＝1", "'＝1"],
    ["\t=1", "'\t=1"], ["\r=1", '"\'\r=1"'], ["a=b", "a=b"], ["bell\u0007\u0000", "bell\ufffd\ufffd"],
  ];
  for (const [value, cell] of cells) assert.equal(csvCell(value), cell);
});

test("CRC-32 is the one of zip", async () => {
  const { crc32 } = await load("export-zip.js");
  const bytes = (text) => new TextEncoder().encode(text);
  assert.equal(crc32(bytes("")), 0);
  assert.equal(crc32(bytes("123456789")), 0xcbf43926); // check value of the catalogue of CRC algorithms
  assert.equal(crc32(bytes("Küstenbote")), require("node:zlib").crc32("Küstenbote"));
});

test("XML holds neither markup of others nor what XML forbids", async () => {
  const { xmlText } = await load("export-xml.js");
  assert.equal(xmlText(`<b a="1">&\r\n\t\u0000\u000b\ufffe\ud800 🚢`), "&lt;b a=&quot;1&quot;&gt;&amp;&#13;\n\t\ufffd\ufffd\ufffd\ufffd 🚢");
});

test("a line shows what would reorder or hide it", async () => {
  const { oneLine } = await load("export-lines.js");
  assert.equal(oneLine("  a\n\tb\u202ec\u200b\u00a0d "), "a b[U+202E]c[U+200B]\u00a0d");
});

test("long names are cut between words", async () => {
  const { shortened } = await load("export-lines.js");
  assert.equal(shortened("The Olmhaven Mercury"), "The Olmhaven Mercury");
  assert.equal(shortened("Swing bridge shut after barge strike at dawn"), "Swing bridge shut after barge…");
  assert.equal(shortened("🚢".repeat(40)), `${"🚢".repeat(32)}…`);
});

test("Markdown takes no markup from a text", async () => {
  const { markdownText } = await load("export-markdown.js");
  assert.equal(markdownText("a|b *c* [d](e) <f> `g` $h$ #i"), "a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\` \\$h\\$ \\#i");
});

test("numbers have four decimals, whole ones none", async () => {
  const { fourPlaces } = await load("export-document.js");
  assert.deepEqual([0.123456, 1, 0, 0.00004, 0.99995].map(fourPlaces), [0.1235, 1, 0, 0, 1]);
});
