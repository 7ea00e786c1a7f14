import { scaleLinear } from "d3-scale";
import { useAnswer } from "../asking/use-answer.ts";
import { useAddress } from "../filters/use-address.ts";
import { setValues } from "../filters/where.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { Nothing, Told } from "../parts/notices.tsx";
import { writeStretch } from "../parts/time-words.ts";
import { count } from "../parts/words.ts";
import type { ViewProps } from "./view-props.ts";

const QUERY = `query Timeline($where: StatementWhere!, $unit: TimeUnit!) {
  statements(where: $where, first: 1) {
    totalCount
    timeline(unit: $unit) { undatedCount buckets { from to count } }
    facets(by: [SPEAKER], first: 6) { field values { value label timeline(unit: $unit) { buckets { from count } } } }
  }
}`;

interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

interface SpeakerBuckets {
  readonly value: string;
  readonly label: string;
  readonly timeline: { readonly buckets: readonly Omit<Bucket, "to">[] };
}

interface Answer {
  readonly statements: {
    readonly totalCount: number;
    readonly timeline: { readonly undatedCount: number; readonly buckets: readonly Bucket[] };
    readonly facets: readonly [{ readonly values: readonly SpeakerBuckets[] }];
  };
}

const UNITS = { DAY: "day", WEEK: "week", MONTH: "month", YEAR: "year" } as const;

const SIZE = { width: 960, height: 260, foot: 20 };

/** When statements were made, by day, week, month or year, each bar split by who spoke. */
export default function TimelineView({ where }: ViewProps) {
  const { get, link } = useAddress();
  const named = get("unit")?.toUpperCase() ?? "";
  const unit = Object.hasOwn(UNITS, named) ? named : "MONTH";
  const asked = useAnswer<Answer>({ query: QUERY, variables: { where, unit } });
  return (
    <>
      <p class="choices">
        By{" "}
        {Object.entries(UNITS).map(([name, label]) => (
          <a
            key={name}
            href={link({ unit: name === "MONTH" ? null : label })}
            aria-current={name === unit ? "true" : undefined}
          >
            {label}
          </a>
        ))}
      </p>
      <Told asked={asked}>{({ statements }) => <Bars statements={statements} unit={unit} />}</Told>
    </>
  );
}

function Bars({
  statements: { timeline, facets },
  unit,
}: {
  readonly statements: Answer["statements"];
  readonly unit: string;
}) {
  const { filter, link } = useAddress();
  const { buckets, undatedCount } = timeline;
  if (buckets.length === 0) {
    return (
      <Nothing>
        <p>Of none of these statements the time is known that closely.</p>
      </Nothing>
    );
  }
  const rows = buckets.map((bucket) => splitBucket(bucket, facets[0].values));
  const most = Math.max(...buckets.map((bucket) => bucket.count));
  const height = scaleLinear([0, most], [0, SIZE.height - SIZE.foot]);
  const width = SIZE.width / rows.length;
  const pick = ({ from, to }: Bucket): string =>
    link({
      filter: setValues(setValues(filter, "from", [from]), "to", [to]),
      view: null,
      after: null,
    });
  const columns: readonly Column<Row>[] = [
    {
      heading: `By ${unit.toLowerCase()}`,
      cell: ({ bucket }) => <a href={pick(bucket)}>{writeBucket(bucket, unit)}</a>,
    },
    ...facets[0].values.map(({ label }, index) => ({
      heading: label,
      cell: ({ parts }: Row) => parts[index]!.toLocaleString("en"),
      isNumber: true,
    })),
    { heading: "Others", cell: ({ parts }) => parts.at(-1)!.toLocaleString("en"), isNumber: true },
    { heading: "All", cell: ({ bucket }) => bucket.count.toLocaleString("en"), isNumber: true },
  ];
  return (
    <>
      <figure>
        <svg
          viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
          role="group"
          aria-label={`Statements by ${unit.toLowerCase()}`}
        >
          {rows.map(({ bucket, parts }, index) => {
            const said = `${writeBucket(bucket, unit)}: ${count(bucket.count, "statement")}`;
            let top = SIZE.height - SIZE.foot;
            return (
              <a key={bucket.from} href={pick(bucket)} aria-label={said}>
                <title>{said}</title>
                <rect class="hit" x={index * width} y={0} width={width} height={SIZE.height} />
                {parts.map((part, series) => {
                  top -= height(part);
                  return (
                    <rect
                      key={series}
                      class={`series s${String(series === parts.length - 1 ? "x" : series)}`}
                      x={index * width + width * 0.1}
                      y={top}
                      width={width * 0.8}
                      height={height(part)}
                    />
                  );
                })}
              </a>
            );
          })}
          <text x={0} y={SIZE.height - 4}>
            {writeBucket(rows[0]!.bucket, unit)}
          </text>
          {rows.length > 1 && (
            <text x={SIZE.width} y={SIZE.height - 4} text-anchor="end">
              {writeBucket(rows.at(-1)!.bucket, unit)}
            </text>
          )}
        </svg>
        <figcaption>
          <ul class="key">
            {facets[0].values.map(({ value, label }, index) => (
              <li key={value} class={`s${String(index)}`} dir="auto">
                {label}
              </li>
            ))}
            <li class="sx">others</li>
          </ul>
          {undatedCount > 0 && (
            <p>
              {count(undatedCount, "statement")} without a time that is known as closely. Said or,
              where that is not known, published; only stretches with statements are drawn.
            </p>
          )}
        </figcaption>
      </figure>
      <DataTable caption="Statements over time" columns={columns} rows={rows} />
    </>
  );
}

interface Row {
  readonly bucket: Bucket;
  /** Of each speaker, and of all others last. */
  readonly parts: readonly number[];
}

function splitBucket(bucket: Bucket, speakers: readonly SpeakerBuckets[]): Row {
  const parts = speakers.map(
    ({ timeline }) => timeline.buckets.find(({ from }) => from === bucket.from)?.count ?? 0,
  );
  const known = parts.reduce((sum, part) => sum + part, 0);
  return { bucket, parts: [...parts, Math.max(0, bucket.count - known)] };
}

function writeBucket({ from, to }: Bucket, unit: string): string {
  const precision = unit === "MONTH" || unit === "YEAR" ? unit : "DAY";
  return writeStretch({ from, to, precision });
}
