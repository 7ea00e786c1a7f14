import type { Actor, Place } from "../../../src/domain/entity.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import {
  buildOrganization,
  buildPerson,
  buildPlace,
  buildReading,
  buildUnnamed,
} from "../builders.ts";

/*
 * A small graph with one of everything that the API shows: a statement that two articles quote, a
 * statement inside another, an unnamed source, a group, places inside places, words that look like
 * search syntax, a statement without a day.
 */

const presidency = buildOrganization("presidency", "Office of the President");
const zelenskyy = buildPerson("Volodymyr Zelenskyy", {
  id: "Q3874799",
  aliases: ["Volodymyr Zelenskiy"],
  wikidata: "Q3874799",
  description: "president of Ukraine",
  memberOf: [{ organizationId: "presidency", role: "president" }],
});
const putin = buildPerson("Putin");
const trump = buildPerson("Trump");
const ushakov = buildPerson("Yuri Ushakov");
const kovaliov = buildPerson("Andrii Kovaliov");
const generalStaff = buildOrganization("general-staff", "General Staff");

const russia = buildPlace("russia", "Russia", { kind: "COUNTRY" });
const kursk = buildPlace("kursk-oblast", "Kursk", {
  kind: "REGION",
  partOf: "russia",
  location: { latitude: 51.7, longitude: 36.2 },
});
const sudzha = buildPlace("sudzha", "Sudzha", { partOf: "kursk-oblast" });
const kyiv = buildPlace("kyiv", "Kyiv", { aliases: ["Kiev"], standsFor: "presidency" });

const LONG_WORDS = "Our forces keep advancing in Kursk and hold the road to the border";

const FRONT = `KYIV - Volodymyr Zelenskyy told reporters on Wednesday, “${LONG_WORDS}.” A senior official said of Sudzha, “The enemy still has the initiative.”`;
const COPY = `“${LONG_WORDS},” Zelenskiy was quoted as saying in Kursk.`;
const CALL =
  "Yuri Ushakov said on Telegram that “Putin told Trump that we are advancing rather successfully” near Kursk.";
const PRICES =
  "“Prices rose by 5% (again) && [nobody] knew why: AND so on,” said Andrii Kovaliov of the General Staff in Kyiv.";

const reporters: Actor = { ...buildUnnamed("front", FRONT, "reporters"), type: "GROUP" };
const official = buildUnnamed("front", FRONT, "A senior official");
const places: readonly Place[] = [russia, kursk, sudzha, kyiv];

export const apiFixture: readonly Reading[] = [
  buildReading({
    id: "front",
    text: FRONT,
    publisher: "Herald",
    author: "Jane Roe, Bo Lind",
    publishedOn: "2024-08-14",
    underneath: [...places, presidency],
    quotations: [
      {
        content: LONG_WORDS,
        speaker: zelenskyy,
        addressee: reporters,
        about: kursk,
        saidOn: "2024-08-14",
      },
      { content: "The enemy still has the initiative", speaker: official, about: sudzha },
    ],
  }),
  buildReading({
    id: "copy",
    text: COPY,
    publisher: "Gazette",
    author: "Bo Lind",
    publishedOn: "2024-08-15",
    underneath: [...places, presidency],
    quotations: [{ content: LONG_WORDS, speaker: zelenskyy, source: "Zelenskiy", about: kursk }],
  }),
  buildReading({
    id: "call",
    text: CALL,
    underneath: [...places, presidency],
    quotations: [
      {
        content: "Putin told Trump that we are advancing rather successfully",
        speaker: ushakov,
        medium: "Telegram",
      },
      {
        content: "we are advancing rather successfully",
        speaker: putin,
        addressee: trump,
        about: kursk,
        saidOn: "2026-03-09",
        nestedIn: "Putin told Trump that we are advancing rather successfully",
      },
    ],
  }),
  splitPrices(
    buildReading({
      id: "prices",
      text: PRICES,
      publisher: "Herald",
      publishedOn: "2026-01-05",
      underneath: [...places, presidency],
      quotations: [
        {
          content: "Prices rose by 5% (again) && [nobody] knew why: AND so on",
          speaker: kovaliov,
          onBehalfOf: generalStaff,
          saidAt: kyiv,
          saidOn: "2026-01-05",
        },
      ],
    }),
  ),
];

/** As the pipeline reads words that the article splits: two pieces of content, and the cue between source and content. */
function splitPrices(reading: Reading): Reading {
  const find = (words: string) => {
    const start = PRICES.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  return {
    ...reading,
    quotations: reading.quotations.map((quotation) => ({
      ...quotation,
      kind: "MIXED" as const,
      content: [find("Prices rose by 5% (again)"), find("[nobody] knew why: AND so on")],
      cue: find("said"),
    })),
  };
}
