import { useMemo } from "preact/hooks";
import { NAME, type Named } from "../../asking/rows.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { linkEntity } from "../../parts/links.ts";
import { Nothing } from "../../parts/notices.tsx";
import { Answered } from "../answered.tsx";
import { chooseLabels } from "../choose-labels.ts";
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
  const question = { query: QUERY, variables: { where } };
  return (
    <Answered<Answer> question={question} where={where}>
      {({ statements: { coOccurrence } }) =>
        coOccurrence.length === 0 ? (
          <Nothing>
            <p>No two speakers of these statements are quoted about the same place.</p>
          </Nothing>
        ) : (
          <Network pairs={coOccurrence} />
        )
      }
    </Answered>
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
  const labels = [...nodes]
    .sort((one, other) => other.tieCount - one.tieCount)
    .map(({ x, y, tieCount, entity }) => ({
      x,
      y: y - getRadius(tieCount) - 3,
      label: entity.name,
    }));
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
            <a key={entity.id} href={linkEntity(entity)} aria-label={entity.name}>
              <circle cx={x} cy={y} r={getRadius(tieCount)} class={entity.__typename}>
                <title>{entity.name}</title>
              </circle>
            </a>
          ))}
          {chooseLabels(labels).map(({ x, y, label }) => (
            <text key={`${label} ${String(x)}`} x={x} y={y} aria-hidden="true">
              {label}
            </text>
          ))}
        </svg>
      </figure>
      <DataTable caption="Quoted about the same places" columns={COLUMNS} rows={pairs} />
    </>
  );
}

function getRadius(tieCount: number): number {
  return 4 + Math.sqrt(tieCount) * 2;
}

const COLUMNS: readonly Column<Pair>[] = [
  { heading: "The one", cell: ({ one }) => <EntityLink entity={one} /> },
  { heading: "The other", cell: ({ other }) => <EntityLink entity={other} /> },
  { heading: "Places", cell: ({ placeCount }) => placeCount, isNumber: true },
  { heading: "Which", cell: ({ places }) => places.map(({ name }) => name).join(", ") },
];
