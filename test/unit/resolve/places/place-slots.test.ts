import { expect, test } from "@jest/globals";
import { readKnowledge } from "../../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../../src/pipeline/run-pipeline.ts";

const knowledge = readKnowledge();

/** The five slots of an article's only quotation. */
function readSlots(text: string) {
  const { article, quotations } = runPipeline(
    { id: "test", text, publishedOn: "2025-03-12" },
    knowledge,
  );
  const [
    { about, saidAt, medium, saidOn } = (() => {
      throw new Error("nothing was found");
    })(),
  ] = quotations;
  return {
    about: about.filter(({ type }) => type === "PLACE").map(({ name }) => name),
    saidAt: saidAt?.name ?? null,
    dateline: article.dateline,
    medium: medium?.name ?? null,
    saidOn: saidOn?.from ?? null,
  };
}

test.each<[name: string, text: string, slots: ReturnType<typeof readSlots>]>([
  [
    "all five",
    "NAIROBI, Kenya (AP) — “The road is flooded in Ndola,” Okoye said on Telegram on Monday in Lusaka.",
    {
      about: ["Ndola"],
      saidAt: "Lusaka",
      dateline: "NAIROBI",
      medium: "Telegram",
      saidOn: "2025-03-10",
    },
  ],
  [
    "the dateline alone",
    "NAIROBI, Kenya (AP) — “The road is flooded,” Okoye said.",
    { about: [], saidAt: null, dateline: "NAIROBI", medium: null, saidOn: null },
  ],
  [
    "what it is about alone",
    "“The road is flooded in Ndola,” Okoye said.",
    { about: ["Ndola"], saidAt: null, dateline: null, medium: null, saidOn: null },
  ],
  [
    "where it was said alone",
    "“The road is flooded,” Okoye said in Lusaka.",
    { about: [], saidAt: "Lusaka", dateline: null, medium: null, saidOn: null },
  ],
])("a quotation keeps apart %s", (_name, text, slots) => {
  expect(readSlots(text)).toEqual(slots);
});

test.each([
  [
    "a country that speaks",
    "Kenya said that the talks would go on.",
    "METONYM",
    "Government of Kenya",
  ],
  [
    "a capital that acts",
    "Floods rose in Nairobi. Nairobi has rejected the offer.",
    "METONYM",
    "Government of Kenya",
  ],
  ["a country in which it rains", "It rained in Kenya for a week.", "LITERAL", "Kenya"],
  [
    "a city that is no capital",
    "It rained in Mombasa. Mombasa has closed its port.",
    "LITERAL",
    "Mombasa",
  ],
])("the sense stands on the mention of %s", (_name, text, sense, name) => {
  const { mentions } = runPipeline({ id: "test", text }, knowledge);
  expect(mentions.at(-1)).toMatchObject({ sense, name });
});

test.each([
  ["a city", "It rained in Lusaka.", { country: "ZM", kind: "SETTLEMENT" }, [-15, 28]],
  ["a region", "It rained in Kursk Oblast.", { country: "RU", kind: "REGION" }, [52, 36]],
  [
    "a city of a country with several names",
    "It rained in Istanbul.",
    { country: "TR", kind: "SETTLEMENT" },
    [41, 29],
  ],
  ["a country", "It rained in Kenya.", { country: "KE", kind: "COUNTRY" }, [1, 38]],
  ["a government’s seat", "Nairobi rejected the offer, Kenya said.", { country: "KE" }, [-1, 37]],
  ["a sea", "It rained over the Black Sea.", { country: null, kind: "AREA" }, [43, 35]],
  ["a name that stays open", "It rained in Springfield.", { country: "US" }, null],
])("the mention of %s tells where it lies", (_name, text, place, location) => {
  const [mention] = runPipeline({ id: "test", text }, knowledge).mentions;
  expect(mention).toMatchObject(place);
  const found = mention?.location;
  expect(found && [Math.round(found.latitude), Math.round(found.longitude)]).toEqual(location);
});

test("the mention of a person tells of no place", () => {
  const { mentions } = runPipeline({ id: "test", text: "Ada Okoye said it rained." }, knowledge);
  expect(Object.keys(mentions[0]!)).not.toContain("location");
});

test.each([
  ["leave it", "Okoye said that Kenya would not leave the European Union.", "PLACE"],
  ["what is in it", "Okoye said that roads in the EU are bad.", "PLACE"],
  ["what it does", "Okoye said that the EU has agreed.", "ACTOR"],
])("a union of countries is a place, and a body where it acts: %s", (_name, text, type) => {
  const { quotations } = runPipeline({ id: "test", text }, knowledge);
  expect(quotations[0]?.about).toContainEqual(
    expect.objectContaining({ type, name: "European Union" }),
  );
});

test("a name that stays open keeps its candidates, and a finding says so once", () => {
  const text = "It rained in Springfield. “We left Springfield early,” Okoye said.";
  const { mentions, findings, quotations, entities } = runPipeline({ id: "test", text }, knowledge);
  const open = mentions.filter(({ text: words }) => words === "Springfield");
  expect(open).toHaveLength(2);
  for (const { id, candidates } of open) {
    expect(id).toBeNull();
    expect(candidates?.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Springfield, Missouri, United States",
        "Springfield, Illinois, United States",
      ]),
    );
  }
  expect(findings.filter(({ code }) => code === "PLACE_AMBIGUOUS")).toEqual([
    expect.objectContaining({ start: 13, end: 24 }),
  ]);
  expect(quotations[0]?.about).toEqual([]);
  expect(entities.filter(({ type }) => type === "PLACE")).toEqual([]);
});

test.each([
  ["“It flooded in Kursk Region,” Okoye said.", "Kursk Oblast"],
  ["“It flooded in the city of Kursk,” Okoye said.", "Kursk"],
  ["“It flooded in Dnipropetrovsk region,” Okoye said.", "Dnipropetrovsk Oblast"],
  ["“It flooded in Dnipro,” Okoye said.", "Dnipro"],
])("a region and the city of its name stay apart: %s", (text, name) => {
  const { quotations } = runPipeline({ id: "test", text }, knowledge);
  expect(quotations[0]?.about.map((about) => about.name)).toEqual([name]);
});
