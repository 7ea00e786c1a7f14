import { describe, expect, test } from "@jest/globals";
import type { Decision } from "../../../src/domain/identity/decision.ts";
import { buildIdentities } from "../../../src/domain/identity/identities.ts";
import { buildActorId } from "../../../src/domain/ids.ts";
import type { Quotation } from "../../../src/domain/statements/quotation.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { applyDecisions } from "../../../src/resolve/apply-decisions.ts";
import { decideThat } from "../../support/decisions.ts";
import { lookup, readTestArticle } from "../../support/read-text.ts";

const REED = buildActorId("PERSON", "Martin Reed");
const KARPENKO = "volodymyr-karpenko";
const reading = readTestArticle(
  "Martin Reed said that Volodymyr Karpenko would rebuild the old bridge over the river in Larnburg.",
);

function apply(...decisions: readonly Decision[]): Reading {
  return applyTo(reading, ...decisions);
}

function applyTo(read: Reading, ...decisions: readonly Decision[]): Reading {
  return applyDecisions(read, buildIdentities(decisions, lookup), lookup);
}

describe("applyDecisions()", () => {
  test("changes nothing without decisions, nor by one on others", () => {
    expect(apply()).toBe(reading);
    expect(apply(decideThat("SAME", ["palace", "government-of-norland"])).quotations).toEqual(
      reading.quotations,
    );
  });

  test("gives a mention its entity, and keeps what the rules chose", () => {
    const [before] = reading.quotations;
    const [after] = apply(decideThat("SAME", [REED, "tarja-lindqvist"])).quotations;
    expect(before!.speaker).toMatchObject({ id: REED });
    expect(after!.speaker).toEqual({
      ...before!.speaker,
      id: "tarja-lindqvist",
      name: "Tarja Lindqvist",
      resolvedId: REED,
    });
    expect(after!.statementKey).not.toBe(before!.statementKey);
  });

  test("gives a quotation alone to who said it, and keeps whom the rules chose", () => {
    const read = readTestArticle(
      "Ada Okoye, spokesman for the Norland Ministry of Water, told Karpenko that it held. Ada Okoye said it rained.",
    );
    const [first, second] = read.quotations as [Quotation, Quotation];
    const given = decideThat("REATTRIBUTE", [KARPENKO], [first.id]);
    const { quotations, entities } = applyTo(read, given);
    expect(quotations[0]!.speaker).toEqual({
      type: "PERSON",
      id: KARPENKO,
      name: "Volodymyr Karpenko",
      mention: first.speaker!.mention,
      rule: "reattributed",
      confidence: 1,
      resolvedId: first.speaker!.id,
    });
    // He spoke for no ministry, nor to himself.
    expect(first.onBehalfOf).not.toBeNull();
    expect(first.addressees).not.toEqual([]);
    expect(quotations[0]).toMatchObject({ onBehalfOf: null, addressees: [] });
    expect(quotations[1]).toEqual(second);
    const lindqvist = applyTo(read, decideThat("REATTRIBUTE", ["tarja-lindqvist"], [first.id]));
    expect(lindqvist.entities.map(({ id }) => id)).toContain("palace");
    expect(entities.map(({ id }) => id)).not.toContain("palace");
  });

  test("of two who give one quotation the older counts; who was joined or split goes by that", () => {
    const [{ id }] = reading.quotations as [Quotation];
    const toKarpenko = decideThat("REATTRIBUTE", [KARPENKO], [id]);
    const toAide = decideThat("REATTRIBUTE", ["tarja-lindqvist"], [id]);
    const speak = (...decisions: readonly Decision[]) => apply(...decisions).quotations[0]!.speaker;
    expect(speak(toAide, toKarpenko)).toMatchObject({ id: KARPENKO, resolvedId: REED });
    const undone = decideThat("UNDO", [toKarpenko.id]);
    expect(speak(toAide, toKarpenko, undone)).toMatchObject({ id: "tarja-lindqvist" });
    const marsh = buildActorId("PERSON", "Ida Marsh");
    const toMarsh = decideThat("REATTRIBUTE", [marsh], [id]);
    expect(speak(toMarsh)).toMatchObject({ type: "PERSON", id: marsh });
    const joined = decideThat("SAME", [marsh, KARPENKO]);
    expect(speak(toMarsh, joined)).toMatchObject({ id: KARPENKO, resolvedId: REED });
    const split = decideThat("SPLIT", [KARPENKO], [id]);
    expect(speak(toKarpenko, split)).toMatchObject({ id: expect.stringMatching(/^p-/) });
  });

  test("brings the entity with all that it stands on", () => {
    const { entities } = apply(decideThat("SAME", [REED, "tarja-lindqvist"]));
    const ids = entities.map(({ id }) => id);
    expect(ids).toContain("tarja-lindqvist");
    expect(ids).toContain("palace");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("leaves nobody speaking about himself", () => {
    expect(reading.quotations[0]!.about.map(({ id }) => id)).toContain(KARPENKO);
    const [after] = apply(decideThat("SAME", [REED, KARPENKO])).quotations;
    expect(after!.speaker!.id).toBe(KARPENKO);
    expect(after!.about.map(({ id }) => id)).not.toContain(KARPENKO);
  });

  test("names what became one once", () => {
    const [after] = apply(decideThat("SAME", ["larnburg", "ostel"])).quotations;
    const subjects = after!.about.map(({ id }) => id);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test("lets a place lie in what became of the place around it", () => {
    const { entities } = apply(decideThat("SAME", ["ostel-region", "aaa-region"]));
    expect(entities.find(({ id }) => id === "larnburg")).toMatchObject({ partOf: "ostel-region" });
    const joined = apply(decideThat("SAME", ["norland", "ostel-region"]));
    expect(joined.entities.find(({ id }) => id === "larnburg")).toMatchObject({
      partOf: "norland",
    });
  });

  test("decides all that a quotation names, and leaves other quotations as they are", () => {
    const read = readTestArticle(
      "Ada Okoye, spokesman for the Norland Ministry of Water, told Karpenko in Larnburg that it held. Bo Lind said it rained.",
    );
    const { quotations, entities } = applyTo(
      read,
      decideThat("SAME", ["norland-ministry-of-water", "a-ministry"]),
      decideThat("SPLIT", ["norland-ministry-of-water"], ["test"]),
      decideThat("SPLIT", ["larnburg"], ["test"]),
      decideThat("SPLIT", [KARPENKO], ["test"]),
    );
    const [first, second] = quotations as [Quotation, Quotation];
    expect(first.onBehalfOf).toMatchObject({ resolvedId: "norland-ministry-of-water" });
    expect(first.saidAt).toMatchObject({ resolvedId: "larnburg", name: "Larnburg" });
    expect(first.addressees).toMatchObject([{ resolvedId: KARPENKO, type: "PERSON" }]);
    expect(second).toEqual(read.quotations[1]);
    const ids = entities.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(entities.find(({ id }) => id === first.saidAt!.id)).toEqual({
      type: "PLACE",
      id: first.saidAt!.id,
      name: "Larnburg",
      kind: "SETTLEMENT",
      aliases: [],
      otherNames: [],
      wikidata: null,
      geonames: null,
      location: null,
      partOf: null,
      standsFor: null,
    });
    expect(entities.find(({ id }) => id === first.addressees[0]!.id)).toMatchObject({
      type: "PERSON",
      aliases: [],
      memberOf: [],
    });
  });

  test("is the same once more", () => {
    const identities = buildIdentities([decideThat("SPLIT", [KARPENKO], ["test"])], lookup);
    const once = applyDecisions(reading, identities, lookup);
    expect(once.quotations[0]!.about[0]!.id).toMatch(/^p-/);
    expect(applyDecisions(once, identities, lookup).quotations[0]!.about[0]!.id).toBe(
      once.quotations[0]!.about[0]!.id,
    );
  });
});

describe("statements", () => {
  const SAYING = "Martin Reed said workers had repaired the bridges near Larnburg overnight.";
  const MARVIN = buildActorId("PERSON", "Marvin Reed");
  const twice = readTestArticle(
    `${SAYING}\n\nMarvin Reed said, workers had repaired the bridges near Larnburg overnight.`,
  );

  function countStatements({ quotations }: Reading): number {
    return new Set(quotations.map(({ statementKey }) => statementKey)).size;
  }

  test("of two who became one are one where they say the same words", () => {
    expect(countStatements(twice)).toBe(2);
    const same = decideThat("SAME", [REED, MARVIN]);
    expect(countStatements(applyTo(twice, same))).toBe(1);
  });

  test("of one who became two are two", () => {
    const once = readTestArticle(
      `${SAYING}\n\nReed said, workers had repaired the bridges near Larnburg overnight.`,
    );
    expect(countStatements(once)).toBe(1);
    const [{ id }] = once.quotations as [Quotation];
    const parted = applyTo(once, decideThat("SPLIT", [REED], [id]));
    expect(countStatements(parted)).toBe(2);
    // The one that the decision does not name goes back to a key of its own words.
    const alone = readTestArticle(
      `It rained the whole night long in town.\n\nMartin Reed said, workers had repaired the bridges near Larnburg overnight.`,
    );
    expect(parted.quotations[1]!.statementKey).toBe(alone.quotations[0]!.statementKey);
  });

  test("are the same in an article with markup", () => {
    const words = "that the old bridge over the river will reopen before the winter comes.";
    const same = decideThat("SAME", [REED, "tarja-lindqvist"]);
    const [marked, plain] = [words.replace("bridge", "<b>bridge</b>"), words].map(
      (said) => applyTo(readTestArticle(`Martin Reed said ${said}`), same).quotations[0]!,
    );
    expect(marked!.content[0]!.text).toContain("<b>");
    expect(marked!.statementKey).toBe(plain!.statementKey);
  });
});
