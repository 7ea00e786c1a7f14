import type { FieldNode, GraphQLFormattedError } from "graphql";
import { readAnswerPages, requireList } from "../../export/answers/answer-pages.ts";
import { type Answer, AnswerErrors, type Asker } from "../../export/answers/asker.ts";
import { getAnswerKey, readOperation } from "../../export/answers/read-operation.ts";

type Row = Readonly<Record<string, unknown>>;

/** An answer with all pages of its list. */
export interface WholeAnswer extends Answer {
  /** How many lists inside its rows go on all the same. */
  readonly unfinishedCount: number;
}

/**
 * Asks for page after page of the one list at the top of a query, and gives them as one. What stands
 * beside the rows is that of the first page, `pageInfo` that of the last. The query need not ask
 * where a page ends.
 *
 * @throws AppError ASK_ALL_IMPOSSIBLE where there is no such list, or it is asked for from its end
 */
export async function askAllPages(
  asker: Asker,
  query: string,
  variables: Row,
): Promise<WholeAnswer> {
  const operation = readOperation(query);
  if (operation === null) return { ...(await asker.ask(query, variables)), unfinishedCount: 0 };
  const list = requireList(operation, asker.schema);
  const pages: Row[] = [];
  let unfinishedCount = 0;
  try {
    for await (const { page, innerCount } of readAnswerPages(asker, query, list, variables)) {
      pages.push(page);
      unfinishedCount += innerCount;
    }
  } catch (error) {
    if (!(error instanceof AnswerErrors)) throw error;
    return { ...(await explain(error.errors)), unfinishedCount };
  }
  const whole = joinPages(pages, operation.listFields(list.selectionSet));
  return { data: { [getAnswerKey(list)]: whole }, errors: [], unfinishedCount };

  /** What is wrong with a query is told of the query as it was written. */
  async function explain(errors: readonly GraphQLFormattedError[]): Promise<Answer> {
    const asWritten = pages.length === 0 ? await asker.ask(query, variables) : null;
    if (asWritten !== null && asWritten.errors.length > 0) return asWritten;
    return { data: null, errors: errors.map(({ locations: _of, ...error }) => error) };
  }
}

function joinPages(pages: readonly Row[], fields: readonly FieldNode[]): Row {
  const whole: Record<string, unknown> = { ...pages[0] };
  for (const field of fields) {
    const key = getAnswerKey(field);
    if (field.name.value === "pageInfo") whole[key] = pages.at(-1)![key];
    if (!ROWS.has(field.name.value)) continue;
    whole[key] = pages.flatMap((page) => page[key] as readonly unknown[]);
  }
  return whole;
}

const ROWS: ReadonlySet<string> = new Set(["nodes", "edges"]);
