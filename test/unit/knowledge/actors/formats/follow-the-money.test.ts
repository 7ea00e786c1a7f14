import { describe, expect, test } from "@jest/globals";
import { followTheMoney } from "../../../../../src/knowledge/actors/formats/follow-the-money.ts";

function line(id: unknown, schema: string, properties: unknown, caption?: string): string {
  return JSON.stringify({ id, schema, properties, caption });
}

describe("followTheMoney.read()", () => {
  test("takes a person", () => {
    const told = followTheMoney.read(
      line(
        "NK-aa1",
        "Person",
        {
          name: ["Ada Okoye", "Ада Окойе"],
          alias: ["Ada B. Okoye"],
          weakAlias: ["The River"],
          gender: ["female"],
          citizenship: ["ng"],
          country: ["gb", "eu-coll"],
          birthDate: ["1961-03-02"],
          position: ["Mayor of Larne"],
          wikidataId: ["Q501"],
        },
        "Ada Okoye",
      ),
    );
    expect(told.actors).toMatchObject([
      {
        id: "ftm-NK-aa1",
        type: "PERSON",
        name: "Ada Okoye",
        aliases: ["Ада Окойе", "Ada B. Okoye"],
        wikidata: "Q501",
        description: "Mayor of Larne",
        gender: "FEMALE",
        countries: ["ng", "gb"],
        bornIn: 1961,
        offices: [{ title: "Mayor of Larne" }],
      },
    ]);
  });

  test.each([
    ["Organization", "ORGANIZATION"],
    ["PublicBody", "ORGANIZATION"],
    ["Company", "ORGANIZATION"],
    ["Person", "PERSON"],
  ])("takes a %s", (schema, type) => {
    const { actors } = followTheMoney.read(line("Q7", schema, { name: ["Larne Rivers"] }));
    expect(actors).toMatchObject([{ id: "Q7", wikidata: "Q7", type, name: "Larne Rivers" }]);
  });

  test("ties a person to an office and to an organization", () => {
    const office = followTheMoney.read(
      line("o1", "Occupancy", {
        holder: ["NK-aa1"],
        post: ["p1"],
        startDate: ["2019-05"],
        endDate: ["2023"],
      }),
    );
    expect(office.actors).toMatchObject([
      {
        id: "ftm-NK-aa1",
        type: null,
        name: null,
        offices: [{ term: "ftm-p1", from: "2019-05-01", to: "2023-12-31" }],
      },
    ]);
    const post = followTheMoney.read(line("p1", "Position", { name: ["Mayor of Larne"] }));
    expect(post.terms).toEqual([{ id: "ftm-p1", label: "Mayor of Larne", code: null }]);
    const seat = followTheMoney.read(
      line("m1", "Directorship", { director: ["Q501"], organization: ["NK-c"], role: ["chair"] }),
    );
    expect(seat.actors).toMatchObject([
      { id: "Q501", memberOf: [{ organizationId: "ftm-NK-c", role: "chair" }] },
    ]);
  });

  test("passes over ships, addresses and what may be a person or a company", () => {
    for (const schema of ["Vessel", "Address", "LegalEntity"]) {
      const told = followTheMoney.read(line("NK-1", schema, { name: ["Larne Star"] }));
      expect(told).toEqual({ actors: [], terms: [], skipped: [] });
    }
  });

  test.each([
    ["ACTOR_LINE_NOT_JSON", '{"id": "NK-1", "schema": "Pers'],
    ["ACTOR_LINE_ID_INVALID", line("two words", "Person", { name: ["Ada Okoye"] })],
    ["ACTOR_LINE_ID_INVALID", line("NK-1", "Person", "none")],
    ["ACTOR_LINE_ID_INVALID", "[]"],
    ["ACTOR_LINE_NAME_MISSING", line("NK-1", "Person", { name: ["  ", 7] })],
  ])("leaves out with %s", (code, text) => {
    expect(followTheMoney.read(text).skipped).toEqual([code]);
  });
});
