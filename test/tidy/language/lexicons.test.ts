import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readGazetteer } from "../../../src/knowledge/gazetteer/read-gazetteer.ts";
import { lexiconFiles } from "../../../src/knowledge/lexicons/lexicon-files.ts";
import { readLexiconFile } from "../../../src/knowledge/lexicons/read-lexicon-file.ts";

const files = Object.keys(lexiconFiles) as (keyof typeof lexiconFiles)[];

test("every lexicon that ships is read", () => {
  const shipped = readdirSync(new URL("../../../seeds/lexicons", import.meta.url));
  expect(shipped.sort()).toEqual([...files].sort());
});

test.each(files)("%s is written as its sections are", (file) => {
  for (const [section, entries] of Object.entries(readLexiconFile(file))) {
    expect([section, entries.length > 0]).toEqual([section, true]);
  }
});

test("every abbreviation of a region names one that the gazetteer knows", () => {
  const gazetteer = readGazetteer(null);
  const { abbreviations } = readLexiconFile("places.en.txt");
  const unknown = abbreviations.filter(([, id]) => gazetteer.getPlace(id) === null);
  expect(unknown).toEqual([]);
});
