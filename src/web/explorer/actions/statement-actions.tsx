import type { Question } from "../asking/ask.ts";
import { Unfolding } from "./actions.tsx";
import type { CitedStatement } from "./cite.ts";
import { CiteStatement } from "./cite-statement.tsx";
import { CopyButton } from "./copy-button.tsx";
import { CypherQuery } from "./in-neo4j-browser.tsx";
import { linkGraphiql } from "./link-graphiql.ts";

/** What can be done with one statement elsewhere. */
export function StatementActions({
  question,
  statement,
}: {
  readonly question: Question;
  readonly statement: CitedStatement;
}) {
  // Ids are made here, of letters, digits and hyphens; a quotation mark in one would end the text.
  const id = statement.id.replace(/['\\]/gu, "\\$&");
  return (
    <footer class="actions" aria-label="What to do with this statement">
      <a href={linkGraphiql(question)}>GraphQL</a>
      <Unfolding summary="Neo4j Browser">
        <CypherQuery
          query={`MATCH (what:Statement {id: '${id}'})\nOPTIONAL MATCH (what)-[how]-(other)\nRETURN what, how, other`}
        />
      </Unfolding>
      <Unfolding summary="Cite">
        <CiteStatement statement={statement} />
      </Unfolding>
      <CopyButton label="Copy the link" text={() => location.href} />
    </footer>
  );
}
