// Writes docs/tables.md from the code's own tables of columns, parameters and formats. With --check it only
// tells whether the page is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { FORMATS } from "../dist/export/formats.js";
import { STATEMENT_COLUMNS } from "../dist/export/statement-columns.js";
import { WHERE_PARAMETERS } from "../dist/export/where-parameters.js";

const page = new URL("../docs/tables.md", import.meta.url);

function tabulate(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

const columns = STATEMENT_COLUMNS.map(({ name, type, isList, meaning }) => [
  `\`${name}\``,
  isList ? `list of ${type}` : type,
  meaning,
]);
const parameters = Object.entries(WHERE_PARAMETERS).map(([name, { meaning }]) => [
  `\`${name}\``,
  meaning,
]);
const formats = Object.entries(FORMATS).map(([name, { ending, meaning }]) => [
  `\`${name}\``,
  `\`.${ending}\``,
  meaning,
]);

const content = `# Tables and exports

Statements as files that other programs read: by an address while \`whosaid start\` or \`whosaid serve\` runs, and by \`whosaid export\` without a server.
The tables on this page are written from \`src/export\` by \`npm run gen\`.

## One line

\`\`\`python
import pandas
table = pandas.read_csv("http://127.0.0.1:4000/export/statements.csv?about=Kursk")
\`\`\`

\`\`\`r
table <- read.csv("http://127.0.0.1:4000/export/statements.csv?about=Kursk")
\`\`\`

\`\`\`js
const table = await d3.csv("http://127.0.0.1:4000/export/statements.csv?about=Kursk", d3.autoType);
\`\`\`

\`\`\`bash
curl -o kursk.parquet "http://127.0.0.1:4000/export/statements.parquet?about=Kursk"
duckdb -c "SELECT speaker_name, count(*) FROM 'kursk.parquet' GROUP BY 1 ORDER BY 2 DESC"
whosaid export kursk.parquet --where '{"about": {"name": "Kursk"}}'
\`\`\`

Two notebooks begin so: [one in Python](notebooks/python.ipynb), [one in R](notebooks/r.qmd).

## Which statements

Without parameters all of them come, the newest first, in the order of \`statements\` in the API.
All that is given has to hold:

${tabulate(["parameter", "wants"], parameters)}
| \`where\` | all else: a \`StatementWhere\` of the [API](api.md) as JSON, such as \`{"saidAt": {"name": "Kyiv"}}\` |

What is wrong with a filter is told as the API tells it, with status 400.
\`whosaid export\` takes the same JSON as \`--where\`.

## Formats

${tabulate(["`--format`", "ending", "what it is"], formats)}

The address of each is \`/export/statements\` with its ending; of a file, the ending tells the format.

## Columns

A table of statements has a row for each statement, and always these columns:

${tabulate(["column", "holds", "meaning"], columns)}

What is not known is empty in CSV and TSV, \`null\` in JSON Lines and Parquet.
A day is written \`YYYY-MM-DD\`, and is a date in Parquet.

**Lists.** In JSON Lines and Parquet a list is a list.
In CSV and TSV its items stand in one cell with "; " between them; a semicolon or a backslash inside an item has a backslash before it.
Columns of one beginning, such as \`about_place_ids\` and \`about_place_names\`, have their items in the same order.

**CSV** is in UTF-8 and follows RFC 4180: commas, lines that end with CR LF, quotation marks around cells that need them.
A text that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return gets an apostrophe before it, or a spreadsheet would take it for a formula; so does a list of numbers that begins with a minus.
Whoever wants texts to the letter reads JSON Lines or Parquet.
TSV is the same with tabs.

**Spans** count UTF-16 units of the article's text, as JavaScript does; where a text has emoji, Python and R count fewer.

## Answers to saved questions

Each question of \`whosaid ask --saved\` has an address, too: \`/answers/about-kursk.csv\`, \`.tsv\`, \`.jsonl\` or \`.parquet\`.
Its variables are parameters: \`/answers/any-spelling.csv?speaker=Putin\`; one that takes several values is repeated.
All pages come; a column is called by the fields that lead to it, such as \`speaker.name\`.
Lists inside a row hold as much as the question asks for, 20 items where it does not say.
A question with several lists wants to be told which: \`/answers/governments.csv?list=actors\`.

## Networks

GraphML and GEXF hold the same: statements, those who say them, and what they are about, as nodes; \`SAID\`, \`ABOUT\`, \`ADDRESSED_TO\`, \`ON_BEHALF_OF\`, \`SAID_AT\`, \`REPORTS\` and the [relations](graph.md) of statements as directed edges.
Statements and edges have days, when it was said or else published: \`start\` and \`end\`.
In Gephi, open the GEXF file and enable the timeline.

Discourse Network Analyzer's list has the columns of its own export of events, with semicolons.
A *concept* is a [claim](claims.md) of the ledger, or what one speaker alone says; *agreement* is 1 where somebody asserts, promises or demands it, 0 where somebody denies it or says what contradicts it.
Questions, what was not said and what nobody with a name said are left out.

## Cypher

\`cypher-shell < statements.cypher\` fills an empty Neo4j with the labels, relationships and properties of [the graph](graph.md) that the tables hold, too; texts of articles are not among them.
It may be run twice.

## Linked data

Everything is named \`urn:whosaid:\` with its id; the context stands in the file, so that nothing is fetched.

| format | how statements are told |
| --- | --- |
| \`json-ld\` | \`Quotation\` where words stand in quotation marks, else \`Claim\`; claims of the ledger with the statements as \`appearance\` |
| \`web-annotation\` | an \`Annotation\` for each quotation: its target is the article's address, or its name where it has none, with a \`TextQuoteSelector\` and a \`TextPositionSelector\` for each piece; positions count code points of the text as whosaid has it, as the standard wants |
| \`prov\` | entities that are attributed to the speaker and derived from quotations, which are quoted from articles |
| \`ftm\` | \`Person\`, \`Organization\`, \`LegalEntity\`, \`Address\` and \`Article\`, with \`Documentation\` for each quotation and \`UnknownLink\` between a speaker and whom or what it is about; what has no speaker is left out |

## What to know

A server with a [read key](security.md) wants \`Authorization: Bearer KEY\`.
A web page of another origin reads only where \`WHOSAID_CORS_ORIGINS\` names it, as an Observable notebook's.
Files are written page by page as they are read; what is loaded in the meantime may or may not be in them.
Where that fails in its midst the connection is cut, so that what arrived is not taken for the whole; \`whosaid export\` leaves the file of before.
One file may take an hour.
[citing.md](citing.md) says what to keep with a table, [dossier.md](dossier.md) how statements and their passages become a page to read, [scale.md](scale.md#tables-instead-of-a-graph) when a table serves better than the graph.
`;

if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== content) {
    console.error("docs/tables.md is not what the tables say: run npm run gen");
    process.exit(1);
  }
} else {
  writeFileSync(page, content);
}
