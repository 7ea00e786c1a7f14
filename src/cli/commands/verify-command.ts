import { Command } from "commander";
import type { Asker } from "../../export/answers/asker.ts";
import { MOST_AT_ONCE } from "../../graph/read/verify-quotations.ts";
import { type FoundWords, findQuotedWords } from "../../load/reading/find-quoted-words.ts";
import { explainErrors } from "../answers/explain-errors.ts";
import { buildMaxCharacters } from "../loading/max-characters.ts";
import { PATHS_HELP } from "../loading/paths-help.ts";
import { readSources } from "../loading/read-sources.ts";
import { SOME_REJECTED, listSources, printRejection } from "../loading/work-on-paths.ts";
import { type VerifiedWords, renderVerified } from "../output/render-verified.ts";
import { withAsker } from "../service/with-asker.ts";

/** What the program ends with where not all is verbatim. */
const NOT_ALL_VERBATIM = 1;

interface VerifyOptions {
  readonly json: boolean;
  readonly maxCharacters: number;
}

/** `whosaid verify`: every quotation of a manuscript against the graph. */
export function buildVerifyCommand(): Command {
  return new Command("verify")
    .description(
      "look up each quotation of a manuscript: is it verbatim, altered, cut, another's, or not there?",
    )
    .argument("<path...>", PATHS_HELP)
    .addOption(buildMaxCharacters())
    .option("--json", "one JSON object a quotation, for programs", false)
    .action(verify);
}

/** @throws ASK_FAILED where the graph does not answer */
async function verify(
  paths: readonly string[],
  { json, maxCharacters: longest }: VerifyOptions,
): Promise<void> {
  const sources = await listSources(paths, { longest, fields: {} });
  const quoted: (FoundWords & { readonly path: string; readonly line: number })[] = [];
  for await (const read of readSources(sources)) {
    if ("error" in read) {
      printRejection(read);
      process.exitCode = SOME_REJECTED;
      continue;
    }
    const { text } = read.reading.article;
    for (const words of findQuotedWords(read.reading)) {
      quoted.push({ ...words, path: read.path, line: countLines(text.slice(0, words.start)) });
    }
  }
  const verified = await withAsker(async (asker) => {
    const all: VerifiedWords[] = [];
    for (const some of split(quoted)) {
      const judged = await askVerdicts(asker, some);
      all.push(...some.map((words, at) => ({ ...words, ...judged[at]! })));
    }
    return all;
  });
  if (json) for (const each of verified) console.log(JSON.stringify(each));
  else console.log(renderVerified(verified));
  const isVerbatim = verified.every(({ verdict }) => verdict === "VERBATIM");
  if (!isVerbatim) process.exitCode ??= NOT_ALL_VERBATIM;
}

/** As many as one question may ask about, and at least one. */
function* split<Words extends FoundWords>(quoted: readonly Words[]): Generator<readonly Words[]> {
  let some: Words[] = [];
  let characters = 0;
  for (const words of quoted) {
    characters += words.text.length;
    if (some.length === MOST_AT_ONCE.quotations || characters > MOST_AT_ONCE.characters) {
      if (some.length > 0) yield some;
      some = [];
      characters = words.text.length;
    }
    some.push(words);
  }
  if (some.length > 0) yield some;
}

function countLines(before: string): number {
  return before.split("\n").length;
}

const QUERY = `query Verify($quotations: [QuotedWords!]!) {
  verify(quotations: $quotations) {
    verdict
    omitted
    differences { quoted said }
    statement { id speaker { name } }
    article { id title publisher publishedOn }
    start
    end
  }
}`;

/** What the graph knows of words. */
type Judged = Omit<VerifiedWords, "path" | "line" | "text" | "speaker">;

async function askVerdicts(asker: Asker, words: readonly FoundWords[]): Promise<readonly Judged[]> {
  const quotations = words.map(({ text, speaker }) => ({ text, speaker }));
  const { data, errors } = await asker.ask(QUERY, { quotations });
  if (errors.length > 0) throw explainErrors(QUERY, errors);
  return (data as { verify: readonly Judged[] }).verify;
}
