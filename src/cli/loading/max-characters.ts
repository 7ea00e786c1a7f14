import { InvalidArgumentError, Option } from "commander";
import { LONGEST_ARTICLE } from "../../load/formats/build-article.ts";

/** What still is a few words, and what a laptop's memory holds when it is read. */
const FEWEST = 1_000;
const MOST = 10_000_000;

/** How much of an article is read, for the commands that read them. */
export function buildMaxCharacters(): Option {
  return new Option(
    "--max-characters <count>",
    "read so many characters of an article; a longer one is cut where a paragraph or sentence ends, and has a finding that says so",
  )
    .default(LONGEST_ARTICLE)
    .argParser(parseCount);
}

function parseCount(count: string): number {
  const number = Number(count);
  if (!Number.isInteger(number) || number < FEWEST || number > MOST) {
    throw new InvalidArgumentError(`It is no number from ${String(FEWEST)} to ${String(MOST)}.`);
  }
  return number;
}
