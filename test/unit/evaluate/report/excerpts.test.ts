import { expect, test } from "@jest/globals";
import { renderExcerpt } from "../../../../src/evaluate/report/excerpts.ts";

test.each([
  ["twelve words whole", "1 2 3 4 5 6 7 8 9 10 11 12", "1 2 3 4 5 6 7 8 9 10 11 12"],
  ["the first twelve of more", "1 2 3 4 5 6 7 8 9 10 11 12 13", "1 2 3 4 5 6 7 8 9 10 11 12 …"],
  ["line breaks as blanks", "it\n held", "it held"],
])("renderExcerpt() shows %s", (_name, text, shown) => {
  const span = { articleId: "a", start: 7, end: 7 + text.length, text };
  expect(renderExcerpt(span)).toBe(`a@7 "${shown}"`);
});
