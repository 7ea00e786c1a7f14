import { parse as parseYaml } from "yaml";
import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { findElements, getText, type Page, parsePage } from "../pages/page-tree.ts";
import { writePlainText } from "../pages/write-plain-text.ts";
import { readDay } from "../read-day.ts";
import { splitText } from "../whole-file.ts";

/** A note in Markdown. Its name tells that it is one: to a reader it is plain text. */
export const markdown: ArticleFormat = {
  name: "markdown",
  recognizes: ({ text, ending }) =>
    text !== null && (/^\.(?:md|markdown|mdown|mkd)$/u.test(ending) || FRONT_MATTER.test(text)),
  split: splitText(readMarkdown),
};

const FRONT_MATTER =
  /^---[ \t]*\r?\n(?=[^]{0,2000}?^(?:title|author|date|url)\s*:)(?<yaml>[^]*?)^(?:---|\.\.\.)[ \t]*\r?$\n?/imu;

/** The text as it reads without marks; title, author, day and address of the front matter where it has one. */
export async function readMarkdown(written: string): Promise<GivenArticle> {
  const match = FRONT_MATTER.exec(written);
  const fields = readFields(match?.groups?.["yaml"] ?? "");
  const page = parsePage(await toHtml(written.slice(match?.[0].length ?? 0)));
  const heading = findTitle(page);
  const title = pick(fields, "title") ?? (heading === null ? undefined : getText(heading));
  const text = writePlainText(page, (element) => element === heading);
  const day = pick(fields, "date", "published", "publishedon");
  return {
    text: text.replace(STRAY, ""),
    title,
    author: pick(fields, "author", "authors"),
    publisher: pick(fields, "publisher", "source", "site"),
    url: pick(fields, "url", "link", "canonical"),
    publishedOn: day === undefined ? undefined : readDay(day),
  };
}

/** Marks of strong words that reach over more than a paragraph are none to Markdown, but to who wrote them. */
const STRAY = /(?<=^|\n)(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)(?=\n|$)/gu;

async function toHtml(written: string): Promise<string> {
  const { marked } = await import("marked");
  try {
    return await marked.parse(written, { gfm: true });
  } catch (error) {
    // Marks inside of marks, ten thousand deep.
    if (!(error instanceof RangeError)) throw error;
    return `<pre>${written.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
  }
}

/** A heading of the first rank that all else stands under. */
function findTitle(page: Page) {
  const [first] = page.children.filter(({ type }) => type === "tag");
  const [heading] = findElements(page, "h1");
  return heading !== undefined && heading === first ? heading : null;
}

function readFields(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = parseYaml(yaml, { schema: "failsafe" });
    if (typeof fields !== "object" || fields === null) return {};
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]),
    );
  } catch {
    return {};
  }
}

function pick(fields: Readonly<Record<string, unknown>>, ...names: readonly string[]) {
  for (const name of names) {
    const words = [fields[name]]
      .flat()
      .filter((value) => typeof value === "string" && value !== "");
    if (words.length > 0) return words.join(", ");
  }
  return undefined;
}
