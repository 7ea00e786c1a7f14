import type { GeoProjection } from "d3-geo";

/** No closer than this many degrees across, so that outlines can still be recognized. */
const LEAST_DEGREES = 6;

/** Room beside the outermost places, of the window's size. */
const MARGIN = 0.12;

/** Fits a projection to places, or to the whole world where there are none. */
export function fitPlaces(
  projection: GeoProjection,
  points: readonly (readonly [number, number])[],
  { width, height }: { readonly width: number; readonly height: number },
): GeoProjection {
  const frame: [[number, number], [number, number]] = [
    [width * MARGIN, height * MARGIN],
    [width * (1 - MARGIN), height * (1 - MARGIN)],
  ];
  const [first] = points;
  if (first === undefined) return projection.fitSize([width, height], { type: "Sphere" });
  const around = points.flatMap(([longitude, latitude]) => [
    [longitude - LEAST_DEGREES / 2, latitude - LEAST_DEGREES / 4],
    [longitude + LEAST_DEGREES / 2, latitude + LEAST_DEGREES / 4],
  ]);
  return projection.fitExtent(frame, { type: "MultiPoint", coordinates: around });
}
