import { describe, expect, test } from "@jest/globals";
import type { LoadReport, ReportedArticle } from "../../../../src/cli/loading/load-paths.ts";
import { renderLoad, renderLoadAsJson } from "../../../../src/cli/loading/render-load.ts";
import { AppError } from "../../../../src/errors/app-error.ts";

const quiet: LoadReport = {
  articles: [
    {
      path: "news/b.txt",
      articleId: "a-2",
      outcome: "unchanged",
      isNamed: false,
      seat: { file: "0123", place: null },
    },
  ],
  summary: { loaded: 0, unchanged: 1, replaced: 0, rejected: 0 },
  skipped: [],
  kept: [],
  isStopped: false,
  found: { articles: 1, statements: 3, speakers: 2, places: 1 },
  needsAnEye: { findings: {}, undecidedNames: 0, strayDecisions: [] },
  graph: { articles: 4, quotations: 9, statements: 8, actors: 5, places: 6 },
};

function replace(number: number): ReportedArticle {
  const [articleId, formerId] = [`a-new${String(number)}`, `a-old${String(number)}`];
  const path = `news/${String(number)}.txt`;
  return { path, articleId, formerId, outcome: "replaced", isNamed: false };
}

const busy: LoadReport = {
  ...quiet,
  articles: [
    ...quiet.articles,
    replace(0),
    {
      path: "c.txt",
      outcome: "rejected",
      error: new AppError("ARTICLE_BODY_EMPTY", { path: "c.txt" }),
    },
  ],
  summary: { loaded: 0, unchanged: 1, replaced: 1, rejected: 1 },
  skipped: [
    { path: "news/a.png", kind: "image" },
    { path: "news/b.JPG", kind: "image" },
    { path: "news/c.woff", kind: "font" },
  ],
  kept: [{ path: "news/a.txt", articleId: "a-3", laterId: "a-4" }],
  needsAnEye: {
    findings: { NAME_GARBLED: 2, QUOTE_MARK_UNPAIRED: 1 },
    undecidedNames: 3,
    strayDecisions: [{ id: "d-1", missing: ["a-9", "q-9"] }],
  },
};

describe("renderLoad()", () => {
  test("is short where nothing is odd", () => {
    expect(renderLoad(quiet).split("\n")).toEqual([
      "loaded 0, unchanged 1, replaced 0, rejected 0",
      "found: articles 1, statements 3, speakers 2, places 1",
      "graph: articles 4, statements 8, actors 5, places 6",
    ]);
  });

  test("names what was skipped, replaced and kept, and the way to what needs an eye", () => {
    expect(renderLoad(busy).split("\n")).toEqual([
      "loaded 0, unchanged 1, replaced 1, rejected 1",
      "skipped 3: font 1, image 2",
      "replaced: a-old0 by a-new0 (news/0.txt)",
      "kept: a-3, although a-4 is at news/a.txt now",
      "found: articles 1, statements 3, speakers 2, places 1",
      "graph: articles 4, statements 8, actors 5, places 6",
      "needs an eye: NAME_GARBLED 2, QUOTE_MARK_UNPAIRED 1: whosaid ask --saved what-needs-an-eye",
      "needs an eye: undecided names 3: whosaid review",
      "needs an eye: decision d-1 names a-9, q-9, which nothing here has: whosaid review log",
    ]);
  });

  test("lists no more replacements than a person reads", () => {
    const articles = Array.from({ length: 30 }, (_, number) => replace(number));
    const lines = renderLoad({ ...quiet, articles }).split("\n");
    expect(lines.filter((line) => line.startsWith("replaced: "))).toHaveLength(20);
    expect(lines).toContain("… and 10 more, which --json lists");
  });
});

describe("renderLoadAsJson()", () => {
  test("tells a program the same, and nobody a seat", () => {
    const { skipped, kept, found, needsAnEye, graph, summary } = busy;
    const json = renderLoadAsJson(busy);
    expect(JSON.parse(json)).toEqual({
      summary,
      articles: [
        { path: "news/b.txt", articleId: "a-2", outcome: "unchanged" },
        { path: "news/0.txt", articleId: "a-new0", outcome: "replaced", formerId: "a-old0" },
        {
          path: "c.txt",
          outcome: "rejected",
          code: "ARTICLE_BODY_EMPTY",
          message: expect.any(String),
          hint: expect.any(String),
        },
      ],
      skipped,
      kept,
      isStopped: false,
      found,
      needsAnEye,
      graph,
    });
    expect(json).not.toContain("0123");
  });
});
