import { Command } from "commander";
import { readConfig } from "../../../config.ts";
import type { FieldMap } from "../../../load/formats/fields/field-map.ts";
import { outlastOutages } from "../../../load/outlast-outages.ts";
import { ArticleQueue, type DeadLetter } from "../../../load/queue/article-queue.ts";
import { type QueueResult, enqueueArticles } from "../../../load/queue/enqueue-articles.ts";
import { buildMap } from "../../loading/field-map-option.ts";
import { keepRejects } from "../../loading/keep-rejects.ts";
import { buildMaxCharacters } from "../../loading/max-characters.ts";
import { tellQueueOutage } from "../../loading/tell-outage.ts";
import { PATHS_HELP } from "../../loading/paths-help.ts";
import { listCounts } from "../../loading/render-load.ts";
import {
  listSources,
  printRejection,
  renderRejection,
  renderSkipped,
  SOME_REJECTED,
  workOnPaths,
} from "../../loading/work-on-paths.ts";
import { countArticles } from "../../output/count-articles.ts";

/** `whosaid queue`: the articles that workers are to load. */
export function buildQueueCommand(): Command {
  return new Command("queue")
    .description("the articles that wait for `whosaid worker`, on Redis")
    .option("--json", "print them as JSON", false)
    .action(showCounts)
    .addCommand(
      new Command("add")
        .description("put articles into the queue")
        .argument("<path...>", PATHS_HELP)
        .addOption(buildMaxCharacters())
        .addOption(buildMap())
        .action(add),
    )
    .addCommand(
      new Command("dead")
        .description("the articles that no worker could load, and why")
        .option("--json", "print them as JSON", false)
        .action(listDead),
    )
    .addCommand(new Command("retry").description("let them wait again").action(retry));
}

interface JsonOption {
  readonly json: boolean;
}

async function showCounts({ json }: JsonOption): Promise<void> {
  const counts = await withQueue((queue) => queue.count());
  if (json) console.log(JSON.stringify(counts, null, 2));
  else console.log(`${listCounts({ ...counts })}${counts.dead > 0 ? ": whosaid queue dead" : ""}`);
}

async function listDead(_options: JsonOption, command: Command): Promise<void> {
  // `whosaid queue` has the option, too, and takes it first.
  const { json } = command.optsWithGlobals<JsonOption>();
  await withQueue(async (queue) => {
    const dead: DeadLetter[] = [];
    for await (const letter of queue.listDead()) dead.push(letter);
    if (json) {
      console.log(JSON.stringify({ dead }, null, 2));
      return;
    }
    for (const letter of dead) {
      console.log(`${renderRejection(letter.path, letter)} (${letter.at.slice(0, 10)})`);
    }
    const count = countArticles(dead.length);
    console.log(dead.length === 0 ? "nothing is dead" : `${count}: whosaid queue retry`);
  });
}

async function retry(): Promise<void> {
  const count = await withQueue((queue) => queue.retryDead());
  console.log(`waiting again: ${countArticles(count)}`);
}

interface AddOptions {
  readonly maxCharacters: number;
  readonly map: FieldMap;
}

async function add(paths: readonly string[], { maxCharacters, map }: AddOptions): Promise<void> {
  const sources = await listSources(paths, { longest: maxCharacters, fields: map });
  const counts = { queued: 0, present: 0, rejected: 0 };
  const rejections: Extract<QueueResult, { readonly outcome: "rejected" }>[] = [];
  await withQueue(async (queue) => {
    const results = workOnPaths(sources, "Queueing", (articles) =>
      enqueueArticles(articles, queue, { outage: tellQueueOutage, full: tellFull }),
    );
    for await (const result of results) {
      counts[result.outcome]++;
      if (result.outcome !== "rejected") continue;
      rejections.push(result);
      printRejection(result);
    }
  }, openPatiently);
  await keepRejects(readConfig().rejectFile, sources, rejections);
  console.log(listCounts(counts));
  if (sources.skipped.length > 0) console.log(renderSkipped(sources.skipped));
  if (counts.rejected > 0) process.exitCode = SOME_REJECTED;
}

async function withQueue<Result>(
  work: (queue: ArticleQueue) => Promise<Result>,
  open = ArticleQueue.open,
): Promise<Result> {
  const queue = await open(readConfig().redisUrl);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}

/** Opens the queue for work that takes a while anyway. */
async function openPatiently(url: string): Promise<ArticleQueue> {
  return outlastOutages(() => ArticleQueue.open(url), tellQueueOutage);
}

function tellFull(waiting: number): void {
  console.error(`${countArticles(waiting)} wait; going on when \`whosaid worker\` has taken some`);
}
