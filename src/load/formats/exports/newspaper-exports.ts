import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { splitText } from "../whole-file.ts";
import { readFactiva, recognizesFactiva } from "./factiva.ts";
import { readNexis, recognizesNexis } from "./nexis.ts";
import { readProquest, recognizesProquest } from "./proquest.ts";

interface NewspaperExport {
  readonly name: string;
  readonly recognizes: (text: string) => boolean;
  readonly read: (text: string) => GivenArticle[];
}

/** What archives of newspapers write, many documents in one text. */
const newspaperExports: readonly NewspaperExport[] = [
  { name: "nexis", recognizes: recognizesNexis, read: readNexis },
  { name: "factiva", recognizes: recognizesFactiva, read: readFactiva },
  { name: "proquest", recognizes: recognizesProquest, read: readProquest },
];

export const newspaperFormats: readonly ArticleFormat[] = newspaperExports.map(
  ({ name, recognizes, read }) => ({
    name,
    recognizes: ({ text }) => text !== null && recognizes(text),
    split: splitText(read),
  }),
);

/** The documents of a text that was such an export before it became another file; `null` where it was none. */
export function readNewspaperExport(text: string): GivenArticle[] | null {
  return newspaperExports.find(({ recognizes }) => recognizes(text))?.read(text) ?? null;
}
