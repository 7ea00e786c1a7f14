import { describe, expect, test } from "@jest/globals";
import { decodeCursor, encodeCursor, markList } from "../../../../src/graph/arguments/cursor.ts";

const place = markList("statements", { speaker: { name: "Ada" } });

describe("decodeCursor()", () => {
  test.each([
    ["a day and an id", { sortKey: "2024-08-14", id: "q-1" }],
    ["no day", { sortKey: "", id: "q-1" }],
    ["letters of any script", { sortKey: "Зеленський “Ze”", id: "p,1" }],
  ])("gives back %s", (_name, position) => {
    expect(decodeCursor(place, encodeCursor(place, position))).toEqual(position);
  });

  test.each([
    ["garbage", "garbage!"],
    ["nothing", ""],
    ["JSON that is no cursor", encode({ list: place })],
    ["a cursor that lacks the id", encode([place, "2024-08-14"])],
    ["a cursor with a number in it", encode([place, 2024, "q-1"])],
    ["a cursor of another list", encodeCursor(markList("actors", {}), { sortKey: "", id: "p-1" })],
    [
      "a cursor of the list under other conditions",
      encodeCursor(markList("statements", { speaker: { name: "Eve" } }), { sortKey: "", id: "q" }),
    ],
  ])("refuses %s", (_name, cursor) => {
    expect(() => decodeCursor(place, cursor)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });
});

describe("markList()", () => {
  test.each([
    ["null", { speaker: { name: "Ada" } }, { search: null, speaker: { type: null, name: "Ada" } }],
    ["kinds in another order", { kind: ["DIRECT", "MIXED"] }, { kind: ["MIXED", "DIRECT"] }],
    ["a kind twice", { missing: ["SPEAKER"] }, { missing: ["SPEAKER", "SPEAKER"] }],
    [
      "alternatives in another order",
      { or: [{ medium: "A" }, { search: "b", kind: ["DIRECT"] }] },
      { or: [{ kind: ["DIRECT"], search: "b" }, { medium: "A" }] },
    ],
  ])("marks conditions alike that differ in %s", (_name, one, other) => {
    expect(markList("statements", one)).toBe(markList("statements", other));
  });

  test.each([
    ["a list and its item", { kind: ["DIRECT"] }, { kind: "DIRECT" }],
    ["one of two and both", { kind: ["DIRECT"] }, { kind: ["DIRECT", "MIXED"] }],
    ["a value with marks of its own", { search: 'a","b' }, { search: "a", b: "" }],
    ["nothing and an empty list", { or: [] }, {}],
  ])("marks conditions differently that differ as %s", (_name, one, other) => {
    expect(markList("statements", one)).not.toBe(markList("statements", other));
  });
});

function encode(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}
