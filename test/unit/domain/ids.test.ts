import { expect, test } from "@jest/globals";
import {
  buildActorId,
  buildArticleId,
  buildArticlePersonId,
  buildLocalActorId,
  buildQuotationId,
  buildStatementKey,
  hashText,
} from "../../../src/domain/ids.ts";
import type { Mode } from "../../../src/domain/statements/mode.ts";

const article = { id: "a", sha256: hashText("The bridge held.") };
const span = { start: 4, end: 10 };

test("hashText() is SHA-256 of the UTF-8 bytes", () => {
  expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test.each<[string, object, boolean]>([
  ["what is told as unknown", { title: undefined }, true],
  ["an address, which would be its name", { url: "https://example.org/a" }, true],
  ["another text", { text: "The bridge fell." }, false],
  ["white space", { text: "The bridge held. " }, false],
  ["a title", { title: "Bridge" }, false],
  ["a publisher of that name", { publisher: "Bridge" }, false],
  ["a day", { publishedOn: "2026-03-10" }, false],
])("buildArticleId() looks at what an article holds: %s", (_name, more, isSame) => {
  const plain = { text: "The bridge held." };
  expect(buildArticleId(plain)).toMatch(/^a-[0-9a-f]{20}$/u);
  expect(buildArticleId({ ...plain, ...more }) === buildArticleId(plain)).toBe(isSame);
});

test("buildQuotationId() is the same for the same article and spans", () => {
  expect(buildQuotationId({ ...article }, [{ ...span }])).toBe(buildQuotationId(article, [span]));
});

test.each([
  ["article", { ...article, id: "b" }, [span]],
  ["text", { ...article, sha256: hashText("The bridge fell.") }, [span]],
  ["span", article, [{ start: 4, end: 11 }]],
  ["second span", article, [span, { start: 12, end: 15 }]],
])("buildQuotationId() differs with another %s", (_name, other, content) => {
  expect(buildQuotationId(other, content)).not.toBe(buildQuotationId(article, [span]));
});

test.each([
  ["Volodymyr Zelenskyy", "Volodimir Zelenskiy"],
  ["Volodymyr Zelenskyy", "Володимир Зеленський"],
  ["Viktor Halonen", "Victor Halonen"],
])("buildActorId() is the same for %s and %s", (one, other) => {
  expect(buildActorId("PERSON", one)).toBe(buildActorId("PERSON", other));
});

test.each([
  ["Maria Santos", "Mario Santos"],
  ["Jane Bell", "June Bell"],
  ["Don Lee", "Dan Lee"],
])("buildActorId() keeps %s and %s apart", (one, other) => {
  expect(buildActorId("PERSON", one)).not.toBe(buildActorId("PERSON", other));
});

test("buildArticlePersonId() is the same for one surname in one article alone", () => {
  const id = buildArticlePersonId(article, "Okoye");
  expect(buildArticlePersonId({ id: "a" }, "OKOYE")).toBe(id);
  expect(buildArticlePersonId({ ...article, id: "b" }, "Okoye")).not.toBe(id);
  expect(buildActorId("PERSON", "Okoye")).not.toBe(id);
});

test("buildActorId() keeps a person from an organization of the same name", () => {
  expect(buildActorId("PERSON", "Morgan")).not.toBe(buildActorId("ORGANIZATION", "Morgan"));
});

test("buildLocalActorId() never joins the same words of two articles", () => {
  expect(buildLocalActorId(article, span)).not.toBe(
    buildLocalActorId({ ...article, id: "b" }, span),
  );
});

function buildKey(speakerId: string | null, words: string, quotationId: string): string {
  return buildStatementKey(speakerId, words, quotationId, "ASSERTED");
}

const LONG = "The bridge will reopen to trains on the first of May";

test.each([
  ["case and marks", LONG.toUpperCase() + "!"],
  ["white space", LONG.replaceAll(" ", "\n  ")],
])("buildStatementKey() joins long words that differ in %s", (_name, words) => {
  expect(buildKey("okoye", words, "q-2")).toBe(buildKey("okoye", LONG, "q-1"));
});

test.each([
  ["words that are too short", "okoye", "The bridge will reopen in May"],
  ["words without a speaker", null, LONG],
])("buildStatementKey() keeps %s to themselves", (_name, speakerId, words) => {
  expect(buildKey(speakerId, words, "q-1")).toBe("q-1");
});

test("buildStatementKey() keeps the same words of two speakers apart", () => {
  expect(buildKey("halonen", LONG, "q-1")).not.toBe(buildKey("okoye", LONG, "q-1"));
});

test.each<[Mode, boolean]>([
  ["PROMISED", true],
  ["DEMANDED", true],
  ["ASKED", true],
  ["DENIED", false],
  ["EXPECTED", false],
  ["REFUSED", false],
])("buildStatementKey() joins what was said and what was %s: %s", (mode, isOne) => {
  const said = buildKey("okoye", LONG, "q-1");
  expect(buildStatementKey("okoye", LONG, "q-2", mode) === said).toBe(isOne);
});
