import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GoldArticle } from "../../src/evaluate/gold/gold.ts";
import { judgePredictions } from "../../src/evaluate/judge/judge-predictions.ts";
import { parseGold } from "../../src/evaluate/gold/parse-gold.ts";
import { buildPrediction, type Prediction } from "../../src/evaluate/gold/prediction.ts";
import { formatPredictions } from "../../src/evaluate/gold/saved-predictions.ts";
import { type Accuracy, buildScores, type Scores } from "../../src/evaluate/report/scores.ts";
import { type View, VIEWS } from "../../src/evaluate/judge/view.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";

/** The annotated articles and their own scorer lie beside the checkout, where they are at hand. */
const folder = fileURLToPath(new URL("../../../shared/gold", import.meta.url));
const goldFile = join(folder, "politics-dev.jsonl");
const isHere = existsSync(goldFile);
if (!isHere) {
  const reason = `there are no annotated articles at "${goldFile}"`;
  if (process.env["CI"] === "true") throw new Error(`Agreement of scores is not tested: ${reason}`);
  console.error(`Agreement of scores is skipped: ${reason}`);
}

const OPTIONS: Record<View["key"], readonly string[]> = {
  speech: ["--act", "speech"],
  quoted: ["--view", "quoted"],
  quotedLong: ["--view", "quoted", "--minwords", "5"],
};

(isHere ? describe : describe.skip)("the scores of what extraction finds", () => {
  let articles: GoldArticle[];
  let predictions: Prediction[];
  let scratch: string;
  let predictionFile: string;

  beforeAll(() => {
    articles = parseGold({ path: goldFile, text: readFileSync(goldFile, "utf8") });
    const knowledge = readKnowledge();
    predictions = articles.map(({ id, text }) =>
      buildPrediction(id, runPipeline({ id, text }, knowledge).quotations),
    );
    scratch = mkdtempSync(join(tmpdir(), "whosaid-agreement-"));
    predictionFile = join(scratch, "predictions.jsonl");
    writeFileSync(predictionFile, formatPredictions(predictions));
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test.each(VIEWS)("are those of the articles' own scorer: $title", (view) => {
    const rows = buildScores(judgePredictions(articles, predictions, view));
    const printed = execFileSync(
      process.execPath,
      [join(folder, "score.mjs"), goldFile, predictionFile, ...OPTIONS[view.key], "--json"],
      { encoding: "utf8" },
    );
    const theirs = Object.entries(JSON.parse(printed) as Record<string, TheirScores>)
      .filter(([, { gold, pred }]) => gold > 0 || pred > 0)
      .map(([kind, scores]) => listTheirs(kind, scores));
    expect(rows.map(listOurs)).toEqual(theirs);
  });
});

interface TheirScores {
  readonly gold: number;
  readonly pred: number;
  readonly exact: TheirAccuracy;
  readonly overlap: TheirAccuracy;
  readonly speakerAcc: number;
  readonly speakerN: number;
  readonly byType: Readonly<Record<"named" | "nominal" | "pronoun", readonly [number, number]>>;
  readonly e2e: TheirAccuracy;
}

interface TheirAccuracy {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

/** Shares in percent with one decimal, as both show them. */
function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function listOurs({ kind, gold, predicted, exact, overlap, speaker, endToEnd }: Scores) {
  const list = ({ precision, recall, f1 }: Accuracy) => [precision, recall, f1].map(percent);
  const { named, nominal, pronoun } = speaker.byType;
  return {
    kind,
    counts: [gold, predicted],
    exact: list(exact),
    overlap: list(overlap),
    speaker: [speaker, named, nominal, pronoun].map(({ share, count }) => [percent(share), count]),
    endToEnd: list(endToEnd),
  };
}

function listTheirs(kind: string, scores: TheirScores): ReturnType<typeof listOurs> {
  const { gold, pred, exact, overlap, speakerAcc, speakerN, byType, e2e } = scores;
  const list = ({ P, R, F1 }: TheirAccuracy) => [P, R, F1].map(percent);
  const { named, nominal, pronoun } = byType;
  return {
    kind,
    counts: [gold, pred],
    exact: list(exact),
    overlap: list(overlap),
    speaker: [[speakerAcc, speakerN] as const, named, nominal, pronoun].map(([share, count]) => [
      percent(share),
      count,
    ]),
    endToEnd: list(e2e),
  };
}
