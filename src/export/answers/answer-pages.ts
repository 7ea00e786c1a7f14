import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  parse,
  print,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";
import { AnswerErrors, type Asker } from "./asker.ts";
import { isConnection } from "./connection-type.ts";
import { type ReadOperation, getAnswerKey } from "./read-operation.ts";

type Row = Readonly<Record<string, unknown>>;

/** One page of the one list at the top of a query. */
export interface AnswerPage {
  /** As the query asks for it. */
  readonly page: Row;
  /** How many lists inside its rows go on. */
  readonly innerCount: number;
}

/**
 * Asks for page after page of a list at the top of a query, each when it is wanted. The query need not
 * ask where a page ends.
 *
 * @throws AnswerErrors with what the API says of the query
 */
export async function* readAnswerPages(
  { schema, ask }: Asker,
  query: string,
  list: FieldNode,
  variables: Row,
): AsyncGenerator<AnswerPage> {
  const marked = markLists(parse(query), schema);
  for (let cursor: string | null = null; ;) {
    const next = goOnAfter(cursor, list, marked, variables);
    const { data, errors } = await ask(print(next.document), next.variables);
    if (errors.length > 0 || data === null) throw new AnswerErrors(errors);
    const { page, end, innerCount } = takeMarks(data[getAnswerKey(list)] as Row);
    yield { page, innerCount };
    if (end === null) return;
    cursor = end;
  }
}

/**
 * The one list that a query asks for.
 *
 * @throws AppError ASK_ALL_IMPOSSIBLE where there is no such list, or it is asked for from its end
 */
export function requireList({ fields }: ReadOperation, schema: GraphQLSchema): FieldNode {
  const [list, ...others] = fields;
  const types = schema.getQueryType()?.getFields() ?? {};
  const refuse = (reason: string) => new AppError("ASK_ALL_IMPOSSIBLE", { reason });
  if (list === undefined || others.length > 0) throw refuse("the query asks for several things");
  // What is no field at all is told as such when it is asked.
  const type = types[list.name.value]?.type;
  if (type !== undefined && !isConnection(type)) {
    throw refuse(`"${list.name.value}" has no pages`);
  }
  const isBackward = (list.arguments ?? []).some(({ name: { value } }) => BACKWARD.has(value));
  if (isBackward) throw refuse("the query asks for the list from its end");
  return list;
}

const BACKWARD: ReadonlySet<string> = new Set(["last", "before"]);

/** Under this name a query asks of each list where it goes on; nobody's own names are like it. */
const MARK = "whosaidPage";

/** Has every list of a query tell whether it goes on. */
function markLists(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(field) {
          if (field.selectionSet === undefined || !isConnection(types.getType())) return undefined;
          const { selections } = field.selectionSet;
          const selectionSet = {
            ...field.selectionSet,
            selections: [...selections, ...MARK_FIELD],
          };
          return { ...field, selectionSet };
        },
      },
    }),
  );
}

const MARK_FIELD = readSelections(`{ ${MARK}: pageInfo { hasNextPage endCursor } }`);

function readSelections(text: string): SelectionSetNode["selections"] {
  const [definition] = parse(text, { noLocation: true }).definitions;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet.selections;
}

/** The query for the page after a cursor; with `null`, for the page that it asks for itself. */
function goOnAfter(
  cursor: string | null,
  list: FieldNode,
  document: DocumentNode,
  variables: Row,
): { readonly document: DocumentNode; readonly variables: Row } {
  if (cursor === null) return { document, variables };
  const after = list.arguments?.find(({ name }) => name.value === "after");
  if (after?.value.kind === Kind.VARIABLE) {
    return { document, variables: { ...variables, [after.value.name.value]: cursor } };
  }
  const argument: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: "after" },
    value: { kind: Kind.STRING, value: cursor },
  };
  const next = visit(document, {
    Field(field) {
      if (field.loc?.start !== list.loc?.start) return undefined;
      const others = (field.arguments ?? []).filter(({ name }) => name.value !== "after");
      return { ...field, arguments: [...others, argument] };
    },
  });
  return { document: next, variables };
}

/** Takes the marks out of a page again: where it goes on, and how many lists within do. */
function takeMarks(page: Row): {
  readonly page: Row;
  readonly end: string | null;
  readonly innerCount: number;
} {
  let innerCount = 0;
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== "object" || value === null) return value;
    const { [MARK]: mark, ...rest } = value as Row;
    if ((mark as PageMark | undefined)?.hasNextPage === true) innerCount++;
    return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, clean(inner)]));
  };
  const { [MARK]: mark, ...rest } = page;
  const { hasNextPage, endCursor } = mark as PageMark;
  return { page: clean(rest) as Row, end: hasNextPage ? endCursor : null, innerCount };
}

interface PageMark {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
