import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { buildStatementKey } from "../../../src/domain/ids.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { AppError } from "../../../src/errors/app-error.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { queries } from "../../../src/graph/connection/queries.generated.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import {
  type QuotationSketch,
  buildOrganization,
  buildPerson,
  buildPlace,
  buildReading,
  buildUnnamed,
} from "../../support/builders.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
});
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

const country = buildPlace("Q1", "Nordia", { kind: "COUNTRY", standsFor: "government" });
const region = buildPlace("Q2", "Upland", { kind: "REGION", partOf: "Q1" });
const town = buildPlace("Q3", "Ashford", {
  partOf: "Q2",
  location: { latitude: 50.5, longitude: 30.5 },
});
const government = buildOrganization("government", "Government of Nordia");
const mayor = buildPerson("Ada Okoye", {
  id: "Q4",
  aliases: ["Ada O. Okoye"],
  memberOf: [{ organizationId: "government", role: "mayor" }],
});
const underneath = [region, country, government];
const longWords = "the old bridge over the river will reopen before winter";

/** Two articles with the same long words, whose speaker each spells in its own way. */
const first = buildReading({
  id: "first",
  text: `Volodymyr Bodrenko said ${longWords}. Ada Okoye agreed: "It held." In Ashford.`,
  publisher: "Wire",
  publishedOn: "2026-03-10",
  quotations: [
    { content: longWords, speaker: buildPerson("Volodymyr Bodrenko"), about: town },
    { content: "It held.", speaker: mayor, nestedIn: longWords },
  ],
  underneath,
});
const second = buildReading({
  id: "second",
  text: `On Telegram, Volodimir Bodrenko told Ada Okoye that ${longWords}. In Upland.`,
  publisher: "Daily",
  quotations: [
    {
      content: longWords,
      speaker: buildPerson("Volodimir Bodrenko"),
      addressee: mayor,
      about: region,
      medium: "Telegram",
      saidOn: "2026-03-09",
    },
  ],
  underneath: [country, government],
});
const secondCorrected = buildReading({
  id: "second",
  text: `Volodimir Bodrenko said nothing of it. "We wait," said Ada Okoye.`,
  quotations: [{ content: "We wait,", speaker: mayor }],
  underneath: [government],
});
/** The text of `first` in another outlet. */
const copy = buildReading({
  id: "copy",
  text: first.article.text,
  publisher: "Mirror",
  quotations: [
    { content: longWords, speaker: buildPerson("Volodymyr Bodrenko"), saidOn: "2026-03-11" },
  ],
});

async function saveAll(readings: readonly Reading[]): Promise<string[]> {
  await clearGraph(graph);
  for (const reading of readings) await saveReading(graph, reading);
  return exportGraph(graph);
}

/** The same article read again, now with another speaker of the long words. */
function attribute(reading: Reading, name: string): Reading {
  const person = buildPerson(name);
  const { id } = person;
  const quotations = reading.quotations.map((quotation) =>
    quotation.content[0]!.text === longWords
      ? {
          ...quotation,
          speaker: { ...quotation.speaker!, id, name },
          statementKey: buildStatementKey(id, longWords, quotation.id, "ASSERTED"),
        }
      : quotation,
  );
  return { ...reading, quotations, entities: [...reading.entities, person] };
}

async function ask(query: string): Promise<unknown[]> {
  const { records } = await graph.driver.executeQuery(query, {}, graph);
  return records.map((record) => record.get(0) as unknown);
}

describe("saveReading()", () => {
  test("writes who said what, to whom, where and through what", async () => {
    const text =
      "From Ashford, Ada Okoye for Government of Nordia told a clerk on Telegram about Upland: Wait.";
    await saveReading(
      graph,
      buildReading({
        id: "full",
        text,
        quotations: [
          {
            content: "Wait.",
            speaker: mayor,
            addressee: buildUnnamed("full", text, "a clerk"),
            onBehalfOf: government,
            saidAt: town,
            about: region,
            medium: "Telegram",
            saidOn: "2026-03-10",
            confidence: 1,
          },
        ],
        underneath,
      }),
    );

    expect(
      await ask(
        `MATCH (statement:Statement)-[link]-(other) WHERE NOT type(link) IN ['EVIDENCE_FOR', '_IN_SHARE']
         RETURN type(link) + ' ' + other.name + coalesce(' ' + link.rule, '') AS edge ORDER BY edge`,
      ),
    ).toEqual([
      "ABOUT Upland registered-name",
      "ADDRESSED_TO a clerk registered-name",
      "ON_BEHALF_OF Government of Nordia registered-name",
      "SAID Ada Okoye registered-name",
      "SAID_AT Ashford registered-name",
      "VIA Telegram marks/subject",
      "_ABOUT_WITHIN Nordia",
    ]);
    expect(
      await ask(
        `MATCH (from)-[link:PART_OF|STANDS_FOR|MEMBER_OF]->(to)
         RETURN from.name + ' ' + type(link) + ' ' + to.name + coalesce(' ' + link.role, '') AS edge ORDER BY edge`,
      ),
    ).toEqual([
      "Ada Okoye MEMBER_OF Government of Nordia mayor",
      "Ashford PART_OF Upland",
      "Nordia STANDS_FOR Government of Nordia",
      "Upland PART_OF Nordia",
    ]);
    expect(await ask("MATCH (actor:Actor) RETURN labels(actor) AS labels ORDER BY labels")).toEqual(
      [
        ["Actor", "Organization"],
        ["Actor", "Person"],
        ["Actor", "UnnamedSource"],
      ],
    );
    expect(await ask("MATCH (statement:Statement) RETURN toString(statement.saidOn)")).toEqual([
      "2026-03-10",
    ]);
    expect(
      await ask("MATCH (:Quotation)-[naming:NAMES]->() RETURN DISTINCT naming.confidence"),
    ).toEqual([1]);
    expect(
      await ask(
        "MATCH (quotation:Quotation)-[:QUOTED_IN]->(article) RETURN substring(article.text, quotation.start, quotation.end - quotation.start)",
      ),
    ).toEqual(["Wait."]);
  });

  test("finds people by any of their names and by the last name alone", async () => {
    await saveReading(graph, first);
    const find = (key: string) =>
      ask(`MATCH (actor:Person) WHERE "${key}" IN actor._nameKeys RETURN actor.name`);
    expect(await find("=okoye")).toEqual(["Ada Okoye"]);
    expect(await find("=ada okoye")).toEqual(["Ada Okoye"]);
    expect(await find("=vladimir")).toEqual([]);
  });

  test("changes nothing when it saves the same reading again", async () => {
    expect(await saveReading(graph, first)).toBe("loaded");
    const before = await exportGraph(graph);
    expect(await saveReading(graph, structuredClone(first))).toBe("unchanged");
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("replaces an article whose text is the same but was read otherwise", async () => {
    await saveReading(graph, first);
    const reread = { ...first, quotations: first.quotations.slice(0, 1) };
    expect(await saveReading(graph, reread)).toBe("replaced");
    expect(await countGraph(graph)).toMatchObject({ articles: 1, quotations: 1, statements: 1 });
  });

  test("joins the same long words of two articles into one statement, whose ids both lead to it", async () => {
    await saveAll([first, second]);
    expect(
      await ask(
        `MATCH (quotation:Quotation)-[:EVIDENCE_FOR]->(statement:Statement {articleCount: 2})
         WITH statement, min(quotation.id) AS smallest, count(quotation) AS quotations
         RETURN [statement.id = smallest, quotations, toString(statement.saidOn)]`,
      ),
    ).toEqual([[true, 2n, "2026-03-09"]]);
    expect(
      await ask("MATCH (actor:Person)-[:SAID]->({articleCount: 2}) RETURN actor.names"),
    ).toEqual([["Volodimir Bodrenko", "Volodymyr Bodrenko"]]);
  });

  test.each(["Ida Marsh", "Tom Reed", "Jo Clay", "Lee Bond"])(
    "parts joined statements when an article turns out to quote someone else: %s",
    async (name) => {
      const rereadings = [attribute(first, name), attribute(second, name)] as const;
      const expected = [
        await saveAll([rereadings[0], second]),
        await saveAll([first, rereadings[1]]),
      ];
      expect([
        await saveAll([first, second, rereadings[0]]),
        await saveAll([first, second, rereadings[1]]),
      ]).toEqual(expected);
    },
  );

  test("keeps the quotations of two articles with the same text apart", async () => {
    await saveAll([first, copy]);
    expect(await countGraph(graph)).toMatchObject({ articles: 2, quotations: 3, statements: 2 });
  });

  test.each<[string, Reading[], Reading[]]>([
    ["two articles", [first, second], [second, first]],
    ["three articles, one a copy", [first, second, copy], [copy, second, first]],
    ["a correction", [first, secondCorrected], [first, second, secondCorrected]],
    [
      "a correction before the other article",
      [secondCorrected, first],
      [second, first, secondCorrected],
    ],
    ["a correction that was taken back", [first, second], [second, secondCorrected, first, second]],
    [
      "a correction next to a copy",
      [copy, secondCorrected, first],
      [second, first, copy, secondCorrected],
    ],
  ])("gives the same graph in either order: %s", async (_name, one, other) => {
    expect(await saveAll(other)).toEqual(await saveAll(one));
  });

  test("removes what only the replaced version supported, and keeps what others still use", async () => {
    await saveAll([first, second, secondCorrected]);
    expect(await ask("MATCH (channel:Medium|Publisher) RETURN channel.name")).toEqual(["Wire"]);
    expect(await ask("MATCH (place:Place) RETURN place.name AS name ORDER BY name")).toEqual([
      "Ashford",
      "Nordia",
      "Upland",
    ]);
    await saveReading(graph, { ...first, quotations: [], entities: [] });
    expect(await countGraph(graph)).toEqual({
      articles: 2,
      quotations: 1,
      statements: 1,
      actors: 2,
      places: 0,
    });
  });

  test("leaves the stored version whole when the new one fails half-way", async () => {
    const before = await saveAll([first, second]);
    const broken = structuredClone(secondCorrected) as unknown as {
      quotations: { kind: unknown }[];
    };
    broken.quotations[0]!.kind = { no: "property" };
    await expect(saveReading(graph, broken as unknown as Reading)).rejects.toMatchObject({
      code: "GRAPH_QUERY_FAILED",
      details: { query: "writeQuotations" },
    });
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("refuses a reading that names an entity it does not hold", async () => {
    const refused = saveReading(graph, { ...first, entities: [] });
    await expect(refused).rejects.not.toBeInstanceOf(AppError);
    expect(await exportGraph(graph)).toEqual([]);
  });

  test("leaves the old or the new version, never half, when the process is killed", async () => {
    const whole = [await saveAll([first, second]), await saveAll([first, secondCorrected])];
    for (const delayMs of [3, 9, 17, 31]) {
      await killWhileSaving([second, secondCorrected], delayMs);
      expect(whole).toContainEqual(await exportGraph(graph));
    }
  });

  test("leaves whole versions when programs save different ones at the same time", async () => {
    const build = (id: string, quotations: readonly QuotationSketch[]) =>
      buildReading({
        id,
        text: `"Yes," said Ida Marsh in Ashford. Telegram.`,
        quotations,
        underneath: quotations.length === 0 ? [] : underneath,
      });
    const speaker = buildPerson("Ida Marsh");
    const sketch = { content: "Yes,", speaker, about: town, medium: "Telegram" };
    const [left, right] = [build("left", [sketch]), build("right", [sketch])];
    const [leftSilent, rightSilent] = [build("left", []), build("right", [])];
    const whole = [
      await saveAll([left, right]),
      await saveAll([left, rightSilent]),
      await saveAll([leftSilent, right]),
      await saveAll([leftSilent, rightSilent]),
    ];
    for (let round = 0; round < 10; round++) {
      const versions = [left, right, leftSilent, rightSilent];
      await Promise.all(versions.map((reading) => saveReading(graph, reading)));
      expect(whole).toContainEqual(await exportGraph(graph));
    }
  });

  test("keeps an entity that one writer found while another was about to remove it", async () => {
    const actors = [{ id: "p-ida", label: "Person", properties: { name: "Ida Marsh" } }];
    await graph.driver.executeQuery(queries.mergeActors.text, { actors }, graph);
    const session = graph.driver.session({ database: graph.database });
    const transaction = session.beginTransaction();
    await transaction.run(queries.mergeActors.text, { actors });
    const removal = graph.driver.executeQuery(
      queries.deleteUnusedEntities.text,
      { entityIds: ["p-ida"] },
      graph,
    );
    await Promise.race([removal, waitUntilBlocked(queries.deleteUnusedEntities.text)]);
    await transaction.run(
      "MATCH (actor:Actor {id: 'p-ida'}) CREATE (:Quotation {id: 'q'})-[:NAMES]->(actor)",
    );
    await transaction.commit();
    await session.close();
    await removal;
    expect(await ask("MATCH (:Quotation)-[:NAMES]->(actor) RETURN actor.name")).toEqual([
      "Ida Marsh",
    ]);
  });

  test("joins statements that two programs write at the same time", async () => {
    const expected = await saveAll([first, second, copy]);
    await clearGraph(graph);
    await Promise.all([first, second, copy].map((reading) => saveReading(graph, reading)));
    expect(await exportGraph(graph)).toEqual(expected);
  });
});

/** Comes back when a transaction that runs this query waits for the lock of another. */
async function waitUntilBlocked(query: string): Promise<void> {
  for (;;) {
    const blocked = await ask(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE status STARTS WITH 'Blocked' RETURN currentQuery",
    );
    if (blocked.includes(query)) return;
    await setTimeout(20);
  }
}

/** Saves the readings over and over in another process, and kills it some time after the first. */
async function killWhileSaving(readings: readonly Reading[], delayMs: number): Promise<void> {
  const script = `
    import { readConfig } from "./dist/config.js";
    import { openGraph } from "./dist/graph/connection/driver.js";
    import { readNameKnowledge } from "./dist/knowledge/read-name-knowledge.js";
    import { saveReading } from "./dist/graph/write/article-repository.js";
    const graph = await openGraph(readConfig().neo4j, readNameKnowledge());
    for (;;) for (const reading of ${JSON.stringify(readings)}) {
      await saveReading(graph, reading);
      console.log("saved");
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await setTimeout(delayMs);
  child.kill("SIGKILL");
  await once(child, "close");
}
