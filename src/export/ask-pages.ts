import { AnswerErrors, type Asker } from "./answers/asker.ts";

/** Pages of what `statements` gives, each asked for when it is wanted. */
export type Pages<Node> = AsyncGenerator<readonly Node[]>;

/**
 * Asks for the statements that a `where` wants, page by page in the order of the API. `query` takes
 * `$where`, `$first` and `$after`, and asks of `statements` for `pageInfo` and for its nodes.
 *
 * @throws AnswerErrors with what the API says of the query
 */
export async function* askPages<Node>(
  asker: Asker,
  query: string,
  variables: { readonly where: unknown; readonly first: number },
): Pages<Node> {
  for (let after: string | null = null; ;) {
    const { statements } = await requireAnswer(asker, query, { ...variables, after });
    const { nodes, pageInfo } = statements as Page<Node>;
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** @throws AnswerErrors with what the API says of the query */
export async function requireAnswer(
  { ask }: Asker,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await ask(query, variables);
  if (errors.length > 0 || data === null) throw new AnswerErrors(errors);
  return data;
}
