import { useAddress } from "../filters/use-address.ts";
import { type FilterField, toggleValue } from "../filters/where.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { Nothing } from "../parts/notices.tsx";
import { readOut } from "../parts/words.ts";
import { Answered } from "./answered.tsx";
import type { ViewProps } from "./view-props.ts";

const QUERY = `query Share($where: StatementWhere!, $by: FacetField!) {
  statements(where: $where, first: 1) {
    totalCount
    facets(by: [$by], first: 50) { field values { value label count } }
  }
}`;

interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface Answer {
  readonly statements: {
    readonly totalCount: number;
    readonly facets: readonly [{ readonly values: readonly Value[] }];
  };
}

const BY = {
  speaker: { facet: "SPEAKER", label: "speaker", field: "speaker" },
  country: { facet: "COUNTRY", label: "country spoken of", field: "about" },
  publisher: { facet: "PUBLISHER", label: "publisher", field: "publisher" },
  kind: { facet: "KIND", label: "kind", field: "kind" },
  cue: { facet: "CUE_CLASS", label: "cue", field: "cueClass" },
} as const satisfies Record<string, { facet: string; label: string; field: FilterField }>;

type By = keyof typeof BY;

/** Who gets how much of the room: statements, and their share of all. */
export default function ShareView({ where }: ViewProps) {
  const { get, link } = useAddress();
  const named = get("by") ?? "";
  const by: By = Object.hasOwn(BY, named) ? (named as By) : "speaker";
  const question = { query: QUERY, variables: { where, by: BY[by].facet } };
  return (
    <>
      <p class="choices">
        By{" "}
        {(Object.keys(BY) as By[]).map((name) => (
          <a
            key={name}
            href={link({ by: name === "speaker" ? null : name })}
            aria-current={name === by ? "true" : undefined}
          >
            {BY[name].label}
          </a>
        ))}
      </p>
      <Answered<Answer> question={question} where={where}>
        {({ statements: { totalCount, facets } }) => (
          <Shares values={facets[0].values} total={totalCount} by={by} />
        )}
      </Answered>
    </>
  );
}

function Shares({
  values,
  total,
  by,
}: {
  readonly values: readonly Value[];
  readonly total: number;
  readonly by: By;
}) {
  const { filter, link } = useAddress();
  if (values.length === 0) {
    return (
      <Nothing>
        <p>Of none of these statements the {BY[by].label} is known.</p>
      </Nothing>
    );
  }
  const most = Math.max(...values.map((value) => value.count));
  const isWord = by === "kind" || by === "cue";
  const columns: readonly Column<Value>[] = [
    {
      heading: BY[by].label,
      cell: ({ value, label }) => (
        <a
          href={link({
            filter: toggleValue(filter, BY[by].field, value),
            view: null,
            after: null,
          })}
        >
          {isWord ? readOut(label) : label}
        </a>
      ),
    },
    { heading: "Statements", cell: (row) => row.count.toLocaleString("en"), isNumber: true },
    {
      heading: "Share of all",
      cell: (row) => `${((100 * row.count) / total).toFixed(1)} %`,
      isNumber: true,
    },
    {
      heading: "",
      cell: (row) => (
        <div class="bar-track">
          <div class="bar" style={{ width: `${String((100 * row.count) / most)}%` }} />
        </div>
      ),
    },
  ];
  return (
    <DataTable caption={`Share of voice by ${BY[by].label}`} columns={columns} rows={values} />
  );
}
