import type { Asker } from "./answers/asker.ts";
import { type ReadText, buildTextReader } from "./article-texts.ts";
import { type Pages, askPages } from "./ask-pages.ts";
import { type ExportedStatement, STATEMENTS_QUERY } from "./statement.ts";

/** Statements of a page; fewer than the API gives at once, since much is asked of each. */
export const PAGE_SIZE = 50;

/** What an export reads. */
export interface StatementReader {
  /** The statements page by page, in the order of the API, anew each time that it is called. */
  readPages(): AsyncIterable<readonly ExportedStatement[]>;
  readonly readText: ReadText;
}

/**
 * Asks for the statements that a `where` wants. The first page is read at once, so that what is wrong with
 * the `where` is known before anything is written.
 *
 * @throws AnswerErrors with what the API says of the `where`
 */
export async function openStatements(asker: Asker, where: unknown): Promise<StatementReader> {
  const ask = () =>
    askPages<ExportedStatement>(asker, STATEMENTS_QUERY, { where, first: PAGE_SIZE });
  let opened: Pages<ExportedStatement> | null = ask();
  const first = await opened.next();
  return {
    readPages: async function* () {
      const pages = opened ?? ask();
      const isOpened = opened !== null;
      opened = null;
      if (isOpened && first.done !== true) yield first.value;
      yield* pages;
    },
    readText: buildTextReader(asker),
  };
}
