import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { renderTable } from "../../../../src/cli/answers/render-table.ts";

function render(texts: readonly string[], width: number): readonly string[] {
  const columns = texts.map((_text, index) => `column.${String(index)}`);
  const row = { column: Object.fromEntries(texts.map((text, index) => [String(index), text])) };
  return renderTable({ name: "", columns, rows: [row] }, width).split("\n");
}

describe("renderTable()", () => {
  test.each([
    ["wide characters", ["東京都知事は記者会見で述べた", "短い"]],
    ["right-to-left text", ["שלום עולם, מה שלומך היום", "مرحبا بالعالم"]],
    ["marks that combine", ["नमस्ते दुनिया आप कैसे हैं", "e\u0301te\u0301"]],
    ["a word longer than the terminal", ["https://example.org/".padEnd(200, "x"), "short"]],
    ["a text of many lines", ["word ".repeat(100), "word"]],
    ["nothing", ["", ""]],
    ["more columns than fit", Array.from({ length: 12 }, () => "some words in it")],
  ])("is no wider than the terminal with %s", (_name, texts) => {
    for (const width of [40, 60, 100]) {
      for (const line of render(texts, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test("leaves out what would steer the terminal or turn its lines", () => {
    const [, , , line] = render(["a\u001b[2J\u0007b\r\n\tc\u202ed", "x"], 60);
    expect(line).toBe("│ a [2J b cd │ x        │");
  });

  test("keeps every word whole where there is room", () => {
    const lines = render(["a reconsideration of terms", "of terms"], 44);
    expect(lines.join("\n")).toContain("reconsideration");
  });

  test("gives each row a block where there are too many columns, without what is empty", () => {
    const texts = Array.from({ length: 12 }, (_, index) =>
      index === 3 ? "" : `text${String(index)}`,
    );
    const lines = render(texts, 40);
    expect(lines.slice(0, 4)).toEqual([
      `── 1 ${"─".repeat(35)}`,
      "  column.0: text0",
      "  column.1: text1",
      "  column.2: text2",
    ]);
    expect(lines[4]).toBe("  column.4: text4");
  });
});
