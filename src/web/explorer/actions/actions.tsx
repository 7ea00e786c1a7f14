import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Question } from "../asking/ask.ts";
import type { Where } from "../filters/where.ts";
import { CiteAnswer } from "./cite-answer.tsx";
import { CopyButton } from "./copy-button.tsx";
import { InNeo4jBrowser } from "./in-neo4j-browser.tsx";
import { linkGraphiql } from "./link-graphiql.ts";

const FORMATS = { csv: "CSV", jsonl: "JSON Lines", parquet: "Parquet" };

/** What can be done with a list elsewhere: the very operation, the same statements in Neo4j Browser, files, a citation. */
export function Actions({
  question,
  where,
}: {
  readonly question: Question;
  readonly where: Where;
}) {
  const asked = new URLSearchParams({ where: JSON.stringify(where) }).toString();
  return (
    <footer class="actions" aria-label="What to do with this answer">
      <a href={linkGraphiql(question)}>GraphQL</a>
      <Unfolding summary="Neo4j Browser">
        <InNeo4jBrowser where={where} />
      </Unfolding>
      <Unfolding summary="Cite">
        <CiteAnswer />
      </Unfolding>
      <Unfolding summary="Download">
        {Object.entries(FORMATS).map(([format, label]) => (
          <a key={format} href={`/export/statements.${format}?${asked}`} download>
            {label}
          </a>
        ))}
      </Unfolding>
      <CopyButton label="Copy the link" text={() => location.href} />
    </footer>
  );
}

/** What is asked for when somebody opens it, and not before. */
export function Unfolding({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ComponentChildren;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
