import { describe, expect, test } from "@jest/globals";
import { decodeCursor, encodeCursor, markList } from "../../../src/graph/cursor.ts";

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
  test("marks the same conditions alike, however they are written", () => {
    const other = { search: null, speaker: { type: null, name: "Ada" } };
    expect(markList("statements", other)).toBe(place);
  });
});

function encode(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}
