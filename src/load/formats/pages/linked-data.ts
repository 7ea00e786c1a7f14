/** What a page says of its article to search engines, as JSON-LD of schema.org. */
export interface LinkedArticle {
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** As it is written there. */
  readonly published: string | undefined;
  readonly url: string | undefined;
}

/** The article among objects of JSON-LD: of several the one with the longest body; `null` without one. */
export function findLinkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const things = scripts.flatMap((script) => listThings(parseLoosely(script)));
  const byId = new Map<string, Thing>();
  // A thing may be named by its id alone, and be told of elsewhere.
  for (const thing of things) {
    const id = thing["@id"];
    if (typeof id === "string" && Object.keys(thing).length > 1) byId.set(id, thing);
  }
  const articles = things.filter(isArticle);
  const [article] = articles.sort((one, other) => getBody(other).length - getBody(one).length);
  if (article === undefined) return null;
  return {
    title: readString(article["headline"]) ?? readString(article["name"]),
    body: readString(article["articleBody"]),
    publisher:
      readNames(article["publisher"], byId) ?? readNames(article["sourceOrganization"], byId),
    author: readNames(article["author"], byId) ?? readNames(article["creator"], byId),
    published: readString(article["datePublished"]) ?? readString(article["dateCreated"]),
    url: readAddress(article["url"]) ?? readAddress(article["mainEntityOfPage"]),
  };
}

type Thing = Record<string, unknown>;

/** UTF-16 units of a script that is read: a book fits. */
const LONGEST_SCRIPT = 2_000_000;

/** JSON as pages have it: with comments of HTML around it, and line breaks inside of strings. */
function parseLoosely(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/u, "");
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // What is broken tells nothing.
    }
  }
  return null;
}

/** Objects that are looked at: more than any page has. */
const MOST_THINGS = 10_000;

/** All objects inside a value. */
function listThings(value: unknown): Thing[] {
  const things: Thing[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && things.length < MOST_THINGS) {
    const one = open.pop();
    if (typeof one !== "object" || one === null) continue;
    if (!Array.isArray(one)) things.push(one as Thing);
    for (const inner of Object.values(one).slice(0, MOST_THINGS).reverse()) open.push(inner);
  }
  return things;
}

function isArticle(thing: Thing): boolean {
  return [thing["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));
}

/** "NewsArticle", "schema:ReportageNewsArticle", "BlogPosting". */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/u;

function getBody(article: Thing): string {
  return readString(article["articleBody"]) ?? "";
}

function readString(value: unknown): string | undefined {
  if (Array.isArray(value)) return readString(value[0]);
  if (typeof value === "object" && value !== null) return readString((value as Thing)["@value"]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Names of persons or bodies, several joined by commas. */
function readNames(value: unknown, byId: ReadonlyMap<string, Thing>): string | undefined {
  const names = [value].flat().flatMap((one) => {
    if (typeof one !== "object" || one === null) return readString(one) ?? [];
    const thing = one as Thing;
    const told = byId.get(String(thing["@id"]));
    return readString(thing["name"]) ?? readString(told?.["name"]) ?? [];
  });
  const spoken = names.filter((name) => !/^https?:/iu.test(name));
  return spoken.length === 0 ? undefined : [...new Set(spoken)].join(", ");
}

function readAddress(value: unknown): string | undefined {
  const isThing = typeof value === "object" && value !== null && !Array.isArray(value);
  const address = isThing ? ((value as Thing)["@id"] ?? (value as Thing)["url"]) : value;
  const written = readString(address);
  return written !== undefined && /^https?:\/\//iu.test(written) ? written : undefined;
}
