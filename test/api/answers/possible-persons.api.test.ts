import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { buildActorId } from "../../../src/domain/ids.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import { decide, replayKeptDecisions } from "../../../src/load/decisions/decide.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { clearGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";

/* A garbled name beside the role of a known person, whom no article names as the registry does. */
const TEXT = "Norland President Vladimr Karpinka said that the long bridge would hold.";
const GARBLED = buildActorId("PERSON", "Vladimr Karpinka");
const KNOWN = "volodymyr-karpenko";

let folder: string;
let decisionFile: string;
let api: TestApi;

beforeAll(async () => {
  api = await openTestApi([]);
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-possible-"));
  decisionFile = join(folder, "decisions.jsonl");
  await reload();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
afterAll(() => api.close());

/** Makes the graph anew from the article and the decisions that were kept. */
async function reload(): Promise<void> {
  await clearGraph(api.graph);
  await replayKeptDecisions({ graph: api.graph, knowledge, decisionFile });
  async function* read() {
    yield { path: "1", input: { id: "1", text: TEXT } };
  }
  for await (const { outcome } of loadArticles(read(), knowledge, api.graph)) {
    expect(outcome).toBe("loaded");
  }
}

async function decideAs(kind: "SAME" | "DIFFERENT" | "UNDO", ...ids: string[]): Promise<string> {
  const how = { within: [], decidedBy: "Lee Bond", reason: "The feed garbles names" };
  const decidedAt = new Date().toISOString();
  const room = { graph: api.graph, knowledge, decisionFile };
  return (await decide(room, { kind, ids, decidedAt, ...how })).id;
}

async function ask() {
  const { data, errors } = await postQuery(
    api.url,
    `{
      candidates {
        nodes {
          rule evidence confidence
          sides { id name entity { name } mentions { prefix span { start end text } suffix } }
        }
      }
      statements { nodes { speaker { id name } } }
    }`,
  );
  expect(errors).toBeUndefined();
  const { candidates, statements } = data as unknown as Answer;
  return { candidates: candidates.nodes, speakers: statements.nodes.map(({ speaker }) => speaker) };
}

interface Answer {
  readonly candidates: { readonly nodes: readonly object[] };
  readonly statements: { readonly nodes: readonly { readonly speaker: object }[] };
}

const GARBLED_SPEAKER = { id: GARBLED, name: "Vladimr Karpinka" };

test("a name that is neither linked nor new waits in the queue with evidence and highlighted words", async () => {
  const { candidates, speakers } = await ask();
  expect(speakers).toEqual([GARBLED_SPEAKER]);
  const [start, end] = [TEXT.indexOf("Vladimr"), TEXT.indexOf(" said")];
  expect(candidates).toEqual([
    {
      rule: "name-in-article",
      evidence: ["name-garbled", "role", "organization-beside-name", "organization-in-article"],
      confidence: expect.any(Number),
      sides: [
        {
          id: GARBLED,
          name: "Vladimr Karpinka",
          entity: { name: "Vladimr Karpinka" },
          mentions: [
            {
              prefix: "Norland President ",
              span: { start, end, text: "Vladimr Karpinka" },
              suffix: expect.stringMatching(/^ said that/u),
            },
          ],
        },
        { id: KNOWN, name: "Volodymyr Karpenko", entity: null, mentions: [] },
      ],
    },
  ]);
});

test("same: the known person speaks, also after a reload, and undo gives back what was", async () => {
  const before = await exportGraph(api.graph);
  const id = await decideAs("SAME", GARBLED, KNOWN);
  const decided = { candidates: [], speakers: [{ id: KNOWN, name: "Volodymyr Karpenko" }] };
  expect(await ask()).toEqual(decided);
  const after = await exportGraph(api.graph);
  await reload();
  expect(await ask()).toEqual(decided);
  expect(await exportGraph(api.graph)).toEqual(after);
  await decideAs("UNDO", id);
  expect(await exportGraph(api.graph)).toEqual(before);
  expect((await ask()).candidates).toHaveLength(1);
});

test("different: nobody is asked again, also after a reload", async () => {
  await decideAs("DIFFERENT", GARBLED, KNOWN);
  expect(await ask()).toEqual({ candidates: [], speakers: [GARBLED_SPEAKER] });
  await reload();
  expect(await ask()).toEqual({ candidates: [], speakers: [GARBLED_SPEAKER] });
});
