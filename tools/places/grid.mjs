// Places by where they lie.

/** Finds, of some places, those in the same or an adjacent square degree of a point. */
export function buildGrid(places) {
  const cells = new Map();
  const nameCell = (latitude, longitude) => `${latitude} ${longitude}`;
  for (const place of places) {
    const cell = nameCell(Math.floor(place.latitude), Math.floor(place.longitude));
    const known = cells.get(cell);
    if (known === undefined) cells.set(cell, [place]);
    else known.push(place);
  }
  return ({ latitude, longitude }) =>
    [-1, 0, 1].flatMap((north) =>
      [-1, 0, 1].flatMap(
        (east) =>
          cells.get(nameCell(Math.floor(latitude) + north, Math.floor(longitude) + east)) ?? [],
      ),
    );
}

export function measureKilometers(a, b) {
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const share = north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east;
  return EARTH * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** The earth's diameter in kilometers. */
const EARTH = 12742;
