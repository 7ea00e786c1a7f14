import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { z } from "zod";
import { articleSchema } from "../../../../../src/load/formats/fields/article-schema.ts";

const file = new URL("../../../../../schema/article.schema.json", import.meta.url);
const published = JSON.parse(readFileSync(file, "utf8")) as object;
const ajv = new Ajv2020({ allowUnionTypes: true });
ajvFormats.default(ajv);
const validate = ajv.compile(published);

describe("articleSchema", () => {
  test("is what schema/article.schema.json says", () => {
    expect(published).toEqual(z.toJSONSchema(articleSchema, { io: "input" }));
  });

  test.each<[string, unknown, boolean]>([
    ["text alone", { text: "It held." }, true],
    ["fields that are null", { text: "It held.", id: null, publishedOn: null }, true],
    ["fields that it does not know", { text: "It held.", desk: "world" }, true],
    ["no text", { id: "a" }, false],
    ["an id that names nothing", { id: "", text: "It held." }, true],
    ["a number for a name", { id: 7, text: "It held." }, true],
    ["a day in words", { text: "It held.", publishedOn: "Tuesday" }, true],
    ["a day that is no word", { text: "It held.", publishedOn: {} }, false],
    ["a list", [{ text: "It held." }], false],
  ])("says the same as the published schema: %s", (_name, article, accepted) => {
    expect(articleSchema.safeParse(article).success).toBe(accepted);
    expect(validate(article)).toBe(accepted);
  });

  test("refuses half a character, which no file could hold", () => {
    expect(articleSchema.safeParse({ text: "It held. \uD83D" }).success).toBe(false);
    expect(articleSchema.safeParse({ text: "It held. \uD83D\uDE00" }).success).toBe(true);
  });
});
