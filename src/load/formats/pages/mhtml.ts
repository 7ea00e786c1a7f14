import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { splitBytes } from "../whole-file.ts";
import { readHtml } from "./read-html.ts";

/** A page that a browser saved in one file with its pictures: a message of electronic mail in form. */
export const mhtml: ArticleFormat = {
  name: "mhtml",
  recognizes: ({ text, ending }) => {
    const [head = ""] = (text ?? "").split(/\r?\n\r?\n/u, 1);
    if (!/^content-type:\s*(?:multipart\/related|text\/html)\b/imu.test(head)) return false;
    return (
      /^\.mht(?:ml)?$/u.test(ending) ||
      /^(?:snapshot-content-location:|from: <saved by )/imu.test(head)
    );
  },
  split: splitBytes(readMhtml),
};

/** @throws AppError ARTICLE_FILE_DAMAGED where no page is in it */
export async function readMhtml(bytes: Buffer, path: string): Promise<GivenArticle> {
  const { default: Parser } = await import("postal-mime");
  const message = await Parser.parse(bytes).catch((cause: unknown) => {
    throw refuse(path, cause);
  });
  if (message.html === undefined) throw refuse(path);
  // The pages of its frames come after it.
  const [page = ""] = message.html.split(/(?<=<\/html>)/iu, 1);
  const article = await readHtml(page);
  const saved = message.headers.find(({ key }) => /^(?:snapshot-)?content-location$/u.test(key));
  return { ...article, url: article.url ?? saved?.value };
}

function refuse(path: string, cause?: unknown): AppError {
  return new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "saved page (MHTML)" }, { cause });
}
