import { expect, test } from "@jest/globals";
import { parseMap } from "../../../../src/cli/loading/field-map-option.ts";

test("parseMap() reads what a sender calls our fields, also of several options", () => {
  const map = parseMap("text=body, publishedOn=meta.day");
  expect(map).toEqual({ text: "body", publishedOn: "meta.day" });
  expect(parseMap("title=Head line", map)).toEqual({ ...map, title: "Head line" });
});

test.each(["text", "text=", "body=text", "", "__proto__=x"])(
  "parseMap() refuses %j, and tells the fields",
  (fields) => {
    expect(() => parseMap(fields)).toThrow(/publishedOn/u);
  },
);
