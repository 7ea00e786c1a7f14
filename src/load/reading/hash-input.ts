import type { ArticleInput } from "../../domain/articles/article.ts";
import { hashText } from "../../domain/ids.ts";

/**
 * Stands for all from which a reading comes, in 64 digits: where it is the same, so is what is read.
 *
 * @param readerHash  of what reads, see `hashReader`
 */
export function hashInput(readerHash: string, input: ArticleInput): string {
  return hashText(JSON.stringify([readerHash, input]));
}
