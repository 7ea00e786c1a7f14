import type { Place } from "../../domain/entity.ts";

const EARTH_RADIUS_KM = 6371;

/** Kilometers between two points on the globe; endless where one is unknown. */
export function measureDistance(a: Place["location"], b: Place["location"]): number {
  if (a === null || b === null) return Infinity;
  const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
  const latitude = Math.sin(toRadians(b.latitude - a.latitude) / 2) ** 2;
  const longitude = Math.sin(toRadians(b.longitude - a.longitude) / 2) ** 2;
  const scale = Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, latitude + scale * longitude)));
}
