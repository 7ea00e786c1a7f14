import type { ArticleFormat } from "../article-format.ts";
import { splitBytes } from "../whole-file.ts";
import { readEml } from "./read-eml.ts";

/** One message of electronic mail. */
export const eml: ArticleFormat = {
  name: "eml",
  recognizes: ({ text, ending }) => text !== null && isMessage(text, ending),
  split: splitBytes(readEml),
};

/** Whether a text begins with the headers of a message; those of two and no more may be an article's own. */
export function isMessage(text: string, ending: string): boolean {
  const [head = ""] = text.split(/\r?\n\r?\n/u, 1);
  const names = new Set(
    [...head.matchAll(/^(?<name>[\w-]+):/gmu)].map(({ groups }) => groups!["name"]!.toLowerCase()),
  );
  if (!/^[\w-]+:[ \t]?\S/u.test(head)) return false;
  const count = TELLING.filter((name) => names.has(name)).length;
  return count >= (ending === ".eml" ? 1 : 3) || (names.has("mime-version") && count > 0);
}

const TELLING = [
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "message-id",
  "mime-version",
  "received",
  "return-path",
  "subject",
  "to",
];
