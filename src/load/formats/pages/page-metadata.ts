import { decodeHTML } from "entities";
import { readDay } from "../read-day.ts";
import { findLinkedArticle, type LinkedArticle } from "./linked-data.ts";
import { findElements, getText, type Page, type PageElement, walk } from "./page-tree.ts";

/** What a page says of its article, beside the text. */
export interface PageMetadata {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly publishedOn: string | undefined;
  /** The text as JSON-LD has it: often without paragraphs, and often only its beginning. */
  readonly body: string | undefined;
}

/**
 * Reads what a page says of its article: to search engines first, which is checked by them, then to other
 * sites that show a card of it, then to its readers.
 */
export function readPageMetadata(page: Page): PageMetadata {
  const linked = findLinkedArticle(findElements(page, "script").filter(isLinkedData).map(getText));
  const metas = readMetas(page);
  const pick = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean);
  const publisher = clean(linked?.publisher ?? pick(PUBLISHER_NAMES));
  return {
    title: clean(linked?.title ?? pick(TITLE_NAMES)) ?? findShownTitle(page, publisher),
    url: findAddress(page, pick, linked),
    publisher,
    author: clean(linked?.author ?? pickAuthor(metas)) ?? findByline(page),
    publishedOn: findDay([linked?.published, ...DATE_NAMES.map((name) => metas.get(name))], page),
    body: linked?.body,
  };
}

const TITLE_NAMES = ["og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"];
const PUBLISHER_NAMES = ["og:site_name", "dc.publisher", "publisher", "application-name"];
const AUTHOR_NAMES = [
  "author",
  "article:author",
  "og:article:author",
  "dc.creator",
  "byl",
  "parsely-author",
  "sailthru.author",
  "citation_author",
];
const DATE_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date",
  "dc.date.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
];

function isLinkedData({ attribs }: PageElement): boolean {
  return /^application\/ld\+json\b/iu.test(attribs["type"]?.trim() ?? "");
}

/** What `<meta>` says, by names in lower case; of several of one name the first. */
function readMetas(page: Page): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { attribs } of findElements(page, "meta")) {
    const content = attribs["content"]?.trim() ?? "";
    for (const key of ["property", "name", "itemprop"]) {
      const name = attribs[key]?.trim().toLowerCase() ?? "";
      if (content !== "" && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function clean(value: string | undefined): string | undefined {
  const words = value === undefined ? "" : decodeHTML(value).replace(/\s+/gu, " ").trim();
  return words === "" ? undefined : words;
}

/** The headline that a page shows; where it shows none, its title without the publisher's name. */
function findShownTitle(page: Page, publisher: string | undefined): string | undefined {
  const headings = findElements(page, "h1").map((heading) => clean(getText(heading)));
  const [title] = findElements(page, "title").map((element) => clean(getText(element)));
  const [heading] = headings.filter(Boolean);
  // A page's only first heading may be the name of the site.
  if (heading !== undefined && heading !== publisher) return heading;
  const rest = / [|–—-] (?<last>[^|–—]{1,60})$/u.exec(title ?? "");
  return rest?.groups?.["last"] === publisher ? title?.slice(0, rest?.index) : title;
}

/** An author may be given by the address of a profile, which is no name. */
function pickAuthor(metas: ReadonlyMap<string, string>): string | undefined {
  const named = AUTHOR_NAMES.map((name) => metas.get(name));
  return named
    .find((name) => name !== undefined && !/^(?:https?:|www\.|@)/iu.test(name))
    ?.replace(/^by\s+/iu, "");
}

/** Longest line that tells who wrote an article, in UTF-16 units. */
const LONGEST_BYLINE = 120;

/** Who a page shows its readers as the author: a link to one, or a line "By Jane Roe". */
function findByline(page: Page): string | undefined {
  for (const element of walk(page)) {
    if (!("attribs" in element)) continue;
    const { attribs } = element;
    const isAuthor = attribs["rel"] === "author" || attribs["itemprop"] === "author";
    if (!isAuthor && !/(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/iu.test(attribs["class"] ?? ""))
      continue;
    const line = clean(getText(element)) ?? "";
    if (line === "" || line.length > LONGEST_BYLINE) continue;
    if (isAuthor || /^by\s/iu.test(line)) return line.replace(/^by:?\s+/iu, "");
  }
  return undefined;
}

function findDay(values: readonly (string | undefined)[], page: Page): string | undefined {
  for (const value of values) {
    const day = value === undefined ? undefined : readDay(value);
    if (day !== undefined) return day;
  }
  const marked = [...walk(page)].flatMap((node) => ("attribs" in node ? [node] : []));
  const published = marked.find(({ attribs }) => attribs["itemprop"] === "datePublished");
  const times = marked.filter(({ name, attribs }) => name === "time" && "datetime" in attribs);
  const [time] = [...times.filter(({ attribs }) => "pubdate" in attribs), ...times];
  for (const element of [published, time]) {
    const written = element?.attribs["content"] ?? element?.attribs["datetime"];
    const day = written === undefined ? undefined : readDay(written);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The article's own address, and not that of a copy; a page that was saved says where it was. */
function findAddress(
  page: Page,
  pick: (names: readonly string[]) => string | undefined,
  linked: LinkedArticle | null,
): string | undefined {
  const links = findElements(page, "link");
  const canonical = links.find(({ attribs }) => /\bcanonical\b/iu.test(attribs["rel"] ?? ""));
  const addresses = [canonical?.attribs["href"], pick(["og:url", "twitter:url"]), linked?.url];
  const address = addresses.find(
    (one) => one !== undefined && /^https?:\/\/[^/]/iu.test(one.trim()),
  );
  return address?.trim() ?? findSavedFrom(page);
}

/** "<!-- saved from url=(0031)https://herald.example/wall -->", as browsers leave it. */
function findSavedFrom(page: Page): string | undefined {
  for (const node of page.children) {
    if (node.type !== "comment") continue;
    const match = /(?:saved from url=\(\d+\)|\burl:)\s*(?<url>https?:\/\/[^\s<>"]+)/iu.exec(
      node.data,
    );
    if (match !== null) return match.groups!["url"];
  }
  return undefined;
}
