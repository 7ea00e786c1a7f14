import { expect, test } from "@jest/globals";
import { measureDistance } from "../../../../src/resolve/places/place-distance.ts";

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test.each([
  ["to itself", at(48, 35), at(48, 35), 0],
  ["of a degree along a meridian", at(48, 35), at(49, 35), 111],
  ["of a degree along the equator", at(0, 179.5), at(0, -179.5), 111],
  ["of a degree along the 60th parallel", at(60, 10), at(60, 11), 56],
  ["from pole to pole", at(90, 0), at(-90, 0), 20_015],
  ["to the other side of the globe", at(0, 0), at(0, 180), 20_015],
])("measureDistance() counts the kilometers %s", (_name, a, b, kilometers) => {
  expect(Math.round(measureDistance(a, b))).toBe(kilometers);
  expect(Math.round(measureDistance(b, a))).toBe(kilometers);
});

test("measureDistance() of a place without a position is endless", () => {
  expect(measureDistance(null, at(0, 0))).toBe(Infinity);
  expect(measureDistance(at(0, 0), null)).toBe(Infinity);
});
