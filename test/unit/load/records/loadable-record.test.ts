import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import {
  type ExtractionRecord,
  buildExtractionRecord,
} from "../../../../src/domain/statements/extraction-record.ts";
import type { AppError } from "../../../../src/errors/app-error.ts";
import { readKnowledge } from "../../../../src/knowledge/read-knowledge.ts";
import { readExamples } from "../../../../src/load/articles/example-articles.ts";
import {
  RECORD_LAYOUT,
  buildLoadableRecord,
  readLoadableRecord,
} from "../../../../src/load/records/loadable-record.ts";
import { runPipeline } from "../../../../src/pipeline/run-pipeline.ts";

const knowledge = readKnowledge();
const reading = runPipeline(
  {
    id: "gates",
    text: "Mayor Ada Okoye said that more than 7 gates \u{1F309} “held” near Varn.",
    title: "é",
  },
  knowledge,
);
const found = { path: "wire.jsonl:3", seat: { file: "abc", place: "3" }, isNamed: true };
const record = buildLoadableRecord(found, reading, "of all");
const line = JSON.stringify(record);

/** The code with which a changed line is refused. */
function refuse(change: (parsed: Record<string, Record<string, unknown>>) => unknown): string {
  const parsed = JSON.parse(line) as Record<string, Record<string, unknown>>;
  const changed = change(parsed) ?? parsed;
  try {
    readLoadableRecord(changed, "part-0:9");
  } catch (error) {
    return (error as AppError).code;
  }
  return "none";
}

describe("readLoadableRecord()", () => {
  test("gives back what was read, where it was found, and from what it was read", () => {
    const item = readLoadableRecord(JSON.parse(line), "part-0:9");
    expect(item.found).toEqual(found);
    expect(item.hash).toBe("of all");
    expect(item.reading).toEqual(reading);
    // "At least" has no upper end, which JSON cannot tell.
    const amounts = reading.claimed.flatMap(({ claims }) =>
      claims.flatMap(({ amounts }) => amounts),
    );
    expect(amounts.some(({ high }) => high === Infinity)).toBe(true);
  });

  test("takes a line whose blanks and escapes another program changed", () => {
    const escaped = JSON.stringify(record, null, 1).replace(/[^\0-\u007f]/gu, (character) =>
      JSON.stringify(character).slice(1, -1),
    );
    const item = readLoadableRecord(JSON.parse(escaped), "part-0:9");
    expect(item.reading.article.text).toBe(reading.article.text);
  });

  test.each<[string, Parameters<typeof refuse>[0]]>([
    ["a changed text", (parsed) => void (parsed["article"]!["text"] = "Another.")],
    ["a changed field", (parsed) => void (parsed["article"]!["publisher"] = "Herald")],
    ["a quotation less", (parsed) => void (parsed["quotations"] = [] as never)],
    ["a part less", (parsed) => void delete parsed["claimed"]],
    ["another place", (parsed) => void (parsed["loading"]!["path"] = "other.jsonl:3")],
    ["another seat", (parsed) => void (parsed["loading"]!["seat"] = null)],
    ["another hash", (parsed) => void (parsed["loading"]!["hash"] = "of some")],
    ["no hash", (parsed) => void delete parsed["loading"]!["sha256"]],
    [
      "another order",
      (parsed) => {
        parsed["article"] = Object.fromEntries(Object.entries(parsed["article"]!).toReversed());
      },
    ],
  ])("refuses %s", (_name, change) => {
    expect(refuse(change)).toBe("RECORD_ALTERED");
  });

  test("refuses other layouts, records without what loading needs, and what is no record", () => {
    const later = (parsed: Record<string, Record<string, unknown>>) => {
      parsed["loading"] = { layout: RECORD_LAYOUT + 1 };
    };
    expect(refuse(later)).toBe("RECORD_LAYOUT_FOREIGN");
    expect(refuse(() => buildExtractionRecord(reading))).toBe("RECORD_NOT_LOADABLE");
    expect(refuse(() => ({ id: "a", text: "“It held,” she said." }))).toBe("RECORD_NOT_LOADABLE");
    for (const other of ["text", 7, [], [record]]) {
      expect(refuse(() => other)).toBe("RECORD_NOT_LOADABLE");
    }
  });
});

describe("buildLoadableRecord()", () => {
  test("holds all that an extraction record has", () => {
    const { quotations, article, ...plain }: ExtractionRecord = buildExtractionRecord(reading);
    expect(record).toMatchObject(plain);
    expect(record.article).toMatchObject(article);
    expect(record.quotations).toMatchObject([...quotations]);
  });

  test("raises the layout with every change of what a reading holds", async () => {
    const shape = new Set<string>();
    for await (const example of readExamples()) {
      if ("input" in example) describeShape(runPipeline(example.input, knowledge), "", shape);
    }
    const layout = { layout: RECORD_LAYOUT, shape: [...shape].sort() };
    const path = new URL("layout.json", import.meta.url);
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(path, `${JSON.stringify(layout, null, 2)}\n`);
    }
    // Where it differs: raise RECORD_LAYOUT, then run this with UPDATE_GOLDEN=1.
    expect(layout).toEqual(JSON.parse(readFileSync(path, "utf8")));
  }, 120_000);
});

/** Every field of a value with the kind of what it holds: "article.title: string". */
function describeShape(value: unknown, path: string, shape: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) describeShape(item, `${path}[]`, shape);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      if (part !== undefined) describeShape(part, path === "" ? name : `${path}.${name}`, shape);
    }
  } else {
    shape.add(`${path}: ${value === null ? "null" : typeof value}`);
  }
}
