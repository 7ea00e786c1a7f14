import { expect, test } from "@jest/globals";
import { buildHomeCountrySearch } from "../../../../src/knowledge/registry/home-countries.ts";
import { runPipeline } from "../../../../src/pipeline/run-pipeline.ts";
import { knowledge } from "../../../support/read-text.ts";

const { lookup } = knowledge;
const world = { ...knowledge, lookup: { ...lookup, getHomeCountry: buildHomeCountrySearch([]) } };

function readDay(input: { text: string; url?: string; publisher?: string }) {
  const { quotations, findings } = runPipeline(
    { id: "test", publishedOn: "2024-09-12", ...input },
    world,
  );
  const codes = findings.map(({ code }) => code).filter((code) => code === "DATE_AMBIGUOUS");
  return [quotations[0]?.saidOn?.from ?? null, ...codes];
}

const said = "Ada Okoye said on 5/6/2024 that the bridge held.";

test.each([
  ["another date of the text", { text: `${said} It fell on 5/13/2024.` }, ["2024-05-06"]],
  ["the country of the outlet", { text: said, url: "https://www.example.co.uk/a" }, ["2024-06-05"]],
  [
    "an outlet of the country that writes the month first",
    { text: said, url: "https://varn.us/" },
    ["2024-05-06"],
  ],
  ["the country of the dateline", { text: `VARN, Norland — ${said}` }, ["2024-06-05"]],
])("a date in figures is read by %s", (_name, input, day) => {
  expect(readDay(input)).toEqual(day);
});

test.each([
  ["nobody tells", { text: said }],
  ["both ways are common there", { text: said, url: "https://varn.ca/a" }],
])("it stays open, with a finding, where %s", (_name, input) => {
  expect(readDay(input)).toEqual([null, "DATE_AMBIGUOUS"]);
});
