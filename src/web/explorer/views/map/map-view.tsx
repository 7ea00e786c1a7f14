import { type GeoProjection, geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useState } from "preact/hooks";
import { useAddress } from "../../filters/use-address.ts";
import { toggleValue } from "../../filters/where.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { Nothing } from "../../parts/notices.tsx";
import { count } from "../../parts/words.ts";
import { Answered } from "../answered.tsx";
import { chooseLabels } from "../choose-labels.ts";
import type { ViewProps } from "../view-props.ts";
import { fitPlaces } from "./fit-places.ts";
import { type Outlines, loadOutlines } from "./outlines.ts";

const QUERY = `query Map($where: StatementWhere!) {
  statements(where: $where, first: 1) {
    facets(by: [PLACE], first: 100) {
      field
      values { value label count entity { ... on Place { kind location { latitude longitude } partOf { name } } } }
    }
  }
}`;

interface PlaceValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly entity: Located | null;
}

interface Located {
  readonly kind: string;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly partOf: { readonly name: string } | null;
}

interface Answer {
  readonly statements: { readonly facets: readonly [{ readonly values: readonly PlaceValue[] }] };
}

const SIZE = { width: 960, height: 500 };

/** The radius of the largest circle; the others' areas are to it as their numbers. */
const LARGEST = 26;

/** The places that statements are about, as circles whose areas are their numbers. */
export default function MapView({ where }: ViewProps) {
  const question = { query: QUERY, variables: { where } };
  return (
    <Answered<Answer> question={question} where={where}>
      {({ statements }) => <PlaceMap places={statements.facets[0].values} />}
    </Answered>
  );
}

function PlaceMap({ places }: { readonly places: readonly PlaceValue[] }) {
  const { filter, link, get } = useAddress();
  const outlines = useOutlines();
  const located = places.flatMap((place) => {
    const location = place.entity?.location ?? null;
    return location === null ? [] : [{ ...place, point: toPoint(location) }];
  });
  if (located.length === 0) {
    return (
      <Nothing>
        <p>None of these statements is about a place whose position is known.</p>
      </Nothing>
    );
  }
  const isWorld = get("map") === "world";
  // A country's point is in its midst, far from what is said of its towns.
  const inCountries = located.filter(({ entity }) => entity?.kind !== "COUNTRY");
  const shown = inCountries.length > 0 ? inCountries : located;
  const projection = fitPlaces(
    geoNaturalEarth1(),
    isWorld ? [] : shown.map(({ point }) => point),
    SIZE,
  );
  const most = Math.max(...located.map((place) => place.count));
  const circles = located.map((place) => {
    const [x, y] = projection(place.point) ?? [0, 0];
    return { ...place, x, y, radius: Math.max(3, LARGEST * Math.sqrt(place.count / most)) };
  });
  const pick = (id: string): string =>
    link({ filter: toggleValue(filter, "about", id), view: null, after: null });
  return (
    <>
      <figure class="map">
        <svg
          viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
          role="group"
          aria-label="Map of the places that statements are about"
        >
          <Hatching />
          {outlines !== null && <Land outlines={outlines} projection={projection} />}
          <Circles circles={circles} pick={pick} />
        </svg>
        <figcaption>
          <a href={link({ map: isWorld ? null : "world" })}>
            {isWorld ? "Show these places alone" : "Show the whole world"}
          </a>
          <p>
            Each place with all inside it. Outlines say what the places of the graph say, which
            follow GeoNames; where the state of a land is contested, it is hatched: Crimea, Kosovo,
            Northern Cyprus, the Palestinian territories, Somaliland, Taiwan, Western Sahara.
          </p>
        </figcaption>
      </figure>
      <DataTable caption="The most frequent places" columns={COLUMNS} rows={places} />
    </>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 5 5 0" />
      </pattern>
    </defs>
  );
}

interface Circle {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly entity: Located | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function Circles({
  circles,
  pick,
}: {
  readonly circles: readonly Circle[];
  readonly pick: (id: string) => string;
}) {
  const labels = circles.map(({ x, y, radius, label }) => ({ x, y: y - radius - 3, label }));
  return (
    <>
      {circles.map(({ value, label, count: number, entity, x, y, radius }) => (
        <a key={value} href={pick(value)} aria-label={`${label}: ${count(number, "statement")}`}>
          <circle cx={x} cy={y} r={radius} class={entity?.kind ?? ""}>
            <title>{`${label}: ${count(number, "statement")}`}</title>
          </circle>
        </a>
      ))}
      {chooseLabels(labels).map(({ x, y, label }) => (
        <text key={`${label} ${String(x)}`} x={x} y={y} aria-hidden="true">
          {label}
        </text>
      ))}
    </>
  );
}

const COLUMNS: readonly Column<PlaceValue>[] = [
  {
    heading: "Place",
    cell: ({ value, label }) => <a href={`/place/${encodeURIComponent(value)}`}>{label}</a>,
  },
  { heading: "In", cell: ({ entity }) => entity?.partOf?.name ?? "" },
  { heading: "Statements", cell: (row) => row.count.toLocaleString("en"), isNumber: true },
];

function Land({
  outlines,
  projection,
}: {
  readonly outlines: Outlines;
  readonly projection: GeoProjection;
}) {
  const draw = geoPath(projection);
  return (
    <g aria-hidden="true">
      {outlines.countries.map((country, index) => (
        <path key={index} class="land" d={draw(country) ?? ""} />
      ))}
      {outlines.disputed.map((stretch, index) => (
        <path key={index} class="disputed" d={draw(stretch) ?? ""} />
      ))}
    </g>
  );
}

function toPoint({ latitude, longitude }: NonNullable<Located["location"]>): [number, number] {
  return [longitude, latitude];
}

/** `null` until they are there; the circles do not wait for them. */
function useOutlines(): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    void loadOutlines().then(setOutlines);
  }, []);
  return outlines;
}
