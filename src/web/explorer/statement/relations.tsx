import type { Named } from "../asking/rows.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { EntityLink } from "../parts/entity-link.tsx";
import { linkStatement } from "../parts/links.ts";
import { readOut } from "../parts/words.ts";

/** Beside a fragment `Name`. */
export const RELATION = `fragment Related on Relation {
  type
  reason
  confidence
  parts { part here there }
  statement { id text speaker { ...Name } sourceText }
}`;

export interface Related {
  readonly type: string;
  readonly reason: string;
  readonly confidence: number;
  readonly parts: readonly ComparedPart[];
  readonly statement: {
    readonly id: string;
    readonly text: string;
    readonly speaker: Named | null;
    readonly sourceText: string | null;
  };
}

interface ComparedPart {
  readonly part: string;
  readonly here: string;
  readonly there: string;
}

interface Relating {
  readonly contradicts: readonly Related[];
  readonly corroborates: readonly Related[];
  readonly responds: readonly Related[];
  readonly undetermined: readonly Related[];
}

/** How others stand to a statement, and why that is thought. */
export function Relations({ statement }: { readonly statement: Relating }) {
  const { contradicts, corroborates, responds, undetermined } = statement;
  return (
    <>
      <RelationList heading="Contradicted" tone="against" relations={contradicts} />
      <RelationList heading="Supported" tone="beside" relations={corroborates} />
      <RelationList heading="Answered" tone="" relations={responds} />
      <RelationList heading="Perhaps contradicted" tone="" relations={undetermined} />
    </>
  );
}

function RelationList({
  heading,
  tone,
  relations,
}: {
  readonly heading: string;
  readonly tone: string;
  readonly relations: readonly Related[];
}) {
  if (relations.length === 0) return null;
  return (
    <section class={`relations ${tone}`}>
      <h2>{heading}</h2>
      <ul>
        {relations.map(({ type, reason, parts, statement }) => (
          <li key={statement.id}>
            <p>
              It {readOut(type)}{" "}
              {statement.speaker === null ? (
                (statement.sourceText ?? "somebody")
              ) : (
                <EntityLink entity={statement.speaker} />
              )}
              : <a href={linkStatement(statement.id)}>{statement.text}</a>
            </p>
            <p class="reason">{reason}</p>
            {parts.length > 0 && (
              <DataTable caption="What was compared" columns={PART_COLUMNS} rows={parts} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const PART_COLUMNS: readonly Column<ComparedPart>[] = [
  { heading: "Compared", cell: ({ part }) => readOut(part) },
  { heading: "Here", cell: ({ here }) => here },
  { heading: "There", cell: ({ there }) => there },
];
