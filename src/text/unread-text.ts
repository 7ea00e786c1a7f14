import type { ArticleInput } from "../domain/articles/article.ts";
import type { Finding } from "../domain/text/finding.ts";

/** Tells what of an article's text could not be read: nothing of most. */
export function findUnreadText(
  text: string,
  { isCut = false, isPart = false }: Pick<ArticleInput, "isCut" | "isPart">,
): Finding[] {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message = "The text holds no word";
    return [{ code: "TEXT_EMPTY", start: 0, end: text.length, message }];
  }
  const { length } = text;
  const end = { start: length, end: length };
  const findings: Finding[] = [];
  if (isPart) {
    const message =
      "The sender gave the beginning of the text alone, or a summary of it: what else was said there is not known";
    findings.push({ code: "TEXT_INCOMPLETE", ...end, message });
  }
  if (isCut) {
    const message = `The text is too long for one article: it was cut at offset ${String(length)}, see --max-characters; give what follows as articles of their own`;
    findings.push({ code: "TEXT_TOO_LONG", ...end, message });
  }
  return findings;
}
