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

  test("reads the columns of rows, and of rows inside of them", async () => {
    const source = `${header}// @param people List<Map>
// @column id Integer
// @column names List<Map> all of them
// @column names.text String
// @returns found List<Map>
// @column day Date?
UNWIND $people AS row
UNWIND row.names AS name
RETURN collect({day: date(name.text), id: row.id}) AS found
`;
    expect(await parse(source)).toMatchObject({
      parameters: { people: [{ id: "Integer", names: [{ text: "String" }] }] },
      columns: { found: [{ day: "Date?" }] },
    });
  });

  const rows = `${header}// @param people List<Map>\n// @column id Integer\n`;

  test("takes all columns as used where the row is taken whole", async () => {
    const source = `${rows}// @column name String\nUNWIND $people AS row\nMERGE (who {id: row.id})\nSET who += row`;
    expect(await parse(source)).toMatchObject({
      parameters: { people: [{ id: "Integer", name: "String" }] },
    });
  });

  test.each([
    [
      "rows without columns",
      `${header}// @param people List<Map>\nUNWIND $people AS row\nRETURN row.id`,
      '"people" has no @column',
    ],
    [
      "returned rows without columns",
      `${header}// @returns found List<Map>\nRETURN [{id: 1}] AS found`,
      '"found" has no @column',
    ],
    [
      "a column that is not declared",
      `${rows}UNWIND $people AS row\nRETURN row.id, row.name`,
      '"people.name" has no @column',
    ],
    [
      "a column that is not used",
      `${rows}// @column name String\nUNWIND $people AS row\nRETURN row.id, 'row.name'`,
      '@column "people.name" is not used',
    ],
    [
      "a column that another row has",
      `${rows}// @column names List<Map>\n// @column names.id String\nUNWIND $people AS row\nUNWIND row.names AS name\nRETURN row.id, name.text`,
      '"people.names.text" has no @column',
    ],
    [
      "a column that is not returned",
      `${header}// @returns found List<Map>\n// @column id String\nRETURN [{name: 'id'}] AS found`,
      '@column "found.id" is not returned',
    ],
    [
      "a column of a value",
      `${header}// @param first Integer\n// @column id String\nRETURN $first`,
      '"first" has no rows',
    ],
    ["a column of nothing", `${header}// @column id String\nRETURN 1`, "@column of nothing"],
    [
      "rows that nobody goes through",
      `${rows}RETURN size($people)`,
      '"people" is not gone through row by row',
    ],
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
