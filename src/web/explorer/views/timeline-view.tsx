import { scaleLinear, scaleUtc } from "d3-scale";
import { useAddress } from "../filters/use-address.ts";
import { setValues } from "../filters/where.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { Nothing } from "../parts/notices.tsx";
import { writeStretch } from "../parts/time-words.ts";
import { count } from "../parts/words.ts";
import { Answered } from "./answered.tsx";
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

/** Of a bar, so that it can be seen and hit however long the time is. */
const LEAST_WIDTH = 3;

/** When statements were made, by day, week, month or year, each bar split by who spoke. */
export default function TimelineView({ where }: ViewProps) {
  const { get, link } = useAddress();
  const named = get("unit")?.toUpperCase() ?? "";
  const unit = Object.hasOwn(UNITS, named) ? named : "MONTH";
  const question = { query: QUERY, variables: { where, unit } };
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
      <Answered<Answer> question={question} where={where}>
        {({ statements }) => <Bars statements={statements} unit={unit} />}
      </Answered>
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
        <Drawing rows={rows} unit={unit} pick={pick} />
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
            <p>{count(undatedCount, "statement")} without a time that is known as closely.</p>
          )}
        </figcaption>
      </figure>
      <DataTable caption="Statements over time" columns={columns} rows={rows} />
    </>
  );
}

function Drawing({
  rows,
  unit,
  pick,
}: {
  readonly rows: readonly Row[];
  readonly unit: string;
  readonly pick: (bucket: Bucket) => string;
}) {
  const buckets = rows.map(({ bucket }) => bucket);
  const most = Math.max(...buckets.map((bucket) => bucket.count));
  const height = scaleLinear([0, most], [0, SIZE.height - SIZE.foot]);
  const along = scaleUtc(
    [new Date(buckets[0]!.from), dayAfter(buckets.at(-1)!.to)],
    [0, SIZE.width],
  );
  return (
    <svg
      viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
      role="group"
      aria-label={`Statements by ${unit.toLowerCase()}`}
    >
      {rows.map(({ bucket, parts }) => {
        const x = along(new Date(bucket.from));
        const width = Math.max(LEAST_WIDTH, along(dayAfter(bucket.to)) - x);
        const said = `${writeBucket(bucket, unit)}: ${count(bucket.count, "statement")}`;
        let top = SIZE.height - SIZE.foot;
        return (
          <a key={bucket.from} href={pick(bucket)} aria-label={said}>
            <title>{said}</title>
            <rect class="hit" x={x} y={0} width={width} height={SIZE.height} />
            {parts.map((part, series) => {
              top -= height(part);
              return (
                <rect
                  key={series}
                  class={`series s${String(series === parts.length - 1 ? "x" : series)}`}
                  x={x + width * 0.05}
                  y={top}
                  width={width * 0.9}
                  height={height(part)}
                />
              );
            })}
          </a>
        );
      })}
      {along.ticks(6).map((tick) => (
        <text key={tick.valueOf()} x={along(tick)} y={SIZE.height - 4} aria-hidden="true">
          {writeTick(tick)}
        </text>
      ))}
    </svg>
  );
}

function dayAfter(day: string): Date {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000);
}

/** "2024-08-14", shortened where it is the first of a month or a year. */
function writeTick(tick: Date): string {
  return tick
    .toISOString()
    .slice(0, 10)
    .replace(/(?:-01){1,2}$/u, "");
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
