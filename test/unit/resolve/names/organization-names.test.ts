import { expect, test } from "@jest/globals";
import { buildTestContext } from "../../../support/read-text.ts";

function listShown(text: string): string[] {
  return [...buildTestContext(text).organizationNames];
}

test.each([
  ["what it says of itself", "Larnpoint said its output rose."],
  ["what it did to itself", "Larnpoint found itself in debt."],
  ["what it reported", "It rained, Larnpoint reported."],
  ["its shares", "Larnpoint shares rose."],
  ["its shares, as what it owns", "Larnpoint’s shareholders met."],
  ["who works for it", "Then employees of Larnpoint met."],
  ["a kind before it", "It was research firm Larnpoint."],
  ["a kind before it that acts", "The state news agency Larnpoint said so."],
  ["a kind with its article before it", "It was the company Larnpoint that left."],
  ["a kind behind it", "Larnpoint, a research firm, left."],
  ["letters that shorten it", "Then Larnpoint Norland Trust (LNT) left."],
])("indexOrganizationNames() sees an organization by %s", (_name, text) => {
  expect(listShown(text)).toEqual([expect.stringMatching(/^larnpoint/u)]);
});

test.each([
  ["nothing", "Larnpoint left."],
  ["who reported something", "It rained, reported Larnpoint."],
  ["he", "Larnpoint said he had paid."],
  ["her", "Larnpoint said her output rose."],
  ["who", "Larnpoint, who said its output rose, left."],
  ["an age", "Larnpoint, 34, said its output rose."],
  ["a title", "Mayor Larnpoint said its output rose."],
  ["another's pronoun", "Larnpoint said the town lost its mayor."],
  ["a pronoun far behind", "Larnpoint said yesterday and today and then again its output rose."],
  ["a pronoun in another sentence", "Larnpoint said so. Its output rose."],
  ["a verb whose object a kind is", "He told the company Larnpoint had left."],
  ["an apposition that owns something", "Larnpoint, a firm’s founder, left."],
  ["an apposition of another kind", "Larnpoint, a tall nurse, left."],
  ["a list", "Larnpoint, firm and fair, left."],
  ["what people have, too", "Then friends of Larnpoint met."],
])("indexOrganizationNames() sees none by %s", (_name, text) => {
  expect(listShown(text)).toEqual([]);
});

test("indexOrganizationNames() believes what shows a person elsewhere", () => {
  expect(listShown("Larnpoint said its output rose. Later Larnpoint said she was glad.")).toEqual(
    [],
  );
});
