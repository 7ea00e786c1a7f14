import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GraphQLSchema, isInputObjectType } from "graphql";
import { buildApiSchema } from "../../../../src/api/build-api-schema.ts";
import { describeWhere } from "../../../../src/export/dossier/describe-where.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

describe("describeWhere()", () => {
  test.each([
    [null, []],
    [{}, []],
    [{ speaker: null }, []],
    [{ speaker: { name: "Okoye" } }, ["said by “Okoye”"]],
    [
      { speaker: { type: "PERSON", country: { name: "Ukraine" } } },
      ["said by those of the kind person, those who speak for “Ukraine”"],
    ],
    [
      { about: { name: "Kursk" }, kind: ["DIRECT", "MIXED"] },
      [
        "about “Kursk” or what lies inside it",
        "handed on as direct speech or indirect speech with words in marks",
      ],
    ],
    [
      { about: { within: { name: "Ukraine" }, topic: "capture" } },
      ["about places inside “Ukraine”, on the topic “capture”"],
    ],
    // GraphQL takes one value for a list of it.
    [{ kind: "DIRECT" }, ["handed on as direct speech"]],
    [
      { publishedOn: { from: "2025-02-01", to: "2025-02-28" } },
      ["published from 1 February 2025 on and until 28 February 2025"],
    ],
    [{ saidOn: { from: "2025-02-01", to: "2025-02-01" } }, ["certainly said on 1 February 2025"]],
    [{ chainDepth: { min: 1 } }, ["reports between it and the article: at least 1"]],
    [{ relation: ["CONTRADICTS", "DENIES"] }, ["that contradicts or denies another statement"]],
    [
      { missing: ["SPEAKER", "SAID_ON"] },
      ["of which is unknown: who said it and when it was said"],
    ],
    [
      { or: [{ medium: "Telegram" }, { search: "grain" }] },
      ["one of these holds: (through “Telegram”), or (with the words “grain”)"],
    ],
    [{ or: [] }, ["none at all"]],
    [
      { not: { and: [{ author: "Ann" }, {}] } },
      ["this does not hold: ((quoted in an article by “Ann”), and (all statements))"],
    ],
    [{ ofTomorrow: { a: 1 } }, ['ofTomorrow: {"a":1}']],
  ])("%j", (where, words) => {
    expect(describeWhere(where)).toEqual(words);
  });

  test("has words for every field that a filter may have", () => {
    const places: Readonly<Record<string, (part: object) => object>> = {
      StatementWhere: (part) => part,
      ActorWhere: (part) => ({ speaker: part }),
      PlaceWhere: (part) => ({ saidAt: part }),
      SubjectWhere: (part) => ({ about: part }),
    };
    for (const [name, wrap] of Object.entries(places)) {
      const type = schema.getType(name);
      const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      expect(fields.length).toBeGreaterThan(3);
      for (const field of fields) {
        const words = describeWhere(wrap({ [field]: {} })).join();
        expect(words).not.toContain(`${field}: {}`);
      }
    }
  });
});
