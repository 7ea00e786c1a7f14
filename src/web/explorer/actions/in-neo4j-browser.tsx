import type { Question } from "../asking/ask.ts";
import { useAnswer } from "../asking/use-answer.ts";
import type { Where } from "../filters/where.ts";
import { Told } from "../parts/notices.tsx";
import { CopyButton } from "./copy-button.tsx";
import { useAddresses } from "./use-addresses.ts";

const QUERY = `query Cypher($where: StatementWhere!) { statementCypher(where: $where) }`;

/** The query that gives the same statements in Neo4j Browser. */
export function askCypher(where: Where): Question {
  return { query: QUERY, variables: { where } };
}

/** The same statements in Neo4j Browser: the query, and the way there where it runs on this machine. */
export function InNeo4jBrowser({ where }: { readonly where: Where }) {
  const asked = useAnswer<{ readonly statementCypher: string }>(askCypher(where));
  return (
    <Told asked={asked}>{({ statementCypher }) => <CypherQuery query={statementCypher} />}</Told>
  );
}

export function CypherQuery({ query }: { readonly query: string }) {
  const { neo4jBrowser } = useAddresses();
  return (
    <>
      <pre>{query}</pre>
      <p>
        {neo4jBrowser !== null && (
          <a
            href={`${neo4jBrowser}&cmd=edit&arg=${encodeURIComponent(query)}`}
            target="_blank"
            rel="noreferrer"
          >
            Open it in Neo4j Browser
          </a>
        )}{" "}
        <CopyButton label="Copy the query" text={() => query} />
      </p>
    </>
  );
}
