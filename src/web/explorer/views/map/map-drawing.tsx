import { type GeoProjection, geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useAddress } from "../../filters/use-address.ts";
import { toggleValue } from "../../filters/where.ts";
import { count } from "../../parts/words.ts";
import { LETTER, chooseLabels } from "../choose-labels.ts";
import { fitPlaces } from "./fit-places.ts";
import { type Outlines, loadOutlines } from "./outlines.ts";
import { useWidth } from "./use-width.ts";
import { type Size, type Zoom, useZoom } from "./use-zoom.ts";

export interface MapPlace {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly entity: { readonly kind: string } | null;
  /** Longitude and latitude. */
  readonly point: readonly [number, number];
}

/** The height of the map, of its width, and how low it may be. */
const HEIGHT = { share: 0.52, least: 300 };

/** The radius of the largest circle, of the map's width, at least and at most; the others' areas are to it as their numbers. */
const LARGEST = { share: 0.027, least: 12, most: 26 };

/** Outlines with circles on them, which can be dragged and looked at from nearer; words and circles keep their size. */
export function MapDrawing({
  places,
  isWorld,
}: {
  readonly places: readonly MapPlace[];
  readonly isWorld: boolean;
}) {
  const frame = useRef<HTMLDivElement | null>(null);
  const drawing = useRef<SVGSVGElement | null>(null);
  const width = useWidth(frame, 960);
  const size = { width, height: Math.max(HEIGHT.least, Math.round(width * HEIGHT.share)) };
  const outlines = useOutlines();
  const projection = useMemo(
    () => fitPlaces(geoNaturalEarth1(), isWorld ? [] : choosePoints(places), size),
    [places.map(({ value }) => value).join(), isWorld, width],
  );
  const land = useMemo(
    () => outlines !== null && <Land outlines={outlines} projection={projection} />,
    [outlines, projection],
  );
  const zoom = useZoom(drawing, size);
  const { transform } = zoom;
  const circles = placeCircles(places, projection, transform, size);
  return (
    <div class="drawing" ref={frame}>
      <svg
        ref={drawing}
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        role="group"
        aria-label="Map of the places that statements are about"
        // In small letters: attributes of SVG are taken to the letter.
        tabindex={0}
        onKeyDown={zoom.onKeyDown}
      >
        <Hatching scale={1 / transform.k} />
        <g aria-hidden="true" transform={transform.toString()}>
          {land}
        </g>
        <Circles circles={circles} zoom={zoom} size={size} />
      </svg>
      <Buttons zoom={zoom} largest={circles.filter(({ isSeen }) => isSeen)[0]} />
    </div>
  );
}

/** A country's point is in its midst, far from what is said of its towns. */
function choosePoints(places: readonly MapPlace[]): readonly MapPlace["point"][] {
  const inCountries = places.filter(({ entity }) => entity?.kind !== "COUNTRY");
  return (inCountries.length > 0 ? inCountries : places).map(({ point }) => point);
}

interface Circle extends MapPlace {
  /** Where it lies while nothing is moved. */
  readonly at: [number, number];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isSeen: boolean;
}

/** The largest first, as the places come. */
function placeCircles(
  places: readonly MapPlace[],
  projection: GeoProjection,
  transform: Zoom["transform"],
  { width, height }: Size,
): readonly Circle[] {
  const most = Math.max(...places.map((place) => place.count));
  const largest = Math.max(LARGEST.least, Math.min(LARGEST.most, width * LARGEST.share));
  return places.map((place) => {
    const at = projection([...place.point]) ?? [0, 0];
    const [x, y] = transform.apply(at);
    const radius = Math.max(3, largest * Math.sqrt(place.count / most));
    const isSeen = x >= 0 && x <= width && y >= 0 && y <= height;
    return { ...place, at, x, y, radius, isSeen };
  });
}

/** What comes nearer is the largest circle that is seen. */
function Buttons({
  zoom: { nearer, farther, reset, transform },
  largest,
}: {
  readonly zoom: Zoom;
  readonly largest: Circle | undefined;
}) {
  const isAsItWas = transform.k === 1 && transform.x === 0 && transform.y === 0;
  return (
    <div class="zoom" role="group" aria-label="Zoom">
      <button
        type="button"
        aria-label="Nearer"
        onClick={() => {
          nearer(largest === undefined ? undefined : [largest.x, largest.y]);
        }}
      >
        +
      </button>
      <button type="button" aria-label="Farther" onClick={farther}>
        −
      </button>
      <button type="button" disabled={isAsItWas} onClick={reset}>
        Reset
      </button>
    </div>
  );
}

function Hatching({ scale }: { readonly scale: number }) {
  return (
    <defs>
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${String(scale)})`}
      >
        <path d="M0 5 5 0" />
      </pattern>
    </defs>
  );
}

function Circles({
  circles,
  zoom: { show },
  size,
}: {
  readonly circles: readonly Circle[];
  readonly zoom: Zoom;
  readonly size: Size;
}) {
  const { filter, link } = useAddress();
  const labels = circles
    .filter(({ isSeen }) => isSeen)
    .map(({ x, y, radius, label }) => {
      const half = (label.length * LETTER.width) / 2;
      const above = y - radius - 3;
      return {
        x: Math.max(half, Math.min(size.width - half, x)),
        y: above < LETTER.height ? y + radius + LETTER.height : above,
        label,
      };
    });
  return (
    <>
      {circles.map(({ value, label, count: number, entity, at, x, y, radius }) => (
        <a
          key={value}
          href={link({ filter: toggleValue(filter, "about", value), view: null, after: null })}
          aria-label={`${label}: ${count(number, "statement")}`}
          onFocus={() => {
            show(...at);
          }}
        >
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

function Land({
  outlines,
  projection,
}: {
  readonly outlines: Outlines;
  readonly projection: GeoProjection;
}) {
  const draw = geoPath(projection);
  return (
    <>
      {outlines.countries.map((country, index) => (
        <path key={index} class="land" d={draw(country) ?? ""} />
      ))}
      {outlines.disputed.map((stretch, index) => (
        <path key={index} class="disputed" d={draw(stretch) ?? ""} />
      ))}
    </>
  );
}

/** `null` until they are there; the circles do not wait for them. */
function useOutlines(): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    loadOutlines().then(setOutlines, () => {
      // Circles and table say it without them.
    });
  }, []);
  return outlines;
}
