import { describe, expect, test } from "@jest/globals";
import { splitLines } from "../../../../../src/load/formats/bytes/split-lines.ts";

async function split(chunks: readonly string[], maxBytes = 100): Promise<(string | null)[]> {
  const stream = async function* () {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
  };
  const lines: (string | null)[] = [];
  for await (const line of splitLines(stream(), maxBytes)) lines.push(line?.toString() ?? null);
  return lines;
}

describe("splitLines()", () => {
  test.each([
    ["one line without an end", ["one"], ["one"]],
    ["one line with its end", ["one\n"], ["one"]],
    ["lines over several chunks", ["on", "e\ntw", "o\n"], ["one", "two"]],
    ["an empty line between", ["one\n\ntwo"], ["one", "", "two"]],
    ["several lines in a chunk", ["one\ntwo\nthr", "ee"], ["one", "two", "three"]],
    ["nothing", [], []],
  ])("finds %s", async (_name, chunks, lines) => {
    expect(await split(chunks)).toEqual(lines);
  });

  test("measures each line by itself", async () => {
    expect(await split(["123\n456\n789"], 3)).toEqual(["123", "456", "789"]);
  });

  test.each([
    ["in one chunk", ["1234\n567"], [null, "567"]],
    ["over several chunks", ["12", "3", "4", "5\n67", "8"], [null, "678"]],
    ["at the end", ["123\n45", "67"], ["123", null]],
    ["after another one", ["1234\n5678\n9"], [null, null, "9"]],
  ])("tells a line that is too long %s, and goes on", async (_name, chunks, lines) => {
    expect(await split(chunks, 3)).toEqual(lines);
  });
});
