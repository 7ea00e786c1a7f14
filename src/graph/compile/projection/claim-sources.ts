import { foldName } from "../../../domain/names/name-key.ts";
import {
  type Named,
  type OriginStatement,
  findOrigins,
} from "../../../domain/claims/independence.ts";
import { fragments } from "../../connection/queries.generated.ts";
import { type Cypher, Variable } from "../cypher/cypher.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { listRows } from "./links.ts";
import { madeOfStatements } from "./of-statements.ts";
import { NODE } from "./project-node.ts";
import type { FieldCompiler } from "./projection.ts";

const { claimStatements, statementOrigin } = fragments.fields;

/** From how many sources a claim comes independently. */
export const independentSources: FieldCompiler = ({ scope, key }) => {
  const statement = new Variable("statement");
  const rows = writeFragment(claimStatements, { claim: scope[NODE]!, statement });
  return {
    ...listRows(key, rows, { before: [], map: readOrigin(statement) }),
    finish: (row) => {
      row[key] = findOrigins((row[key] as ToldOrigin[]).map(toStatement)).origins.length;
    },
  };
};

/** The sources of a claim, each with its statements and why these are one source. */
export const claimSources = madeOfStatements<ToldOrigin, ClaimSource>({
  rows: claimStatements,
  tell: ({ statement }) => readOrigin(statement!),
  make: (told) => listSources(told.map(toStatement)),
  readers: {
    name: ({ name }) => name,
    reasons: ({ reasons }) => reasons,
    statements: ({ ids }, find) => ids.map(find),
  },
  holder: "statements",
});

function readOrigin(statement: Cypher): Cypher {
  return writeFragment(statementOrigin, { statement });
}

/** What the graph tells of where a statement comes from. */
interface ToldOrigin extends Omit<OriginStatement, "articles"> {
  readonly articles: readonly {
    readonly id: string;
    readonly origin: string | null;
    readonly publisher: string | null;
    readonly credits: readonly string[];
  }[];
}

function toStatement({ articles, ...told }: ToldOrigin): OriginStatement {
  return {
    ...told,
    articles: articles.map(({ id, origin, publisher, credits }) => {
      if (origin === null || origin === id) return { id, origin: null };
      const name = [...credits, publisher ?? ""].find((each) => foldName(each) === origin);
      // Only a copy has the origin of another article.
      return { id, origin: { id: origin, name: name ?? "one text" } };
    }),
  };
}

/** One source of a claim. */
interface ClaimSource {
  readonly name: string | null;
  readonly ids: readonly string[];
  readonly reasons: readonly string[];
}

/** The sources of the statements, in their order. */
function listSources(statements: readonly OriginStatement[]): ClaimSource[] {
  const { origins, joins } = findOrigins(statements);
  const sources = origins.map((origin) => {
    const own = statements.filter(({ id }) => origin.includes(id));
    const reasons = joins.filter(({ id }) => origin.includes(id)).map(({ reason }) => reason);
    return { name: findName(own), ids: own.map(({ id }) => id), reasons: [...new Set(reasons)] };
  });
  const place = ({ ids }: ClaimSource) => statements.findIndex(({ id }) => id === ids[0]);
  return sources.sort((a, b) => place(a) - place(b));
}

/** Who it is: the one who speaks, the organization of several, the newsroom of those without a name. */
function findName(statements: readonly OriginStatement[]): string | null {
  return (
    findShared(statements.map(({ speaker }) => speaker)) ??
    findShared(statements.map(({ organization }) => organization)) ??
    findShared(statements.map(({ speaker, organization }) => speaker ?? organization)) ??
    findShared(statements.flatMap(({ articles }) => articles.map(({ origin }) => origin)))
  );
}

/** The name of the one that all are, leaving out what is not known. */
function findShared(all: readonly (Named | null)[]): string | null {
  const known = all.filter((each) => each !== null);
  const [first] = known;
  return first !== undefined && known.every(({ id }) => id === first.id) ? first.name : null;
}
