import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

const generator = new URL("../../tools/generate-queries.mjs", import.meta.url);

test("queries.generated.ts is what the query files say", () => {
  execFileSync(process.execPath, [fileURLToPath(generator), "--check"], { stdio: "pipe" });
});

describe("parseQuery()", () => {
  const header = "// Counts.\n//\n// @mode read\n";

  test("reads name, mode, types and text", async () => {
    const source = `${header}// @param first Integer? rows\n// @returns ids List<String>\nRETURN $first AS ids\n`;
    expect(await parse(source)).toEqual({
      name: "countThings",
      description: ["Counts.", ""],
      mode: "read",
      parameters: { first: "Integer?" },
      columns: { ids: "List<String>" },
      text: "RETURN $first AS ids",
    });
  });

  test.each([
    ["a parameter without a line", `${header}RETURN $first`, '"$first" has no @param'],
    [
      "a line without a parameter",
      `${header}// @param first Integer\nRETURN 1`,
      '"first" is not used',
    ],
    [
      "a parameter only in a comment",
      `${header}// @param first Integer\n// $first\nRETURN 1\n// $first`,
      '"first" is not used',
    ],
    ["an unknown type", `${header}// @returns one Number\nRETURN 1 AS one`, "no known type"],
    ["a missing type", `${header}// @returns one\nRETURN 1 AS one`, "no known type"],
    [
      "a name twice",
      `${header}// @returns one Float\n// @returns one Float\nRETURN 1 AS one`,
      "declared twice",
    ],
    ["an unknown tag", `${header}// @return one Float\nRETURN 1 AS one`, "not a header tag"],
    ["an unknown mode", "// Counts.\n// @mode both\nRETURN 1", '@mode is "both"'],
    ["no mode", "// Counts.\nRETURN 1", "@mode is missing"],
    ["no sentence", "// @mode read\nRETURN 1", "says nothing"],
  ])("refuses %s", async (_name, source, reason) => {
    await expect(parse(source)).rejects.toThrow(reason);
  });

  async function parse(source: string): Promise<unknown> {
    const { parseQuery } = (await import(generator.href)) as {
      parseQuery: (file: string, source: string) => unknown;
    };
    return parseQuery("cypher/read/count-things.cypher", source);
  }
});
