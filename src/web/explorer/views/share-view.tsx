import { NAME, type Named } from "../asking/rows.ts";
import { useAddress } from "../filters/use-address.ts";
import { type FilterField, READ_OUT, toggleValue } from "../filters/where.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { EntityLink } from "../parts/entity-link.tsx";
import { Nothing } from "../parts/notices.tsx";
import { readOut } from "../parts/words.ts";
import { Answered } from "./answered.tsx";
import type { ViewProps } from "./view-props.ts";

const QUERY = `query Share($where: StatementWhere!, $by: FacetField!) {
  statements(where: $where, first: 1) {
    volume { ...Room }
    shares(by: $by, first: 50) { value label entity { ...Name } volume { ...Room } }
  }
}
fragment Room on Volume { statementCount wordCount quotationCount quotedWordCount }
${NAME}`;

interface Volume {
  readonly statementCount: number;
  readonly wordCount: number;
  readonly quotationCount: number;
  readonly quotedWordCount: number;
}

interface Share {
  readonly value: string;
  readonly label: string;
  readonly entity: Named | null;
  readonly volume: Volume;
}

interface Answer {
  readonly statements: { readonly volume: Volume; readonly shares: readonly Share[] };
}

const BY = {
  speaker: { facet: "SPEAKER", label: "speaker", field: "speaker" },
  organization: { facet: "ORGANIZATION", label: "organization", field: null },
  country: { facet: "COUNTRY", label: "country spoken of", field: "about" },
  publisher: { facet: "PUBLISHER", label: "publisher", field: "publisher" },
  kind: { facet: "KIND", label: "kind", field: "kind" },
  cue: { facet: "CUE_CLASS", label: "cue", field: "cueClass" },
} as const satisfies Record<string, { facet: string; label: string; field: FilterField | null }>;

type By = keyof typeof BY;

/** Each statement once, or once for every place in an article that quotes it. */
const COPIES = {
  once: { label: "once", statements: "statementCount", words: "wordCount" },
  all: { label: "with every copy", statements: "quotationCount", words: "quotedWordCount" },
} as const;

type Copies = keyof typeof COPIES;

/** Who gets how much of the room: statements and words, with their shares of all. */
export default function ShareView({ where }: ViewProps) {
  const { get, link } = useAddress();
  const [named, counted] = [get("by") ?? "", get("copies") ?? ""];
  const by: By = Object.hasOwn(BY, named) ? (named as By) : "speaker";
  const copies: Copies = counted === "all" ? "all" : "once";
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
      <p class="choices">
        Each statement counted{" "}
        {(Object.keys(COPIES) as Copies[]).map((name) => (
          <a
            key={name}
            href={link({ copies: name === "once" ? null : name })}
            aria-current={name === copies ? "true" : undefined}
          >
            {COPIES[name].label}
          </a>
        ))}
      </p>
      <Answered<Answer> question={question} where={where}>
        {({ statements: { volume, shares } }) => (
          <Shares shares={shares} all={volume} by={by} copies={copies} />
        )}
      </Answered>
    </>
  );
}

function Shares({
  shares,
  all,
  by,
  copies,
}: {
  readonly shares: readonly Share[];
  readonly all: Volume;
  readonly by: By;
  readonly copies: Copies;
}) {
  if (shares.length === 0) {
    return (
      <Nothing>
        <p>Of none of these statements the {BY[by].label} is known.</p>
      </Nothing>
    );
  }
  const { statements, words } = COPIES[copies];
  const most = Math.max(...shares.map(({ volume }) => volume[words]));
  const columns: readonly Column<Share>[] = [
    { heading: BY[by].label, cell: (share) => <ShareName share={share} by={by} /> },
    ...countColumns("Statements", statements, all),
    ...countColumns("Words", words, all),
    {
      heading: "",
      cell: ({ volume }) => (
        <div class="bar-track">
          <div class="bar" style={{ width: `${String((100 * volume[words]) / most)}%` }} />
        </div>
      ),
    },
  ];
  return (
    <DataTable caption={`Share of voice by ${BY[by].label}`} columns={columns} rows={shares} />
  );
}

function countColumns(
  heading: string,
  counted: keyof Volume,
  all: Volume,
): readonly Column<Share>[] {
  const share = (part: number): string => `${((100 * part) / all[counted]).toFixed(1)} %`;
  return [
    { heading, cell: ({ volume }) => volume[counted].toLocaleString("en"), isNumber: true },
    { heading: "of all", cell: ({ volume }) => share(volume[counted]), isNumber: true },
  ];
}

function ShareName({ share, by }: { readonly share: Share; readonly by: By }) {
  const { filter, link } = useAddress();
  const { field } = BY[by];
  if (field === null)
    return share.entity === null ? share.label : <EntityLink entity={share.entity} />;
  return (
    <a
      href={link({ filter: toggleValue(filter, field, share.value), view: null, after: null })}
      dir="auto"
    >
      {READ_OUT.has(field) ? readOut(share.label) : share.label}
    </a>
  );
}
