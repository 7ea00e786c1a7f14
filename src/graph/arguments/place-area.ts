import { AppError } from "../../errors/app-error.ts";

/** Around a point, WGS 84 degrees. */
export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

/** Between two parallels and two meridians; it crosses the 180th meridian where `west > east`. */
export interface BoundingBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** @throws AppError COORDINATE_INVALID, RADIUS_INVALID */
export function checkNear(near: Near): Near {
  checkDegrees("latitude", near.latitude, 90);
  checkDegrees("longitude", near.longitude, 180);
  const { radiusKm } = near;
  if (!(radiusKm > 0)) throw new AppError("RADIUS_INVALID", { radiusKm });
  return near;
}

/** @throws AppError COORDINATE_INVALID, BOX_INVALID */
export function checkBox(box: BoundingBox): BoundingBox {
  const { south, west, north, east } = box;
  checkDegrees("south", south, 90);
  checkDegrees("north", north, 90);
  checkDegrees("west", west, 180);
  checkDegrees("east", east, 180);
  if (south > north) throw new AppError("BOX_INVALID", { south, north });
  return { south, west, north, east };
}

function checkDegrees(field: string, degrees: number, most: number): void {
  if (!(Math.abs(degrees) <= most)) {
    throw new AppError("COORDINATE_INVALID", { field, degrees, most });
  }
}
