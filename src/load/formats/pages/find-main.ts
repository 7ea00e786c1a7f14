import { countPlainLetters, type Measured } from "./measure-text.ts";
import {
  findElements,
  isElement,
  type Page,
  type PageElement,
  parsePage,
  walk,
} from "./page-tree.ts";

/** The parts of a page that hold its article, in the order of the page, and how they were found. */
export async function findMain(
  page: Page,
  html: string,
  measured: Measured,
): Promise<(PageElement | Page)[]> {
  const bodies = findOutermost(page, ({ attribs }) =>
    /\barticleBody\b/u.test(attribs["itemprop"] ?? ""),
  );
  const least = countParagraphs(page, measured) * LEAST_SHARE;
  const count = (element: PageElement) => countPlainLetters(measured, element);
  if (bodies.length > 0 && bodies.reduce((sum, body) => sum + count(body), 0) >= least)
    return bodies;
  for (const isMain of [isArticle, isMainPart]) {
    const [longest] = findOutermost(page, isMain).sort((one, other) => count(other) - count(one));
    if (longest !== undefined && count(longest) > 0 && count(longest) >= least) return [longest];
  }
  return [(await readByScores(page, html)) ?? page];
}

/** Of all paragraphs of a page, the share that its article has at least. A card of another has less. */
const LEAST_SHARE = 0.4;

function isArticle({ name, attribs }: PageElement): boolean {
  return name === "article" || attribs["role"] === "article";
}

function isMainPart({ name, attribs }: PageElement): boolean {
  return name === "main" || attribs["role"] === "main";
}

/** Elements of a kind that lie in no other of that kind. */
function findOutermost(page: Page, isSo: (element: PageElement) => boolean): PageElement[] {
  const found = new Set<unknown>();
  const inside = new Set<unknown>();
  const outermost: PageElement[] = [];
  for (const node of walk(page)) {
    if (!isElement(node)) continue;
    if (inside.has(node.parent) || found.has(node.parent)) inside.add(node);
    else if (isSo(node)) {
      found.add(node);
      outermost.push(node);
    }
  }
  return outermost;
}

function countParagraphs(page: Page, measured: Measured): number {
  return findElements(page, "p")
    .map((paragraph) => countPlainLetters(measured, paragraph))
    .reduce((sum, letters) => sum + letters, 0);
}

/** What makes its scores costly: elements, how deep they lie, their attributes, tags and entities, length. */
const MOST_SCORED = 5_000;
const DEEPEST_SCORED = 100;
const MOST_ATTRIBUTES = 500;
const MOST_MARKS = 50_000;
const LONGEST_SCORED = 3_000_000;

/** The article's part as Readability finds it, by scores of elements; `null` where it finds none. */
async function readByScores(page: Page, html: string): Promise<Page | null> {
  if (html.length > LONGEST_SCORED || countMarks(html) > MOST_MARKS || !isEasy(page)) return null;
  // Most runs of the program need neither.
  const { parseHTML } = await import("linkedom");
  const { Readability } = await import("@mozilla/readability");
  const { document } = parseHTML(
    /<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  // Scripts are not run there, and nothing is fetched.
  const article = new Readability(document, { charThreshold: 200 }).parse();
  return article?.content ? parsePage(article.content) : null;
}

function isEasy(page: Page): boolean {
  const depths = new Map<unknown, number>([[page, 0]]);
  for (const node of walk(page)) {
    if (!isElement(node)) continue;
    const depth = depths.get(node.parent)! + 1;
    if (depth > DEEPEST_SCORED || depths.size > MOST_SCORED) return false;
    if (Object.keys(node.attribs).length > MOST_ATTRIBUTES) return false;
    depths.set(node, depth);
  }
  return true;
}

function countMarks(html: string): number {
  let count = 0;
  for (const _ of html.matchAll(/[<&]/gu)) if (++count > MOST_MARKS) break;
  return count;
}
