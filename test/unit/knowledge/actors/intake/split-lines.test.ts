import { expect, test } from "@jest/globals";
import {
  LONGEST_LINE,
  splitLines,
} from "../../../../../src/knowledge/actors/intake/split-lines.ts";

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

async function split(pieces: AsyncIterable<Buffer>, from = 0) {
  const lines = [];
  for await (const batch of splitLines(pieces, from)) lines.push(...batch);
  return lines;
}

const TEXT = "\ufeffAda Okoye\r\nАда Окойе\n\nBo Lind";

test.each([1, 2, 3, 7, 1_000])(
  "splitLines() finds the same lines in pieces of %d bytes",
  async (size) => {
    const bytes = Buffer.from(TEXT);
    const lines = await split(piecesOf(bytes, size));
    expect(lines.map(({ text }) => text)).toEqual(["Ada Okoye", "Ада Окойе", "", "Bo Lind"]);
    expect(lines.map(({ end }) => end)).toEqual([14, 32, 33, 40]);
    expect(bytes.subarray(0, 14).toString().endsWith("\n")).toBe(true);
  },
);

test("splitLines() goes on in the middle as if it had read from the beginning", async () => {
  const bytes = Buffer.from(TEXT);
  const whole = await split(piecesOf(bytes, 5));
  for (const [index, { end }] of whole.entries()) {
    expect(await split(piecesOf(bytes.subarray(end), 5), end)).toEqual(whole.slice(index + 1));
  }
});

test("splitLines() tells of lines that are not UTF-8, and goes on", async () => {
  const bytes = Buffer.concat([
    Buffer.from("a\n"),
    Buffer.from([0xc3, 0x28, 0x0a]),
    Buffer.from("b"),
  ]);
  const lines = await split(piecesOf(bytes, 100));
  expect(lines.map(({ text, fault }) => fault ?? text)).toEqual(["a", "ACTOR_LINE_NOT_UTF8", "b"]);
});

test("splitLines() tells of lines that are too long, and goes on", async () => {
  async function* pieces(): AsyncGenerator<Buffer> {
    const piece = Buffer.alloc(1_000_000, "x");
    for (let count = 0; count * piece.length <= LONGEST_LINE; count++)
      yield await Promise.resolve(piece);
    yield Buffer.from("\nb\n");
  }
  const lines = await split(pieces());
  expect(lines.map(({ text, fault }) => fault ?? text)).toEqual(["ACTOR_LINE_TOO_LONG", "b"]);
});
