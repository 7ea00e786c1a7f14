import { describe, expect, test } from "@jest/globals";
import { hostileFiles } from "../support/formats/hostile-files.ts";
import { hostileTexts } from "../support/formats/hostile-texts.ts";
import { openBytes } from "../support/formats/open-bytes.ts";

describe("a file that was made to do harm is read right, or refused", () => {
  test.each([...hostileFiles, ...hostileTexts].map((file) => [file.title, file] as const))(
    "%s",
    async (_title, { name, build, expected }) => {
      const outcomes = await openBytes(build(), name);
      const found = outcomes.map((outcome) =>
        "code" in outcome ? outcome.code : outcome["text"] === "" ? "ARTICLE_BODY_EMPTY" : outcome,
      );
      const texts = found.map((one) =>
        typeof one === "string" ? one : String((one as { text?: unknown }).text),
      );
      expect(texts).toEqual(typeof expected === "string" ? [expected] : expected);
    },
  );
});
