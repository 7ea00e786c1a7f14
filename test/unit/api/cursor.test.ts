import { describe, expect, test } from "@jest/globals";
import { decodeCursor, encodeCursor } from "../../../src/api/cursor.ts";

describe("decodeCursor()", () => {
  test.each([
    ["a day and an id", { sortKey: "2024-08-14", id: "q-1" }],
    ["no day", { sortKey: "", id: "q-1" }],
    ["letters of any script", { sortKey: "Зеленський “Ze”", id: "p,1" }],
  ])("gives back %s", (_name, position) => {
    expect(decodeCursor("statements", encodeCursor("statements", position))).toEqual(position);
  });

  test.each([
    ["garbage", "garbage!"],
    ["nothing", ""],
    ["JSON that is no cursor", encode({ list: "statements" })],
    ["a cursor that lacks the id", encode(["statements", "2024-08-14"])],
    ["a cursor with a number in it", encode(["statements", 2024, "q-1"])],
    ["a cursor of another list", encodeCursor("actors", { sortKey: "Ada", id: "p-1" })],
  ])("refuses %s", (_name, cursor) => {
    expect(() => decodeCursor("statements", cursor)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });
});

function encode(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}
