import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { EntityLookup } from "../../../../src/domain/ports.ts";
import type { Finding } from "../../../../src/domain/text/finding.ts";
import type { WorldActor } from "../../../../src/domain/world-actor.ts";
import { addWorldActors } from "../../../../src/knowledge/actors/add-world-actors.ts";
import {
  type ActorIndex,
  openActorIndex,
} from "../../../../src/knowledge/actors/index/actor-index.ts";
import { IndexWriter } from "../../../../src/knowledge/actors/index/write-index.ts";
import { readKnowledge } from "../../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../../src/pipeline/run-pipeline.ts";

type Told = Partial<Omit<WorldActor, "actor">> & Partial<WorldActor["actor"]>;

function build(id: string, name: string, told: Told = {}): WorldActor {
  const { countries = [], bornIn = null, diedIn = null, offices = [], ...actor } = told;
  return {
    actor: {
      type: "PERSON",
      aliases: [],
      wikidata: null,
      description: null,
      memberOf: [],
      ...actor,
      id,
      name,
    },
    countries,
    bornIn,
    diedIn,
    offices,
  };
}

const listed: readonly WorldActor[] = [
  build("Q10", "Ilva Marsh", {
    aliases: ["Ильва Марш"],
    gender: "FEMALE",
    countries: ["ke"],
    bornIn: 1970,
    description: "Kenyan politician",
    offices: [{ title: "Minister of Rivers", from: "2019-01-01", to: "2022-12-31" }],
  }),
  build("Q11", "Dag Solvik", { bornIn: 1950, diedIn: 1990 }),
  build("Q12", "Tova Brenk"),
  build("Q21", "Jon Harrow", {
    countries: ["gb"],
    offices: [{ title: "footballer" }],
    memberOf: [{ organizationId: "Q31", role: null }],
  }),
  build("Q22", "Jon Harrow", { countries: ["nz"], offices: [{ title: "Mayor of Larne" }] }),
  build("Q23", "Jon Harrow", {
    countries: ["nz"],
    description: "New Zealand painter",
    bornIn: 1980,
  }),
  build("Q24", "Kim Seo", { countries: ["kr"] }),
  build("Q25", "Kim Seo", { countries: ["us"] }),
  build("Q26", "Amo Ferrin", { countries: ["fr"] }),
  build("Q27", "Amo Ferrin"),
  build("Q31", "Larnburg Rovers", { type: "ORGANIZATION" }),
  build("Q32", "Plint", { type: "ORGANIZATION" }),
  build("Q33", "Little Rock"),
  build("Q34", "Suvano", { offices: [{ title: "President of Larnia" }] }),
  build("Q7747", "Vladimir Putin", { wikidata: "Q7747", aliases: ["Vlad Putinson"] }),
];

let folder: string;
let index: ActorIndex;
let lookup: EntityLookup;
const knowledge = readKnowledge();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-listed-"));
  const path = join(folder, "actors.bin");
  const writer = new IndexWriter(path);
  const inOrder = [...listed].sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1));
  for (const actor of inOrder) writer.add(actor);
  for (let number = 0; number < 300; number++)
    writer.add(build(`R${String(1_000 + number)}`, "Wen Tao", { offices: [{ title: "Mayor" }] }));
  writer.finish([]);
  index = openActorIndex(path)!;
  lookup = addWorldActors(knowledge.lookup, index, new Map([["Q7747", "vladimir-putin"]]));
});
afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

interface Read {
  readonly speakers: (string | null)[];
  readonly findings: readonly Finding[];
  readonly confidences: (number | null)[];
}

/** Who speaks, by id, in an article of 2021. */
function read(text: string): Read {
  const article = { id: "a", text, publishedOn: "2021-06-01" };
  const { quotations, findings } = runPipeline(article, { ...knowledge, lookup });
  return {
    speakers: quotations.map(({ speaker }) => speaker?.id ?? null),
    confidences: quotations.map(({ speaker }) => speaker?.confidence ?? null),
    findings: findings.filter(({ code }) => code === "NAME_UNDECIDED"),
  };
}

describe("a name that an imported list has", () => {
  test.each([
    ["by itself", "Tova Brenk said the bridge held.", "Q12"],
    ["with a courtesy", "Mrs. Ilva Marsh said the bridge held.", "Q10"],
    [
      "with a title that its list does not know",
      "President Tova Brenk said the bridge held.",
      "Q12",
    ],
    ["with the office held then", "Minister Ilva Marsh said the bridge held.", "Q10"],
    ["with what its list calls alike", "Senator Ilva Marsh said the bridge held.", "Q10"],
    ["with its country", "Kenyan minister Ilva Marsh said the bridge held.", "Q10"],
    ["with its age", "Ilva Marsh, 50, said the bridge held.", "Q10"],
    [
      "in another spelling of the list",
      "Then Vlad Putinson said the bridge held.",
      "vladimir-putin",
    ],
    ["of one word, with the office", "President Suvano said the bridge held.", "Q34"],
    ["of an organization", "Larnburg Rovers said the bridge held.", "Q31"],
  ])("means who bears it, %s", (_name, text, id) => {
    expect(read(text)).toMatchObject({ speakers: [id], findings: [] });
  });

  test.each([
    ["another office", "Ilva Marsh, a baker in Minsk, said the bridge held."],
    ["another office before it", "The footballer Ilva Marsh said the bridge held."],
    ["what a list without offices cannot confirm", "Tova Brenk, a plumber, said the bridge held."],
    ["another gender", "Mr. Ilva Marsh said the bridge held."],
    ["another gender's noun", "Spokesman Ilva Marsh said the bridge held."],
    ["another country", "Canadian minister Ilva Marsh said the bridge held."],
    ["another age", "Ilva Marsh, 34, said the bridge held."],
    ["an age that the list does not know", "Tova Brenk, 34, said the bridge held."],
    ["a suffix", "Tova Brenk Jr. said the bridge held."],
    ["a suffix behind a comma", "Tova Brenk, Jr., said the bridge held."],
    ["another given name", "Anna Brenk said the bridge held."],
    ["a longer name", "Mary Tova Brenk said the bridge held."],
    ["a life that ended long before", "Dag Solvik said the bridge held."],
    ["the name of a place", "Little Rock said the bridge held."],
    ["one word alone", "Suvano said the bridge held."],
    ["one word, of an organization", "Plint said the bridge held."],
  ])("is somebody else's with %s", (_name, text) => {
    const { speakers } = read(text);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).not.toMatch(/^(?:Q|vladimir)/u);
  });

  test.each([
    ["their office", "Mayor Jon Harrow said the bridge held.", "Q22"],
    ["their trade behind it", "Jon Harrow, a footballer, said the bridge held.", "Q21"],
    ["their age", "Jon Harrow, 41, said the bridge held.", "Q23"],
    ["their organization", "Jon Harrow said the bridge held. Larnburg Rovers lost.", "Q21"],
    [
      "the country, of which no other is",
      "Kim Seo said the bridge held. It rained in South Korea.",
      "Q24",
    ],
    ["the country before it", "British star Jon Harrow said the bridge held.", "Q21"],
  ])("that several bear means the one of whom the article tells %s", (_name, text, id) => {
    expect(read(text)).toMatchObject({ speakers: [id], findings: [] });
  });

  test.each([
    ["nothing tells who is meant", "Jon Harrow said the bridge held.", 3],
    [
      "nothing but a country that two are from",
      "It rained in New Zealand. Jon Harrow said the bridge held.",
      3,
    ],
    [
      "a country, of one of whom none is known",
      "Amo Ferrin said the bridge held. It rained in France.",
      2,
    ],
    ["more bear it than can be told apart", "Mayor Wen Tao said the bridge held.", 3],
  ])("stays open where %s, and whom it may mean is told", (_name, text, count) => {
    const { speakers, findings } = read(text);
    expect(speakers[0]).not.toMatch(/^[QR]\d/u);
    expect(findings).toHaveLength(count);
    expect(findings[0]!.message).toMatch(/^May be ".*name-shared/u);
  });

  test("is somebody else's with another trade beside its surname alone", () => {
    const { speakers } = read("Tova Brenk said the bridge held. Brenk, a plumber, said it rained.");
    expect(speakers).toHaveLength(2);
    expect(speakers).not.toContain("Q12");
  });

  test("is trusted less by itself than with what confirms it", () => {
    const [alone] = read("Ilva Marsh said the bridge held.").confidences;
    const [confirmed] = read("Kenyan minister Ilva Marsh said the bridge held.").confidences;
    expect(alone).toBeLessThan(0.7);
    expect(confirmed).toBeGreaterThan(0.9);
  });

  test("leads its surname to the same, and to the sibling who was named last", () => {
    const own = "Ilva Marsh said the bridge held. Marsh said it would stay open.";
    expect(read(own).speakers).toEqual(["Q10", "Q10"]);
    const sibling =
      "Ilva Marsh said the bridge held. Bo Marsh said it fell. Marsh said it would stay closed.";
    const [first, second, third] = read(sibling).speakers;
    expect([first, third]).toEqual(["Q10", second]);
    expect(second).not.toMatch(/^Q/u);
  });
});
