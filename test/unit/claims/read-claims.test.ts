import { expect, test } from "@jest/globals";
import type { Claim } from "../../../src/domain/claims/claim.ts";
import { readTestArticle } from "../../support/read-text.ts";

/** The claims of the first quotation of a text, without what all of it claims as one. */
function readFirst(text: string, publishedOn = "2024-05-14"): readonly Claim[] {
  const { claimed } = readTestArticle(text, publishedOn);
  return claimed[0]!.claims.filter(({ isWhole }) => !isWhole);
}

/** What a claim says: "not rise", "-rise" for its contrary. */
function printPredicate({ predicate, isNegated }: Claim): string {
  const { key, isContrary } = predicate ?? { key: "be", isContrary: false };
  return `${isNegated ? "not " : ""}${isContrary ? "-" : ""}${key}`;
}

test.each([
  ["a verb, by the first of those that mean the same", "prices climbed in Larne", "rise"],
  ["the contrary of it", "prices fell in Larne", "-rise"],
  ["several words that mean one thing", "the ship blew up", "explode"],
  ["an adjective that something is", "the report is untrue", "-true"],
  ["“not” denies", "prices did not rise", "not rise"],
  ["“no” denies", "no price rose", "not rise"],
  ["“nobody” denies", "nobody died", "not die"],
  ["“never” denies", "prices never rose", "not rise"],
  ["“neither … nor” denies once", "neither he nor she died", "not die"],
  ["to deny twice is to say so", "it is not true that prices did not rise", "rise"],
  ["what is lacking is not there", "the village lacks water", "not be"],
  ["what is without", "the village is without water", "not be"],
])("readClaims() reads what is said: %s", (_name, content, told) => {
  expect(readFirst(`Ada Okoye said that ${content}.`).map(printPredicate)).toContain(told);
});

test("readClaims() takes what is denied for its contrary", () => {
  expect(readFirst("Ada Okoye denied that prices rose.").map(printPredicate)).toEqual(["not rise"]);
});

test("readClaims() takes words behind a colon for what is so, whatever was denied before it", () => {
  const [claim] = readFirst("Ada Okoye denied the report: The price did not rise.");
  expect(printPredicate(claim!)).toBe("not rise");
});

test.each([
  ["what is so", "the dam broke", ["FACT"]],
  ["what will be", "the dam will break", ["FUTURE"]],
  ["what may be", "the dam may break", ["OPEN"]],
  ["what holds if something else does", "the dam will break if it rains", ["OPEN"]],
  ["what should be", "the dam should break", ["OPINION"]],
  ["what somebody thinks of it", "the dam is ugly", ["OPINION"]],
])("readClaims() tells %s", (_name, content, modalities) => {
  const claims = readFirst(`Ada Okoye said that ${content}.`);
  expect(claims.map(({ modality }) => modality)).toEqual(modalities);
});

test("readClaims() leaves out what others are told to say", () => {
  const claims = readFirst("Ada Okoye said that critics claim that the dam leaks.");
  expect(claims.map(({ verb }) => verb)).toEqual(["claim"]);
});

test("readClaims() leaves out what is only planned", () => {
  const claims = readFirst("Ada Okoye said that the company plans to build a plant.");
  expect(claims.map(({ verb, wanted }) => ({ verb, wanted }))).toEqual([
    { verb: "plan", wanted: ["build"] },
  ]);
});

test.each([
  ["a count", "12 dogs died", [12, 12, "", "dog"]],
  ["a number in words", "thirty-five dogs died", [35, 35, "", "dog"]],
  ["a dozen", "a dozen dogs died", [12, 12, "", "dog"]],
  ["hundreds", "hundreds of dogs died", [200, Infinity, "", "dog"]],
  ["at least", "at least 12 dogs died", [12, Infinity, "", "dog"]],
  ["up to", "up to 12 dogs died", [0, 12, "", "dog"]],
  ["a range", "10 to 12 dogs died", [10, 12, "", "dog"]],
  ["about", "about 100 dogs died", [90, 110, "", "dog"]],
  ["thousands with a comma", "1,200 dogs died", [1200, 1200, "", "dog"]],
  ["money, shortened", "the dog cost $1.2bn", [1.2e9, 1.2e9, "usd", null]],
  ["money in words", "the dog cost 3 million euros", [3e6, 3e6, "eur", null]],
  ["a length, in meters", "the dog ran 2 kilometers", [1940, 2060, "m", null]],
  ["percent of a whole", "63 percent of the dogs died", [63, 63, "%", "dog"]],
  ["percentage points", "the rate rose by 2 percentage points", [2, 2, "points", null]],
  ["a bare number", "the toll was 29", [29, 29, "", null]],
  ["half of a known number", "half of the herd of 8,000 died", [4000, 4000, "", "herd"]],
])("readClaims() reads %s", (_name, content, [low, high, unit, of]) => {
  const amounts = readFirst(`Ada Okoye said that ${content}.`).flatMap((claim) => claim.amounts);
  expect(amounts).toMatchObject([{ low, high, unit, of }]);
});

test.each([
  ["a part of a counted whole", "40 of the 60 members voted", 40 / 60],
  ["two thirds", "two thirds of the members voted", 2 / 3],
  ["a quarter", "a quarter of the members voted", 1 / 4],
])("readClaims() reads the share that is %s", (_name, content, share) => {
  const [amount] = readFirst(`Ada Okoye said that ${content}.`)[0]!.amounts;
  expect(amount?.share).toBeCloseTo(share);
});

test.each([
  ["yesterday", "the dam broke yesterday", "2024-05-13"],
  ["a day of the week that has passed", "the dam broke on Friday", "2024-05-10"],
  ["a day of the week to come", "the dam will open on Friday", "2024-05-17"],
  ["tomorrow", "the dam will open tomorrow", "2024-05-15"],
])("readClaims() reads the day of what happens: %s", (_name, content, day) => {
  expect(readFirst(`Ada Okoye said that ${content}.`)[0]!.on).toEqual({ from: day, to: day });
});

test("readClaims() names whoever does it and whom it is done to, in either voice", () => {
  const [active] = readFirst("Ada Okoye said that Bo Lund beat Olga Berg.");
  const [passive] = readFirst("Ada Okoye said that Olga Berg was beaten by Bo Lund.");
  const parties = { doer: ["n:bo", "n:lund"], partner: ["n:olga", "n:berg"] };
  expect([active, passive]).toMatchObject([parties, parties]);
});

test("readClaims() takes a description for the name of whoever is called so", () => {
  const text =
    "Mayor Bo Lund opened the fair. Ada Okoye said that the mayor had forgotten the key.";
  expect(readFirst(text)[0]!.doer).toEqual(["n:bo", "n:lund"]);
});

test("readClaims() takes “I” for who speaks", () => {
  expect(readFirst("“I resigned on Monday,” Ada Okoye said.")[0]!.doer).toEqual([
    "n:ada",
    "n:okoie",
  ]);
});

test.each([
  ["a sentence of nothing but marks", "“?!” Ada Okoye said."],
  ["a content that claims its own contrary", "Ada Okoye said that prices rose and prices fell."],
  ["a hundred denials", `Ada Okoye said that it is ${"not ".repeat(100)}true that prices rose.`],
  ["numbers without end", `Ada Okoye said that ${"9".repeat(400)} dogs died.`],
])("readClaims() reads %s", (_name, text) => {
  expect(() => readTestArticle(text)).not.toThrow();
});
