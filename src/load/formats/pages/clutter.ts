import { countPlainLetters, type Measured } from "./measure-text.ts";
import { isElement, type Page, type PageElement, type PageNode, walk } from "./page-tree.ts";

/**
 * Tells what of a page's article is not the article: menus, related links, captions, forms, comments.
 *
 * What holds half of the letters is never clutter, whatever it is called.
 */
export function buildClutterTest(
  root: PageElement | Page,
  measured: Measured,
): (element: PageElement) => boolean {
  const half = countPlainLetters(measured, root) / 2;
  return (element) => {
    if (element === root || isSource(element) || countPlainLetters(measured, element) > half)
      return false;
    return isNamedSo(element) || isOfLinks(element, measured);
  };
}

/** By whom a block quotation is. */
function isSource({ name, parent }: PageElement): boolean {
  return (
    (name === "footer" || name === "cite") &&
    parent !== null &&
    isElement(parent) &&
    parent.name === "blockquote"
  );
}

const ELEMENTS: ReadonlySet<string> = new Set(["aside", "footer", "label", "menu", "nav", "time"]);

const ROLES =
  /^(?:alert|banner|complementary|contentinfo|dialog|navigation|menu|search|toolbar|tooltip)$/u;

/** Words of a class or an id. */
const NAMES =
  /(?:^|[\s_-])(?:ads?|advert(?:isement)?s?|affiliate|author|author-?(?:bio|box|info|name)|breadcrumbs?|byline|captions?|comments?|consent|cookies?|credits?|dateline|disqus|hidden|list-tags|menu|metadata|most-?(?:read|popular|viewed)|nav|navigation|newsletter|outbrain|pagination|paywall|popular|post-?meta|promo|promoted|published|read-?(?:more|next|also)|recirc|recommend(?:ed|ations?)?|related|screen-reader(?:-text)?|see-?also|shar(?:e|ing)|share-?(?:bar|buttons?|tools)|sidebar|signup|skip-?link|social|sponsored|sr-only|subscribe|subscription|taboola|tags|tag-?list|timestamp|toolbar|trending|visually-?hidden)(?:$|[\s_-])/iu;

function isNamedSo(element: PageElement): boolean {
  const { name, attribs } = element;
  if (ELEMENTS.has(name)) return true;
  if (name === "figure" || name === "figcaption") return !isQuoting(element);
  if ("hidden" in attribs || attribs["aria-hidden"] === "true") return true;
  if (/display:\s*none/iu.test(attribs["style"] ?? "")) return true;
  if (ROLES.test(attribs["role"] ?? "")) return true;
  if (/^(?:author|datePublished|dateModified|publisher)$/u.test(attribs["itemprop"] ?? ""))
    return true;
  return NAMES.test(attribs["class"] ?? "") || NAMES.test(attribs["id"] ?? "");
}

/** Whether a figure shows words that somebody said, and not a picture. */
function isQuoting(element: PageElement): boolean {
  const figure: PageNode | Page | null = element.name === "figure" ? element : element.parent;
  if (figure === null) return false;
  for (const node of walk(figure)) {
    if (isElement(node) && /^(?:blockquote|table|pre)$/u.test(node.name)) return true;
  }
  return false;
}

/** Elements that are left out where links are most of them, and how much of them that is. */
const LINKED: ReadonlyMap<string, number> = new Map([
  ["div", 0.5],
  ["h2", 0.8],
  ["h3", 0.8],
  ["h4", 0.8],
  ["h5", 0.8],
  ["h6", 0.8],
  ["ol", 0.5],
  ["p", 0.8],
  ["section", 0.5],
  ["table", 0.5],
  ["ul", 0.5],
]);

function isOfLinks(element: PageElement, measured: Measured): boolean {
  const most = LINKED.get(element.name);
  const { all, linked } = measured.get(element) ?? { all: 0, linked: 0 };
  return most !== undefined && linked > most * all;
}
