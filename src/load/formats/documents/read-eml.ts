import type PostalMime from "postal-mime";
import { AppError } from "../../../errors/app-error.ts";
import { readLines, writeBody } from "../exports/export-text.ts";
import type { GivenArticle } from "../given-article.ts";
import { parsePage } from "../pages/page-tree.ts";
import { writePlainText } from "../pages/write-plain-text.ts";
import { readDay } from "../read-day.ts";

export type Message = Awaited<ReturnType<typeof PostalMime.parse>>;

/**
 * The article that a message is: its subject is the title, who sent it the author.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED
 */
export async function readEml(bytes: Buffer, path: string): Promise<GivenArticle> {
  const message = await parseMessage(bytes, path);
  const date = message.headers.find(({ key }) => key === "date")?.value;
  return {
    text: readBody(message),
    id: message.messageId?.replace(/^<|>$/gu, ""),
    title: message.subject,
    author: message.from?.name || undefined,
    publishedOn: date === undefined ? undefined : readDay(date),
  };
}

/** A message's headers and its text, with all that it is packed into undone. */
export async function parseMessage(bytes: Buffer, path: string): Promise<Message> {
  const { default: Parser } = await import("postal-mime");
  try {
    return await Parser.parse(bytes);
  } catch (cause) {
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "message" }, { cause });
  }
}

/** HTML tells where paragraphs end; plain text breaks lines where they were full. */
function readBody({ html, text }: Message): string {
  const shown = html === undefined ? "" : writePlainText(parsePage(html), () => false);
  return shown === "" ? writeBody(readLines(text ?? "")) : shown;
}
