import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

/** What the Citation File Format 1.2 allows of what we use, and wants of everybody. */
const ALLOWED = "abstract authors cff-version keywords license message title type version".split(
  " ",
);
const WANTED = ["authors", "cff-version", "message", "title"];

test("CITATION.cff is of format 1.2, and cites this version under its license", () => {
  const citation = parse(read("CITATION.cff")) as Record<string, unknown>;
  const { version, license } = JSON.parse(read("package.json")) as Record<string, unknown>;
  expect(citation).toMatchObject({ "cff-version": "1.2.0", type: "software", version, license });
  expect(Object.keys(citation)).toEqual(expect.arrayContaining(WANTED));
  expect(ALLOWED).toEqual(expect.arrayContaining(Object.keys(citation)));
  expect(citation["authors"]).toEqual([{ name: expect.any(String) }]);
});
