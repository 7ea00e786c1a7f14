import type { GivenArticle } from "../given-article.ts";
import { buildClutterTest } from "./clutter.ts";
import { findMain } from "./find-main.ts";
import { measureText } from "./measure-text.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { getText, type Page, parsePage } from "./page-tree.ts";
import { writePlainText } from "./write-plain-text.ts";

/**
 * The article of a web page that was saved, without what stands around it. Nothing is run or fetched.
 *
 * The text is empty where the page has none.
 */
export async function readHtml(html: string): Promise<GivenArticle> {
  const page = parsePage(html);
  const { body, ...metadata } = readPageMetadata(page);
  const shown = await writeMain(page, html, metadata.title);
  const text = chooseText(shown, body === undefined ? "" : readMarkedText(body));
  return { ...metadata, text, isCut: isCutText(text) ? true : undefined };
}

/** The text of a piece of HTML that is nothing but an article's text, such as an entry of a feed. */
export function readHtmlText(html: string): string {
  const page = parsePage(html);
  return writePlainText(page, buildClutterTest(page, measureText(page)));
}

/** Text that may be HTML, as fields of feeds and of JSON-LD are. */
export function readMarkedText(text: string): string {
  if (/<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--/iu.test(text)) return readHtmlText(text);
  const unescaped = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/iu.test(text)
    ? getText(parsePage(text))
    : text;
  return unescaped
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Whether a text ends where it goes on elsewhere. */
export function isCutText(text: string): boolean {
  return CUT_END.test(text.slice(-80));
}

const CUT_END =
  /(?:\[(?:…|\.{3})\]|…|\.{3}|\b(?:continue reading|read (?:more|the full (?:article|story)|on)|subscribe to (?:continue|read)[^.\n]{0,40})\W{0,5})$/iu;

async function writeMain(page: Page, html: string, title: string | undefined): Promise<string> {
  const measured = measureText(page);
  const parts = await findMain(page, html, measured);
  const texts = parts.map((part) => {
    const inPage = part.type !== "root" || part === page;
    const isClutter = buildClutterTest(part, inPage ? measured : measureText(part));
    return writePlainText(
      part,
      (element) => isClutter(element) || (element.name === "h1" && isSame(getText(element), title)),
    );
  });
  return texts.filter((text) => text !== "").join("\n\n");
}

function isSame(text: string, title: string | undefined): boolean {
  return title !== undefined && squeeze(text) === squeeze(title);
}

/** Of the text that a page shows, the share that a body from elsewhere must have to be all of it. */
const WHOLE = 0.8;

/**
 * The text that a page shows, or that it tells search engines. The latter has nothing in it that is not the
 * article, but is often cut, and often one long paragraph: then it chooses among the paragraphs shown.
 */
function chooseText(shown: string, body: string): string {
  const all = squeeze(body);
  if (all.length < WHOLE * squeeze(shown).length) return shown;
  if (body.includes("\n")) return body;
  const paragraphs = shown.split("\n\n").filter((paragraph) => all.includes(squeeze(paragraph)));
  const chosen = paragraphs.join("\n\n");
  return squeeze(chosen).length >= WHOLE * all.length ? chosen : body;
}

/** Letters and digits alone, since quotation marks and spaces differ between two copies of a text. */
function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
