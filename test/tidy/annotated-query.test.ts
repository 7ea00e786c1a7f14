import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { compileQuery } from "../support/api/compile-query.ts";

const page = readFileSync(new URL("../../ARCHITECTURE.md", import.meta.url), "utf8");

/** What stands on the page in the one block of code in some language. */
function readBlock(language: string): string {
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))];
  expect(blocks).toHaveLength(1);
  return blocks[0]![1]!;
}

function withoutComments(query: string): string {
  return query.replace(/^ *\/\/.*\n/gm, "");
}

test("the query that ARCHITECTURE.md explains is what the compiler makes", async () => {
  const query = await compileQuery(readBlock("graphql"));
  expect(withoutComments(readBlock("cypher"))).toBe(withoutComments(query));
});

test("what ARCHITECTURE.md says of where its lines come from is there", () => {
  const named = Array.from(readBlock("cypher").matchAll(/\/\/.*/g), ([comment]) =>
    comment.match(/\b[a-z]+\/[a-z-]+(?![\w.])/g),
  ).flatMap((paths) => paths ?? []);
  expect(named.length).toBeGreaterThan(5);
  const files = named.map((path) =>
    /^(?:plan|projection|connections)\//.test(path)
      ? `src/graph/compile/${path}.ts`
      : `cypher/fragments/${path}.cypher`,
  );
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
