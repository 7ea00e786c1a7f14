import { useState } from "preact/hooks";
import type { Question } from "../asking/ask.ts";
import type { Where } from "../filters/where.ts";
import { type CitedStatement, cite } from "./cite.ts";
import { linkGraphiql } from "./link-graphiql.ts";

/** What can be done with an answer elsewhere: the very operation, the same rows in Neo4j Browser, files, a citation. */
export function Actions({
  question,
  where,
  statement = null,
}: {
  readonly question: Question;
  readonly where: Where;
  /** Where the answer is one statement. */
  readonly statement?: CitedStatement | null;
}) {
  const asked = new URLSearchParams({ where: JSON.stringify(where) }).toString();
  return (
    <footer class="actions" aria-label="What to do with this answer">
      <a href={linkGraphiql(question)}>GraphQL</a>
      <a href={`/browser/open?${asked}`}>Neo4j Browser</a>
      <details>
        <summary>Download</summary>
        {["csv", "jsonl", "parquet"].map((format) => (
          <a key={format} href={`/export/statements.${format}?${asked}`} download>
            {{ csv: "CSV", jsonl: "JSON Lines", parquet: "Parquet" }[format]}
          </a>
        ))}
      </details>
      {statement !== null && <Cite statement={statement} />}
      <CopyButton label="Copy the link" text={() => location.href} />
    </footer>
  );
}

function Cite({ statement }: { readonly statement: CitedStatement }) {
  return (
    <details>
      <summary>Cite</summary>
      {cite(statement, location.href).map(({ format, text }) => (
        <section key={format}>
          <h3>{format}</h3>
          <pre dir="auto">{text}</pre>
          <CopyButton label={`Copy ${format}`} text={() => text} />
        </section>
      ))}
    </details>
  );
}

function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const [said, setSaid] = useState(label);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      // Browsers refuse it on a page that came without TLS from elsewhere.
      setSaid("The browser does not allow it here");
    }
  };
  return (
    <button type="button" aria-live="polite" onClick={() => void copy()}>
      {said}
    </button>
  );
}
