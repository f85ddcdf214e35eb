// Runs the page's export modules on a run's data from standard input: node page_exports.js FOLDER < {data, numbers}.

const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { readFileSync } = require("node:fs");

const load = (name) => import(pathToFileURL(join(process.argv[2], name)));

async function main() {
  const { data, numbers } = JSON.parse(readFileSync(0, "utf-8"));
  const { readModel } = await load("model.js");
  const { exportDocument } = await load("export-document.js");
  const { briefing } = await load("export-briefing.js");
  const model = readModel(data);
  const chosen = numbers && new Set(numbers);
  const source = exportDocument(model, chosen);
  const blocks = briefing(source);
  process.stdout.write(JSON.stringify({
    briefing: blocks,
    json: `${JSON.stringify(source, null, 2)}\n`,
    csv: (await load("export-csv.js")).csvTable(source),
    md: (await load("export-markdown.js")).markdown(blocks),
    tmx: (await load("export-tmx.js")).tmx(model, chosen),
    docx: Buffer.concat((await load("export-docx.js")).docx(blocks, model.word)).toString("base64"),
    text: (await load("copy.js")).claimsText(source),
  }));
}

main();
