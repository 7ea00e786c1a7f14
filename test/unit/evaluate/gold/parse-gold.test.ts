import { describe, expect, test } from "@jest/globals";
import { parseGold } from "../../../../src/evaluate/gold/parse-gold.ts";

const text = "Okoye said it held.";
const quote = { start: 11, end: 18, text: "it held", speakerStart: 0, speakerEnd: 5 };

describe("parseGold()", () => {
  test("reads contents with all that names their source", () => {
    const full = {
      ...quote,
      act: "speech",
      ignore: true,
      kind: "indirect",
      speakerText: "Okoye",
      speakerName: "Ada Okoye",
      speakerAliases: ["the mayor"],
      moreSpeakers: [{ start: 6, end: 10, text: "said" }],
    };
    expect(parse(line("a", [full]), "", line("b", []))).toEqual([
      {
        id: "a",
        text,
        contents: [
          {
            start: 11,
            end: 18,
            act: "speech",
            isIgnored: true,
            source: {
              spans: [
                { start: 0, end: 5 },
                { start: 6, end: 10, text: "said" },
              ],
              names: ["Ada Okoye", "the mayor", "Okoye", "said"],
              shown: "Okoye",
            },
          },
        ],
      },
      { id: "b", text, contents: [] },
    ]);
  });

  test("leaves open what the annotators left open", () => {
    const [article] = parse(line("a", [{ start: 11, end: 18 }]));
    expect(article!.contents).toEqual([
      { start: 11, end: 18, act: null, isIgnored: false, source: null },
    ]);
  });

  test.each([
    ["nothing", [""], "EVALUATION_GOLD_EMPTY", {}],
    ["text", ["Okoye said"], "EVALUATION_JSON_INVALID", { line: 1 }],
    ["a cut line", [line("a", []), "{"], "EVALUATION_JSON_INVALID", { line: 2 }],
    [
      "no quotes",
      ['{"id":"a","text":"b"}'],
      "EVALUATION_RECORD_INVALID",
      { reason: expect.stringMatching(/^"quotes": /u) },
    ],
    ["a list", ["[]"], "EVALUATION_RECORD_INVALID", { reason: expect.stringMatching(/object/u) }],
    [
      "an offset in words",
      [line("a", [quote, { ...quote, end: "18" }])],
      "EVALUATION_RECORD_INVALID",
      { line: 1, reason: expect.stringMatching(/^"quotes\.1\.end": /u) },
    ],
    [
      "an id twice",
      [line("a", []), line("b", []), line("a", [])],
      "EVALUATION_ID_DUPLICATE",
      { line: 3, id: "a", firstLine: 1 },
    ],
    [
      "a quote behind the end",
      [line("a", []), "", line("b", [{ start: 11, end: 20 }])],
      "EVALUATION_SPAN_INVALID",
      { line: 3, start: 11, end: 20, length: 19 },
    ],
    [
      "a quote before the start",
      [line("a", [{ start: -1, end: 2 }])],
      "EVALUATION_SPAN_INVALID",
      {},
    ],
    ["a quote of nothing", [line("a", [{ start: 2, end: 2 }])], "EVALUATION_SPAN_INVALID", {}],
    [
      "a speaker behind the end",
      [line("a", [{ ...quote, speakerEnd: 20 }])],
      "EVALUATION_SPAN_INVALID",
      { start: 0, end: 20 },
    ],
    [
      "offsets in another unit",
      [line("a", [{ ...quote, start: 12 }])],
      "EVALUATION_SPAN_TEXT_DIFFERS",
      { line: 1, start: 12, end: 18 },
    ],
  ])("refuses %s", (_name, lines, code, details) => {
    expect(() => parse(...lines)).toThrow(
      expect.objectContaining({
        code,
        details: expect.objectContaining({ path: "gold.jsonl", ...details }),
      }),
    );
  });
});

function parse(...lines: string[]) {
  return parseGold({ path: "gold.jsonl", text: lines.join("\n") });
}

function line(id: string, quotes: readonly object[]): string {
  return JSON.stringify({ id, text, quotes });
}
