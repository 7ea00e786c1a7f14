import { stringify } from "csv-stringify/sync";
import type { StatementReader } from "../read-statements.ts";
import { getFirst } from "../statement-columns.ts";
import type { ExportedStatement } from "../statement.ts";

/** The columns of its list of events, with the variables of its type of statement. */
const COLUMNS = [
  "statement ID",
  "time",
  "document ID",
  "document title",
  "author",
  "source",
  "section",
  "type",
  "text",
  "person",
  "organization",
  "concept",
  "agreement",
] as const;

type DnaRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Writes who agrees to which claim and who does not, as Discourse Network Analyzer exports its statements:
 * a concept is a claim of the ledger, or what one speaker alone says. Left out is what nobody with a name
 * said, and what takes no side: questions, what was not said, what may be said.
 */
export async function* writeDna(reader: StatementReader): AsyncGenerator<string> {
  const options = {
    columns: [...COLUMNS],
    delimiter: ";",
    escape_formulas: true,
    quoted_match: /[\r\n]/u,
  };
  yield stringify([], { ...options, header: true });
  for await (const statements of reader.readPages()) {
    const rows = statements.flatMap(listRows);
    if (rows.length > 0) yield stringify(rows, options);
  }
}

function listRows(statement: ExportedStatement): readonly DnaRow[] {
  const agreement = AGREEMENTS[statement.mode];
  const { person, organization } = findWho(statement);
  if (agreement === undefined || (person === "" && organization === "")) return [];
  const first = getFirst(statement);
  const day = statement.saidOn?.from ?? statement.publishedOn?.from;
  const shared = {
    "statement ID": statement.id,
    time: day === undefined ? "" : `${day} 00:00:00`,
    "document ID": first?.article.id ?? "",
    "document title": first?.article.title ?? "",
    author: first?.article.author ?? "",
    source: first?.article.publisher ?? "",
    section: "",
    type: "",
    text: statement.text,
    person,
    organization,
  };
  const own = { ...shared, concept: statement.claim?.text ?? statement.text, agreement };
  const denied = listDenied(statement).map((concept) => ({ ...shared, concept, agreement: "0" }));
  return [own, ...denied];
}

/** Whether who speaks so holds the words to be so, or wants them. */
const AGREEMENTS: Readonly<Partial<Record<string, string>>> = {
  ASSERTED: "1",
  PROMISED: "1",
  DEMANDED: "1",
  DENIED: "0",
};

function findWho({ speaker, onBehalfOf }: ExportedStatement) {
  const isOrganization = speaker?.type === "ORGANIZATION";
  const member = speaker?.memberOf[0]?.organization.name;
  return {
    person: speaker?.type === "PERSON" ? speaker.name : "",
    organization: onBehalfOf?.name ?? (isOrganization ? speaker.name : (member ?? "")),
  };
}

/** Claims of others that cannot be true if this one is, each once. */
function listDenied({ contradicts, claim }: ExportedStatement): readonly string[] {
  const claims = contradicts
    .filter(({ type }) => type !== "DENIED_BY")
    .flatMap(({ statement }) => statement.claim ?? [])
    .filter(({ id }) => id !== claim?.id);
  return [...new Set(claims.map(({ text }) => text))];
}
