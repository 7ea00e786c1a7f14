import { AnswerErrors, type Asker } from "./answers/asker.ts";
import { type ExportedStatement, STATEMENTS_QUERY } from "./statement.ts";

/** Statements of a page; fewer than the API gives at once, since much is asked of each. */
export const PAGE_SIZE = 50;

/** What an export reads. */
export interface StatementReader {
  /** The statements page by page, in the order of the API, anew each time that it is called. */
  readPages(): AsyncIterable<readonly ExportedStatement[]>;
  /** The whole text of an article; `null` where it is gone. */
  readText(articleId: string): Promise<string | null>;
}

/**
 * Asks for the statements that a `where` wants. The first page is read at once, so that what is wrong with
 * the `where` is known before anything is written.
 *
 * @throws AnswerErrors with what the API says of the `where`
 */
export async function openStatements(asker: Asker, where: unknown): Promise<StatementReader> {
  const variables = { where, first: PAGE_SIZE };
  let opened: Pages | null = askPages(asker, variables);
  const first = await opened.next();
  return {
    readPages: async function* () {
      const pages = opened ?? askPages(asker, variables);
      const isOpened = opened !== null;
      opened = null;
      if (isOpened && first.done !== true) yield first.value;
      yield* pages;
    },
    readText: async (id) => {
      const { node } = await requireAnswer(asker, TEXT_QUERY, { id });
      return (node as { readonly text: string } | null)?.text ?? null;
    },
  };
}

type Pages = AsyncGenerator<readonly ExportedStatement[]>;

async function* askPages(asker: Asker, variables: Readonly<Record<string, unknown>>): Pages {
  for (let after: string | null = null; ;) {
    const { statements } = await requireAnswer(asker, STATEMENTS_QUERY, { ...variables, after });
    const { nodes, pageInfo } = statements as StatementPage;
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

interface StatementPage {
  readonly nodes: readonly ExportedStatement[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const TEXT_QUERY = "query ($id: ID!) { node(id: $id) { ... on Article { text } } }";

async function requireAnswer(
  { ask }: Asker,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await ask(query, variables);
  if (errors.length > 0 || data === null) throw new AnswerErrors(errors);
  return data;
}
