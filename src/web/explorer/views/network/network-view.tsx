import { useMemo } from "preact/hooks";
import { NAME, type Named } from "../../asking/rows.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { linkEntity } from "../../parts/links.ts";
import { Nothing, Told } from "../../parts/notices.tsx";
import type { ViewProps } from "../view-props.ts";
import { type Tie, layOut } from "./lay-out.ts";

const QUERY = `query Network($where: StatementWhere!) {
  statements(where: $where, first: 1) {
    coOccurrence(first: 60) { placeCount one { ...Name } other { ...Name } places { name } }
  }
}
${NAME}`;

interface Pair {
  readonly placeCount: number;
  readonly one: Named;
  readonly other: Named;
  readonly places: readonly { readonly name: string }[];
}

interface Answer {
  readonly statements: { readonly coOccurrence: readonly Pair[] };
}

const SIZE = { width: 960, height: 560 };

/** Who is quoted about the same places. */
export default function NetworkView({ where }: ViewProps) {
  const asked = useAnswer<Answer>({ query: QUERY, variables: { where } });
  return (
    <Told asked={asked}>
      {({ statements: { coOccurrence } }) =>
        coOccurrence.length === 0 ? (
          <Nothing>
            <p>No two speakers of these statements are quoted about the same place.</p>
          </Nothing>
        ) : (
          <Network pairs={coOccurrence} />
        )
      }
    </Told>
  );
}

function Network({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { nodes, ties } = useMemo(
    () =>
      layOut(
        pairs.map(({ one, other, placeCount }): Tie => ({ one, other, weight: placeCount })),
        SIZE,
      ),
    [pairs],
  );
  const most = Math.max(...ties.map(({ weight }) => weight));
  return (
    <>
      <figure class="network">
        <svg
          viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
          role="group"
          aria-label="Who is quoted about the same places"
        >
          <g aria-hidden="true">
            {ties.map(({ from, to, weight }) => (
              <line
                key={`${from.entity.id} ${to.entity.id}`}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                stroke-width={1 + (3 * weight) / most}
              />
            ))}
          </g>
          {nodes.map(({ entity, x, y, tieCount }) => (
            <a key={entity.id} href={linkEntity(entity)}>
              <circle cx={x} cy={y} r={4 + Math.sqrt(tieCount) * 2} class={entity.__typename} />
              <text x={x} y={y - 8 - Math.sqrt(tieCount) * 2}>
                {entity.name}
              </text>
            </a>
          ))}
        </svg>
      </figure>
      <DataTable caption="Quoted about the same places" columns={COLUMNS} rows={pairs} />
    </>
  );
}

const COLUMNS: readonly Column<Pair>[] = [
  { heading: "The one", cell: ({ one }) => <EntityLink entity={one} /> },
  { heading: "The other", cell: ({ other }) => <EntityLink entity={other} /> },
  { heading: "Places", cell: ({ placeCount }) => placeCount, isNumber: true },
  { heading: "Which", cell: ({ places }) => places.map(({ name }) => name).join(", ") },
];
