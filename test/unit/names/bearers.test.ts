import { expect, test } from "@jest/globals";
import { readMarkedText } from "../../support/annotate.ts";
import { buildTestContext } from "../../support/read-text.ts";

/** The whole name of whom the marked name means. */
function find(marked: string): string {
  const { text, marks } = readMarkedText(marked);
  const { names } = buildTestContext(text);
  const { whole } = names.find(({ start }) => start === marks[0]!.start)!.bearer;
  return text.slice(whole.start, whole.end).replace(/\.$/u, "");
}

test.each([
  ["a surname", "Ada Okoye left. Then {name|Okoye} spoke.", "Ada Okoye"],
  ["a surname before the whole name", "Then {name|Okoye} spoke. Ada Okoye left.", "Ada Okoye"],
  ["an initial and a surname", "Ada Okoye left. Then {name|A. Okoye} spoke.", "Ada Okoye"],
  ["an initial of another", "Ada Okoye left. Then {name|B. Okoye} spoke.", "B. Okoye"],
  [
    "a surname of two, who was named last",
    "Ada Okoye left. Tom Okoye came. Then {name|Okoye} spoke.",
    "Tom Okoye",
  ],
  [
    "… and again",
    "Ada Okoye left. Tom Okoye came. Ada Okoye sat. Then {name|Okoye} spoke.",
    "Ada Okoye",
  ],
  [
    "a surname of two who are named later",
    "Then {name|Okoye} spoke. Ada Okoye left. Tom Okoye came.",
    "Ada Okoye",
  ],
  [
    "an initial, of two of one surname",
    "Ada Okoye left. Tom Okoye came. Then {name|A. Okoye} spoke.",
    "Ada Okoye",
  ],
  ["a surname before a suffix", "Tom Okoye Jr. left. Then {name|Okoye} spoke.", "Tom Okoye Jr"],
  ["a whole name", "Ada Okoye left. Then {name|Ada Okoye} spoke.", "Ada Okoye"],
  ["a name nobody bears whole", "Ada Okoye left. Then {name|Halonen} spoke.", "Halonen"],
  [
    "a surname of two words",
    "Luis Varela Ortega left. Then {name|Varela Ortega} spoke.",
    "Luis Varela Ortega",
  ],
  [
    "the first word of such a surname",
    "Luis Varela Ortega left. Then {name|Varela} spoke.",
    "Luis Varela Ortega",
  ],
  ["a surname that comes first", "Then Kim Tae-bo left. Later {name|Kim} spoke.", "Kim Tae-bo"],
  [
    "a surname with particles",
    "Ahmed bin Rashid al-Tamun left. Then {name|Al-Tamun} spoke.",
    "Ahmed bin Rashid al-Tamun",
  ],
  ["a title of a headline", "Ada Okoye Says Bridge Fell\n\nThen {name|Okoye} spoke.", "Okoye"],
  ["an acronym", "The Larne River Trust (LRT) met. Then {name|LRT} spoke.", "Larne River Trust"],
  [
    "an acronym of small words",
    "The Institute of Rivers (IoR) met. Then {name|IoR} spoke.",
    "Institute of Rivers",
  ],
  ["other letters in brackets", "The Larne River Trust (NGO) met. Then {name|NGO} spoke.", "NGO"],
  [
    "a place that somebody is called, too",
    "Ada Larne left. She lives in {name|Larne}, in Ohio.",
    "Ada Larne",
  ],
])("findNames() knows whom %s means", (_name, marked, expected) => {
  expect(find(marked)).toBe(expected);
});
