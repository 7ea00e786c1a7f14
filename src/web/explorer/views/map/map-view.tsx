import { type GeoProjection, geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../../asking/use-answer.ts";
import { useAddress } from "../../filters/use-address.ts";
import { toggleValue } from "../../filters/where.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { Nothing, Told } from "../../parts/notices.tsx";
import { count } from "../../parts/words.ts";
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
  const asked = useAnswer<Answer>({ query: QUERY, variables: { where } });
  return (
    <Told asked={asked}>
      {({ statements }) => <PlaceMap places={statements.facets[0].values} />}
    </Told>
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
  const projection = fitPlaces(
    geoNaturalEarth1(),
    isWorld ? [] : located.map(({ point }) => point),
    SIZE,
  );
  const most = Math.max(...located.map((place) => place.count));
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
          <defs>
            <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
              <path d="M0 5 5 0" />
            </pattern>
          </defs>
          {outlines !== null && <Land outlines={outlines} projection={projection} />}
          {located.map(({ value, label, count: number, point }) => {
            const [x, y] = projection(point) ?? [0, 0];
            return (
              <a
                key={value}
                href={pick(value)}
                aria-label={`${label}: ${count(number, "statement")}`}
              >
                <circle cx={x} cy={y} r={Math.max(3, LARGEST * Math.sqrt(number / most))}>
                  <title>{`${label}: ${count(number, "statement")}`}</title>
                </circle>
              </a>
            );
          })}
          {located.slice(0, LABELS).map(({ value, label, count: number, point }) => {
            const [x, y] = projection(point) ?? [0, 0];
            return (
              <text key={value} x={x} y={y - Math.max(5, LARGEST * Math.sqrt(number / most)) - 2}>
                {label}
              </text>
            );
          })}
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

/** How many circles have their names beside them; of more one could read none. */
const LABELS = 12;

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
