import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { AppError } from "../../errors/app-error.ts";
import { buildReport, type Report } from "../../evaluate/report/build-report.ts";
import type { GoldArticle } from "../../evaluate/gold/gold.ts";
import { parseGold } from "../../evaluate/gold/parse-gold.ts";
import type { FileText } from "../../evaluate/gold/parse-json-lines.ts";
import { buildPrediction, type Prediction } from "../../evaluate/gold/prediction.ts";
import { renderLinking } from "../../evaluate/report/render-linking.ts";
import type { Linking } from "../../evaluate/judge/linking.ts";
import { renderComparison } from "../../evaluate/report/render-comparison.ts";
import { renderRuleErrors } from "../../evaluate/report/render-rule-errors.ts";
import { renderScores } from "../../evaluate/report/render-scores.ts";
import { formatPredictions, parsePredictions } from "../../evaluate/gold/saved-predictions.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { type Knowledge, runPipeline } from "../../pipeline/run-pipeline.ts";
import { measureLinking } from "./measure-linking.ts";

interface EvalOptions {
  readonly errors?: true;
  readonly json?: true;
  readonly diff?: string;
  readonly save?: string;
}

/** `whosaid eval`: how well extraction does on articles that people annotated. */
export function buildEvalCommand(): Command {
  return new Command("eval")
    .description("score extraction against annotated articles")
    .argument("<gold>", "JSON Lines file of articles with their quotes")
    .option("--errors", "show what each rule gets wrong, the worst first")
    .option("--save <file>", "keep what was found, for a later --diff")
    .option("--diff <file>", "show what changed since these predictions were saved")
    .option("--json", "print one JSON object")
    .action(evaluate);
}

const KILOBYTES_A_MEGABYTE = 1024;
const MICROSECONDS_A_SECOND = 1_000_000;

/** What reading the articles took. */
interface Cost {
  readonly articleCount: number;
  readonly articlesPerCpuSecond: number;
  readonly peakMemoryMegabytes: number;
}

async function evaluate(goldPath: string, options: EvalOptions): Promise<void> {
  const { diff, save } = options;
  const articles = parseGold(await readText(goldPath));
  const earlier = diff === undefined ? null : parsePredictions(await readText(diff), articles);
  const knowledge = readKnowledge();
  const { predictions, cost } = predict(articles, knowledge);
  if (save !== undefined) await writeText(save, formatPredictions(predictions));
  const report = buildReport(articles, predictions, earlier);
  const linking = measureLinking(knowledge);
  if (options.json === true) printJson(report, linking, cost, options);
  else printTables(report, linking, cost, options);
}

function predict(
  articles: readonly GoldArticle[],
  knowledge: Knowledge,
): {
  readonly predictions: Prediction[];
  readonly cost: Cost;
} {
  const before = process.cpuUsage();
  const predictions = articles.map(({ id, text }) =>
    buildPrediction(id, runPipeline({ id, text }, knowledge).quotations),
  );
  const { user, system } = process.cpuUsage(before);
  const cost = {
    articleCount: articles.length,
    articlesPerCpuSecond: (articles.length * MICROSECONDS_A_SECOND) / (user + system),
    peakMemoryMegabytes: process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE,
  };
  return { predictions, cost };
}

function printJson(
  { tables, errors, comparison }: Report,
  linking: Linking,
  cost: Cost,
  options: EvalOptions,
): void {
  const result = {
    linking: { ...linking.scores, ...(options.errors === true ? { errors: linking.errors } : {}) },
    scores: Object.fromEntries(tables.map(({ view, rows }) => [view.key, rows])),
    ...(options.errors === true ? { errors } : {}),
    ...(comparison === null ? {} : { comparison }),
    ...cost,
  };
  console.log(JSON.stringify(result, null, 2));
}

function printTables(
  { tables, errors, comparison }: Report,
  linking: Linking,
  cost: Cost,
  options: EvalOptions,
): void {
  for (const { view, rows } of tables) printSection(view.title, renderScores(rows));
  printSection(
    "Linking of names to the registry (seeds/linking)",
    renderLinking(linking, options.errors === true),
  );
  if (options.errors === true) {
    printSection("Errors by rule, in speech of all kinds", renderRuleErrors(errors));
  }
  if (comparison !== null) {
    printSection("Changes, in speech of all kinds", renderComparison(comparison, tables));
  }
  const speed = `${cost.articlesPerCpuSecond.toFixed(1)} per CPU second`;
  const memory = `peak memory ${cost.peakMemoryMegabytes.toFixed(0)} MB`;
  console.log(`${String(cost.articleCount)} articles, ${speed}, ${memory}`);
}

function printSection(title: string, lines: readonly string[]): void {
  console.log([title, ...lines, ""].join("\n"));
}

async function readText(path: string): Promise<FileText> {
  try {
    return { path, text: await readFile(path, "utf8") };
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    throw code === "ENOENT"
      ? new AppError("EVALUATION_FILE_MISSING", { path }, { cause })
      : new AppError("EVALUATION_FILE_UNREADABLE", { path, reason: code }, { cause });
  }
}

async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    throw new AppError("EVALUATION_FILE_UNWRITABLE", { path, reason: code }, { cause });
  }
}
