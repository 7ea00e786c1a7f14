import { useMemo } from "preact/hooks";
import { NAME } from "../../asking/rows.ts";
import { useAddress } from "../../filters/use-address.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { linkEntity } from "../../parts/links.ts";
import { Nothing } from "../../parts/notices.tsx";
import { Answered } from "../answered.tsx";
import { chooseLabels } from "../choose-labels.ts";
import type { ViewProps } from "../view-props.ts";
import { type Tie, layOut } from "./lay-out.ts";

/** What may tie two speakers, and which field of a connection tells of them. */
const TIES = {
  places: {
    label: "about the same places",
    caption: "Quoted about the same places",
    counted: "Places",
    none: "No two speakers of these statements are quoted about the same place.",
    field: "coOccurrence(first: 60) { weight: placeCount one { ...Name } other { ...Name } }",
  },
  relays: {
    label: "who relays whom",
    caption: "Who relays whose words",
    counted: "Statements",
    none: "Nobody relays the words of another in these statements.",
    field:
      "ties(type: RELAYS, first: 60) { weight: statementCount one { ...Name } other { ...Name } }",
  },
  contradicts: {
    label: "who contradicts whom",
    caption: "Who contradicts whom",
    counted: "Contradictions",
    none: "Nobody contradicts another in these statements, as far as it is known.",
    field:
      "ties(type: CONTRADICTS, first: 60) { weight: statementCount one { ...Name } other { ...Name } }",
  },
} as const;

type TieName = keyof typeof TIES;

interface Answer {
  readonly statements: { readonly ties: readonly Tie[] };
}

const SIZE = { width: 960, height: 560 };

/** Who is quoted about the same places, who relays whom, and who contradicts whom. */
export default function NetworkView({ where }: ViewProps) {
  const { get, link } = useAddress();
  const named = get("tie") ?? "";
  const tie: TieName = Object.hasOwn(TIES, named) ? (named as TieName) : "places";
  const query = `query Network($where: StatementWhere!) {
  statements(where: $where, first: 1) {
    ties: ${TIES[tie].field}
  }
}
${NAME}`;
  return (
    <>
      <p class="choices">
        {(Object.keys(TIES) as TieName[]).map((name) => (
          <a
            key={name}
            href={link({ tie: name === "places" ? null : name })}
            aria-current={name === tie ? "true" : undefined}
          >
            {TIES[name].label}
          </a>
        ))}
      </p>
      <Answered<Answer> question={{ query, variables: { where } }} where={where}>
        {({ statements: { ties } }) =>
          ties.length === 0 ? (
            <Nothing>
              <p>{TIES[tie].none}</p>
            </Nothing>
          ) : (
            <Network ties={ties} kind={TIES[tie]} isDirected={tie === "relays"} />
          )
        }
      </Answered>
    </>
  );
}

function Network({
  ties: pairs,
  kind: { caption, counted },
  isDirected,
}: {
  readonly ties: readonly Tie[];
  readonly kind: { readonly caption: string; readonly counted: string };
  readonly isDirected: boolean;
}) {
  const drawn = useMemo(() => layOut(pairs, SIZE), [pairs]);
  const columns: readonly Column<Tie>[] = [
    { heading: isDirected ? "Relays" : "The one", cell: ({ one }) => <EntityLink entity={one} /> },
    {
      heading: isDirected ? "The words of" : "The other",
      cell: ({ other }) => <EntityLink entity={other} />,
    },
    { heading: counted, cell: ({ weight }) => weight, isNumber: true },
  ];
  return (
    <>
      <figure class="network">
        <Drawing drawn={drawn} caption={caption} isDirected={isDirected} />
      </figure>
      <DataTable caption={caption} columns={columns} rows={pairs} />
    </>
  );
}

function Drawing({
  drawn: { nodes, ties },
  caption,
  isDirected,
}: {
  readonly drawn: ReturnType<typeof layOut>;
  readonly caption: string;
  readonly isDirected: boolean;
}) {
  const most = Math.max(...ties.map(({ weight }) => weight));
  const labels = [...nodes]
    .sort((one, other) => other.tieCount - one.tieCount)
    .map(({ x, y, tieCount, entity }) => ({
      x,
      y: y - getRadius(tieCount) - 3,
      label: entity.name,
    }));
  return (
    <svg
      viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
      role="group"
      aria-label={caption}
    >
      <ArrowHead />
      <g aria-hidden="true">
        {ties.map(({ from, to, weight }) => (
          <line
            key={`${from.entity.id} ${to.entity.id}`}
            {...cutLine(from, to, getRadius(to.tieCount))}
            stroke-width={1 + (2 * weight) / most}
            {...(isDirected ? { "marker-end": "url(#arrow)" } : {})}
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
  );
}

function ArrowHead() {
  return (
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 8 8"
        refX="8"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path d="M0 0 8 4 0 8z" />
      </marker>
    </defs>
  );
}

function getRadius(tieCount: number): number {
  return 4 + Math.sqrt(tieCount) * 2;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that ends where the circle at its end begins, so that an arrow is seen. */
function cutLine(from: Point, to: Point, radius: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.max(0, 1 - (radius + 1) / length);
  return {
    x1: from.x,
    y1: from.y,
    x2: from.x + (to.x - from.x) * share,
    y2: from.y + (to.y - from.y) * share,
  };
}
