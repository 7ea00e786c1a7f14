import { describe, expect, test } from "@jest/globals";
import { popolo } from "../../../../../src/knowledge/actors/formats/popolo.ts";
import { registryList } from "../../../../../src/knowledge/actors/formats/registry-list.ts";

describe("popolo.read()", () => {
  test("takes persons, organizations, and who sat where and when", () => {
    const told = popolo.read(
      JSON.stringify({
        persons: [
          {
            id: "p/1",
            name: "Ada Okoye",
            other_names: [{ lang: "ru", name: "Ада Окойе" }],
            gender: "female",
            birth_date: "1961-03-02",
            identifiers: [{ scheme: "wikidata", identifier: "Q501" }],
          },
          { id: "p/2", name: "Bo Lind", memberships: [{ role: "clerk", start_date: "2001" }] },
          { id: "p/3" },
          { name: "No Id" },
        ],
        organizations: [
          { id: "house", name: "House of Larne" },
          { id: "greens", name: "Greens" },
        ],
        posts: [{ id: "speaker", label: "Speaker", organization_id: "house" }],
        events: [{ id: "term/7", start_date: "2019-05-14", end_date: "2023-05" }],
        memberships: [
          {
            person_id: "p/1",
            organization_id: "house",
            role: "member",
            on_behalf_of_id: "greens",
            legislative_period_id: "term/7",
          },
          { person_id: "p/2", post_id: "speaker" },
          { person_id: "nobody", organization_id: "house" },
        ],
      }),
    );
    const stretch = { from: "2019-05-14", to: "2023-05-31" };
    expect(told.actors).toMatchObject([
      {
        id: "Q501",
        type: "PERSON",
        name: "Ada Okoye",
        aliases: ["Ада Окойе"],
        wikidata: "Q501",
        gender: "FEMALE",
        bornIn: 1961,
      },
      { id: "popolo-p/2", type: "PERSON", name: "Bo Lind" },
      { id: "popolo-house", type: "ORGANIZATION", name: "House of Larne" },
      { id: "popolo-greens", type: "ORGANIZATION", name: "Greens" },
      {
        id: "Q501",
        memberOf: [
          { organizationId: "popolo-house", role: "member", ...stretch },
          { organizationId: "popolo-greens", role: null, ...stretch },
        ],
      },
      { id: "popolo-p/2", memberOf: [{ organizationId: "popolo-house", role: "Speaker" }] },
      { id: "popolo-p/2", offices: [{ title: "clerk", from: "2001-01-01" }] },
    ]);
    expect(told.skipped).toEqual(["ACTOR_LINE_NAME_MISSING", "ACTOR_LINE_ID_INVALID"]);
  });

  test("leaves out what is no JSON", () => {
    expect(popolo.read('{"persons": [').skipped).toEqual(["ACTOR_LINE_NOT_JSON"]);
  });
});

describe("registryList.read()", () => {
  test("takes what the registry has", () => {
    const entry = {
      id: "ada-okoye",
      type: "PERSON",
      name: "Ada Okoye",
      aliases: ["Ада Окойе"],
      gender: "FEMALE",
      wikidata: "Q501",
      description: "Mayor of Larne",
      memberOf: [{ organization: "larne", role: "mayor", from: "2019-05-14" }],
    };
    const firm = { id: "rivers", type: "ORGANIZATION", name: "Larne Rivers", country: "GB" };
    expect(registryList.read(JSON.stringify([entry, firm])).actors).toMatchObject([
      {
        id: "ada-okoye",
        type: "PERSON",
        name: "Ada Okoye",
        aliases: ["Ада Окойе"],
        gender: "FEMALE",
        wikidata: "Q501",
        description: "Mayor of Larne",
        memberOf: [{ organizationId: "larne", role: "mayor", from: "2019-05-14" }],
      },
      { id: "rivers", type: "ORGANIZATION", name: "Larne Rivers", countries: ["gb"] },
    ]);
  });

  test.each([
    ["ACTOR_LINE_NOT_JSON", "[{"],
    ["ACTOR_LINE_NOT_JSON", "{}"],
    ["ACTOR_LINE_ID_INVALID", '[{"type": "PERSON", "name": "Ada Okoye"}]'],
    ["ACTOR_LINE_ID_INVALID", '[{"id": "larne", "type": "PLACE", "name": "Larne"}]'],
    ["ACTOR_LINE_NAME_MISSING", '[{"id": "ada", "type": "PERSON", "name": ""}]'],
  ])("leaves out with %s: %s", (code, text) => {
    expect(registryList.read(text)).toEqual({ actors: [], terms: [], skipped: [code] });
  });
});
