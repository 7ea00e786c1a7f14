import { describe, expect, test } from "@jest/globals";
import type { SimilarActor } from "../../../../src/domain/ports.ts";
import { weighName } from "../../../../src/resolve/names/name-evidence.ts";
import { buildPerson } from "../../../support/builders.ts";
import { english, lookup } from "../../../support/read-text.ts";

const similar: SimilarActor = {
  actor: buildPerson("Ada Okoye", {
    id: "ada-okoye",
    memberOf: [
      {
        organizationId: "norland-ministry-of-water",
        role: "prime minister",
        from: "2020-01-01",
        to: "2023-12-31",
      },
      { organizationId: "unknown", role: null },
    ],
  }),
  grade: "respelled",
  similarity: 0.9,
};

/** What speaks for her where these words stand beside the name. */
function weigh(beside: string, publishedOn: string | null = null, organizations: string[] = []) {
  const words = new Set(beside.split(" "));
  const surroundings = {
    words,
    organizations: new Set(organizations),
    strange: null,
    publishedOn,
  };
  return weighName(similar, surroundings, lookup, english.extract.names);
}

describe("weighName()", () => {
  test.each([
    ["nothing but the letters", "she left", null, []],
    ["the role, in an article without a day", "the prime minister", null, ["role"]],
    ["the role in its first days", "the prime minister", "2020-01-01", ["role"]],
    ["the role in its last days", "the prime minister", "2023-12-31", ["role"]],
    ["the role before she had it", "the prime minister", "2019-12-31", ["role-at-another-time"]],
    ["the role after she had it", "the prime minister", "2024-01-01", ["role-at-another-time"]],
    ["the role that she had", "the former prime minister", "2024-01-01", ["role"]],
    ["… in a shorter word", "the ex prime minister", "2024-01-01", ["role"]],
    ["a part of the role", "the minister", "2021-01-01", []],
    ["a word of the organization's name", "the water expert", null, ["organization-beside-name"]],
    ["a word that many organizations have", "the ministry expert", null, []],
    ["a short word of the name", "the of expert", null, []],
  ])("sees %s", (_name, beside, day, evidence) => {
    expect(weigh(beside, day).evidence).toEqual(["name-respelled", ...evidence]);
  });

  test("sees an organization that the article names", () => {
    const { evidence } = weigh("she", null, ["norland-ministry-of-water"]);
    expect(evidence).toEqual(["name-respelled", "organization-in-article"]);
  });

  test("is surer the more speaks for her, and never quite sure", () => {
    const weighed = [
      weigh("the prime minister", "2024-01-01"),
      weigh("she"),
      weigh("the prime minister"),
      weigh("the prime minister of water", null, ["norland-ministry-of-water"]),
    ].map(({ confidence }) => confidence);
    expect(weighed).toEqual(weighed.toSorted((a, b) => a - b));
    expect(new Set(weighed).size).toBe(4);
    expect(weighed.at(-1)).toBeLessThan(1);
  });
});
