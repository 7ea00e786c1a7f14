import { useAddress } from "../../filters/use-address.ts";
import { type Column, DataTable } from "../../parts/data-table.tsx";
import { Nothing } from "../../parts/notices.tsx";
import { Answered } from "../answered.tsx";
import type { ViewProps } from "../view-props.ts";
import { MapDrawing } from "./map-drawing.tsx";

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
  const { link, get } = useAddress();
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
  return (
    <>
      <figure class="map">
        <MapDrawing key={String(isWorld)} places={located} isWorld={isWorld} />
        <figcaption>
          <a href={link({ map: isWorld ? null : "world" })}>
            {isWorld ? "Show these places alone" : "Show the whole world"}
          </a>
          <p>
            Each place with all inside it. Drag the map, use the buttons, or in it the keys + − 0
            and arrows; the wheel wants Ctrl. Outlines say what the places of the graph say, which
            follow GeoNames; where the state of a land is contested, it is hatched: Crimea, Kosovo,
            Northern Cyprus, the Palestinian territories, Somaliland, Taiwan, Western Sahara.
          </p>
        </figcaption>
      </figure>
      <DataTable caption="The most frequent places" columns={COLUMNS} rows={places} />
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

function toPoint({ latitude, longitude }: NonNullable<Located["location"]>): [number, number] {
  return [longitude, latitude];
}
