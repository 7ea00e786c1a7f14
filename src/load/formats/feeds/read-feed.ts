import type { parseFeed } from "feedsmith";
import { AppError } from "../../../errors/app-error.ts";
import type { GivenArticle } from "../given-article.ts";
import { isCutText, readMarkedText } from "../pages/read-html.ts";
import { readDay } from "../read-day.ts";

/**
 * The articles of a feed: RSS, RDF, Atom or JSON Feed. One of which the feed has a summary alone is that
 * summary, and cut.
 *
 * @throws AppError ARTICLE_FILE_DAMAGED where it is none, or was cut
 */
export async function readFeed(written: string, path: string): Promise<GivenArticle[]> {
  const { publisher, entries } = listEntries(await parse(written, path));
  return entries.map((entry) => {
    const content = readMarkedText(entry.content ?? "");
    const text = content === "" ? readMarkedText(entry.summary ?? "") : content;
    const url = entry.addresses.find((one) => one !== undefined && /^https?:\/\//iu.test(one));
    const author = entry.authors.filter((name) => name !== undefined && name !== "").join(", ");
    return {
      text,
      id: url === undefined ? entry.id : undefined,
      title: readLine(entry.title),
      url,
      publisher: readLine(entry.source) ?? readLine(publisher),
      author: author === "" ? undefined : readLine(author),
      publishedOn: entry.dates.map((date) => date && readDay(date)).find(Boolean),
      isCut: content === "" || isCutText(text) ? true : undefined,
    };
  });
}

/** An entry as all kinds of feeds have it; of addresses, and of dates, the first that is one is meant. */
interface Entry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly addresses: readonly (string | undefined)[];
  /** From which another feed has it. */
  readonly source: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly dates: readonly (string | undefined)[];
  /** HTML, or text. */
  readonly content: string | undefined;
  readonly summary: string | undefined;
}

interface Feed {
  readonly publisher: string | undefined;
  readonly entries: readonly Entry[];
}

type Parsed = ReturnType<typeof parseFeed<string>>;

type FeedOf<Format> = Extract<Parsed, { format: Format }>["feed"];

function listEntries(parsed: Parsed): Feed {
  switch (parsed.format) {
    case "atom":
      return fromAtom(parsed.feed);
    case "json":
      return fromJson(parsed.feed);
    case "rdf":
      return fromRdf(parsed.feed);
    case "rss":
      return fromRss(parsed.feed);
  }
}

function fromAtom({ title, entries = [] }: FeedOf<"atom">): Feed {
  return {
    publisher: title?.value,
    entries: entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      addresses: [
        ...(entry.links ?? []).filter(({ rel }) => rel === undefined || rel === "alternate"),
        { href: entry.id },
      ].map(({ href }) => href),
      source: entry.source?.title?.value,
      authors: (entry.authors ?? entry.source?.authors ?? []).map(({ name }) => name),
      dates: [entry.published, entry.updated],
      content: entry.content?.value,
      summary: entry.summary?.value,
    })),
  };
}

function fromJson({ title, items = [] }: FeedOf<"json">): Feed {
  return {
    publisher: title,
    entries: items.map((item) => ({
      id: item.id,
      title: item.title,
      addresses: [item.url, item.external_url, item.id],
      source: undefined,
      authors: (item.authors ?? []).map(({ name }) => name),
      dates: [item.date_published, item.date_modified],
      content: item.content_html ?? item.content_text,
      summary: item.summary,
    })),
  };
}

function fromRdf({ title, items = [] }: FeedOf<"rdf">): Feed {
  return {
    publisher: title,
    entries: items.map((item) => ({
      id: item.rdf?.about,
      title: item.title,
      addresses: [item.link, item.rdf?.about],
      source: undefined,
      authors: item.dc?.creators ?? [],
      dates: item.dc?.dates ?? [],
      content: item.content?.encoded,
      summary: item.description,
    })),
  };
}

function fromRss({ title, items = [] }: FeedOf<"rss">): Feed {
  return {
    publisher: title,
    entries: items.map((item) => ({
      id: item.guid?.value,
      title: item.title,
      addresses: [item.link, item.guid?.value],
      source: item.source?.title,
      authors: item.dc?.creators ?? (item.authors ?? []).map(({ name }) => name),
      dates: [item.pubDate, ...(item.dc?.dates ?? [])],
      content: item.content?.encoded,
      summary: item.description,
    })),
  };
}

async function parse(written: string, path: string): Promise<Parsed> {
  const { parseFeed } = await import("feedsmith");
  try {
    return parseFeed(written);
  } catch (cause) {
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "feed" }, { cause });
  }
}

function readLine(written: string | undefined): string | undefined {
  const line = readMarkedText(written ?? "").replace(/\s+/gu, " ");
  return line === "" ? undefined : line;
}
