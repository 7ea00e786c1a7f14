import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";
import { readByline, readLines, writeBody } from "./export-text.ts";

/** Begins a document of an old export; a new one ends its documents. */
const BEGINNING = /^\d+ of \d+ DOCUMENTS?$/u;
const END = "End of Document";

/** What stands before the text of an article. */
const HEAD =
  /^(?<label>BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|SERIES|SOURCE|BODY|Byline|Section|Length|Dateline|Highlight|Series):(?<value>.*)$|^(?<body>Body)$/u;

/** What stands behind it. */
const TAIL =
  /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO|PUB-TYPE|GRAPHIC|SUBJECT|COMPANY|ORGANIZATION|TICKER|INDUSTRY|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|CORRECTION-DATE|Load-Date|Correction-Date):|^(?:Graphic|Classification|Notes)$/u;

/** What is the page's, or the publisher's law. */
const FURNITURE =
  /^(?:Page \d+ of \d+|All Rights Reserved\.?)$|^(?:Copyright|©|\(c\)) (?:©|\(c\) )?\d{4}\b/iu;

/** Whether a text begins like an export of Nexis Uni or LexisNexis, old or new. */
export function recognizesNexis(text: string): boolean {
  const lines = readLines(text);
  return (
    lines.some((line) => BEGINNING.test(line) || line === END || line.startsWith("Load-Date:")) &&
    lines.some((line) => /^(?:LENGTH|Length): ?[\d,]+ words/u.test(line))
  );
}

/** The documents of such an export. */
export function readNexis(text: string): GivenArticle[] {
  const documents: string[][] = [[]];
  let isOld = false;
  for (const line of readLines(text)) {
    if (BEGINNING.test(line)) isOld = true;
    if (BEGINNING.test(line) || line === END) documents.push([]);
    else if (!FURNITURE.test(line)) documents.at(-1)!.push(line);
  }
  return documents
    .filter((lines) => lines.some((line) => HEAD.test(line)))
    .map((lines) => readDocument(lines, isOld));
}

function readDocument(lines: readonly string[], isOld: boolean): GivenArticle {
  const labelAt = lines.findIndex((line) => HEAD.test(line));
  const { labels, bodyAt } = readLabels(lines, labelAt);
  const tail = lines.findIndex((line, index) => index >= bodyAt && TAIL.test(line));
  const head = lines.slice(0, labelAt);
  const dateAt = head.findLastIndex((line) => readDay(line) !== undefined);
  const before = head.slice(0, Math.max(dateAt, 0)).filter((line) => line !== "");
  // An edition may stand between the day and the headline.
  const last = head
    .slice(dateAt + 1)
    .join("\n")
    .trim()
    .split(/\n\n+/u)
    .at(-1);
  return {
    text: writeBody(lines.slice(bodyAt, tail < 0 ? undefined : tail)),
    title:
      labels.get("headline") ?? (isOld ? last?.replaceAll("\n", " ") : before.at(-2)) ?? undefined,
    publisher: isOld ? before[0] : before.at(-1),
    author: readByline(labels.get("byline")),
    publishedOn: readDay(head[dateAt] ?? ""),
  };
}

/** The labelled lines from `start` on, each with those below that go on with it, and where the text begins. */
function readLabels(lines: readonly string[], start: number) {
  const labels = new Map<string, string>();
  let label = "";
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const { label: next, value = "", body } = HEAD.exec(line)?.groups ?? {};
    if (body !== undefined) return { labels, bodyAt: index + 1 };
    if (next !== undefined) {
      label = next.toLowerCase();
      if (label === "body") return { labels, bodyAt: index + 1 };
      labels.set(label, value.trim());
    } else if (line !== "" && lines[index - 1] === "") {
      return { labels, bodyAt: index };
    } else if (line !== "") {
      labels.set(label, `${labels.get(label) ?? ""} ${line}`.trim());
    }
  }
  return { labels, bodyAt: lines.length };
}
