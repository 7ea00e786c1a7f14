import { expect, test } from "@jest/globals";
import { countWords } from "../../../../../src/graph/write/rows/count-words.ts";

test.each([
  ["", 0],
  ["… — !", 0],
  ["It didn’t hold.", 3],
  ["anti-tank mines, 2.5 km off", 5],
  ["“advancing … rather successfully”", 3],
  ["Привіт, Київ", 2],
])("%s has %d words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
