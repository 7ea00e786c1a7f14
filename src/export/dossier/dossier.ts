import type { Asker } from "../answers/asker.ts";
import { buildTextReader, keepTexts } from "../article-texts.ts";
import { askPages, requireAnswer } from "../ask-pages.ts";
import type { Chunks } from "../formats.ts";
import { AppError } from "../../errors/app-error.ts";
import { ArticleList } from "./articles-part.ts";
import { type Queries, writeBack } from "./back-part.ts";
import { DOSSIER_QUERY, type DossierStatement, PAGE_SIZE } from "./dossier-statement.ts";
import { type Imprint, writeFront, writeIndexes } from "./front-part.ts";
import { markup } from "./markup.ts";
import { type Outline, readOutline } from "./outline.ts";
import { writeStatement } from "./statement-part.ts";

/** A dossier that can be written, and what will be in it. */
export interface Dossier {
  readonly statementCount: number;
  readonly articleCount: number;
  /** One HTML file that needs nothing beside it. */
  write(): Chunks;
}

/**
 * Makes a dossier of all statements that a `where` wants. What will be in it is read at once, so that what
 * is wrong is known before anything is written; of the same graph, all but the line that tells when it was
 * made is the same to the byte.
 *
 * @throws AppError DOSSIER_EMPTY; while it is written, DOSSIER_OUTDATED
 * @throws AnswerErrors with what the API says of the `where`
 */
export async function openDossier(asker: Asker, imprint: Imprint): Promise<Dossier> {
  const { where } = imprint;
  const outline = await readOutline(asker, where);
  if (outline.numbers.size === 0) throw new AppError("DOSSIER_EMPTY", {});
  const queries = await listQueries(asker, where);
  return {
    statementCount: outline.numbers.size,
    articleCount: outline.articleCount,
    write: () => write(asker, imprint, outline, queries),
  };
}

async function* write(
  asker: Asker,
  imprint: Imprint,
  outline: Outline,
  queries: Queries,
): AsyncGenerator<string> {
  const articles = new ArticleList();
  const readText = keepTexts(buildTextReader(asker), (text) => ({ text }));
  const surroundings = { outline, articles, readText };
  yield writeFront(imprint, outline).text;
  let written = 0;
  let period = -1;
  for await (const statement of askStatements(asker, imprint.where)) {
    written++;
    if (outline.numbers.get(statement.id) !== written) throw new AppError("DOSSIER_OUTDATED", {});
    if (outline.periods[period + 1]?.start === written) yield openPeriod(outline, ++period);
    yield (await writeStatement(statement, surroundings)).text;
  }
  if (written !== outline.numbers.size) throw new AppError("DOSSIER_OUTDATED", {});
  yield "</section>\n</section>\n";
  yield writeIndexes(outline).text;
  yield* articles.write();
  yield writeBack(outline, queries).text;
}

async function* askStatements(asker: Asker, where: unknown): AsyncGenerator<DossierStatement> {
  const pages = askPages<DossierStatement>(asker, DOSSIER_QUERY, { where, first: PAGE_SIZE });
  for await (const page of pages) yield* page;
}

function openPeriod({ periods }: Outline, index: number): string {
  const id = `period-${String(index + 1)}`;
  const close = index === 0 ? null : markup`</section>\n`;
  return markup`${close}<section aria-labelledby="${id}">
<h3 id="${id}">${periods[index]!.title}</h3>
`.text;
}

/** As many statements as the API gives at once. */
const CYPHER_LIMIT = 100;

async function listQueries(asker: Asker, where: unknown): Promise<Queries> {
  const variables = { where, first: CYPHER_LIMIT };
  const { statementCypher } = await requireAnswer(asker, CYPHER_QUERY, variables);
  return {
    graphql: SAME_QUERY,
    variables: { where },
    cypher: statementCypher as string,
    cypherLimit: CYPHER_LIMIT,
  };
}

const CYPHER_QUERY = `query Cypher($where: StatementWhere, $first: Int!) {
  statementCypher(where: $where, first: $first)
}`;

/** For readers: what of a statement they want they add themselves. */
export const SAME_QUERY = `query Dossier($where: StatementWhere, $after: String) {
  statements(where: $where, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      text
      speaker {
        name
      }
    }
  }
}`;
