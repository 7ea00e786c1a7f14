import { describe, expect, test } from "@jest/globals";
import { openText } from "../../support/load/open-text.ts";
import { buildArticle } from "../../../src/load/formats/build-article.ts";
import type { GivenArticle } from "../../../src/load/formats/given-article.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { knowledge } from "../../support/read-text.ts";

const row = {
  quoteID: "2019-09-10-000001",
  quotation: "Will the old lock at Larnford hold?",
  speaker: "Ines Halla",
  qids: ["Q1"],
  date: "2019-09-10 08:00:00",
  probas: [
    ["Ines Halla", "0.91"],
    ["None", "0.09"],
  ],
  urls: ["http://e.example/8", "http://f.example/8"],
};

async function read(json: object) {
  const [opened] = await openText("rows.jsonl", JSON.stringify(json));
  const { format: _, place: _p, ...given } = opened!;
  const article = buildArticle(given as unknown as GivenArticle, 1_000);
  return { article, reading: runPipeline(article, knowledge) };
}

describe("takeGiven()", () => {
  test("has what a row of Quotebank tells, and looks for nothing else", async () => {
    const { article, reading } = await read(row);
    expect(article).toMatchObject({
      id: "2019-09-10-000001",
      text: "Will the old lock at Larnford hold?\n\nInes Halla",
      url: "http://e.example/8",
      publishedOn: "2019-09-10",
    });
    expect(reading.quotations).toMatchObject([
      {
        kind: "DIRECT",
        mode: "ASKED",
        content: [{ text: "Will the old lock at Larnford hold?" }],
        cue: null,
        source: { text: "Ines Halla" },
        speaker: { name: "Ines Halla" },
        saidOn: null,
        rule: "given",
        confidence: 0.91,
      },
    ]);
    expect(reading.findings.map(({ code }) => code)).toContain("TEXT_INCOMPLETE");
  });

  test("leaves the speaker unknown where the row does", async () => {
    const { article, reading } = await read({ ...row, speaker: "None" });
    expect(article.text).toBe(row.quotation);
    expect(reading.quotations).toMatchObject([{ source: null, speaker: null, confidence: 0.7 }]);
  });

  test("has the quotations of GDELT's graph, of which nobody knows the speakers", async () => {
    const { reading } = await read({
      date: "2020-01-01T00:00:00Z",
      url: "https://e.example/9",
      title: "Lock to stay",
      lang: "ENGLISH",
      quotes: [
        {
          pre: "Ines Halla said on Monday",
          quote: "It &amp; the lock will stay,",
          post: "and left",
        },
        { pre: "", quote: "We said we would wait.", post: "" },
      ],
    });
    expect(reading.article).toMatchObject({
      title: "Lock to stay",
      publishedOn: "2020-01-01",
      text: "Ines Halla said on Monday It &amp; the lock will stay, and left\n\nWe said we would wait.",
    });
    expect(reading.quotations).toMatchObject([
      { content: [{ text: "It &amp; the lock will stay," }], source: null, speaker: null },
      { content: [{ text: "We said we would wait." }], source: null, speaker: null },
    ]);
  });
});
