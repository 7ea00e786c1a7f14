import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";
import { readByline, readLines, sortByLabel, writeBody } from "./export-text.ts";

/** Ends a document, with its name at Factiva. */
const END = /^(?:AN\s+)?Document (?<name>[A-Z][A-Z\d]{5,15}\d{8}[a-z\d]{9,12})$/u;

const WORDS = /^(?:WC\s+)?[\d,]+ words$/u;

/** "By" and names, or names alone. */
const BYLINE = /^(?:[Bb][Yy]\s|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}(?:$|,| and ))/u;

/** Fields of an export that names them. */
const FIELD =
  /^(?<field>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s(?<value>.*))?$/u;

/** Whether a text begins like an export of Factiva, with names of its fields or without. */
export function recognizesFactiva(text: string): boolean {
  const lines = readLines(text);
  return lines.some((line) => END.test(line)) && lines.some((line) => WORDS.test(line));
}

/** The documents of such an export. */
export function readFactiva(text: string): GivenArticle[] {
  const articles: GivenArticle[] = [];
  let lines: string[] = [];
  for (const line of readLines(text)) {
    if (!END.test(line)) {
      lines.push(line);
      continue;
    }
    articles.push(
      lines.some((one) => /^HD(?:\s|$)/u.test(one)) ? readNamed(lines) : readShown(lines),
    );
    lines = [];
  }
  return articles;
}

function readNamed(lines: readonly string[]): GivenArticle {
  const fields = sortByLabel(lines, FIELD);
  const get = (name: string) =>
    fields.get(name)?.join(" ").replace(/ {2,}/gu, " ").trim() ?? undefined;
  return {
    text: writeBody([...(fields.get("lp") ?? []), "", ...(fields.get("td") ?? [])]),
    title: get("hd"),
    publisher: get("sn"),
    author: readByline(get("by")),
    publishedOn: readDay(get("pd") ?? ""),
  };
}

/** Headline, by-line, words, day, time, publisher, its code, edition, page, language, copyright; the text. */
function readShown(all: readonly string[]): GivenArticle {
  const wordsAt = all.findIndex((line) => WORDS.test(line));
  const lawAt = all.findIndex(
    (line, index) => index > wordsAt && /^(?:Copyright|©|\(c\))/iu.test(line),
  );
  const rest = all.slice(wordsAt + 1);
  // Where nobody says whose it is, the text begins behind an empty line.
  const emptyAt = wordsAt + 1 + Math.max(rest.indexOf(""), 0);
  const bodyAt = lawAt < 0 ? emptyAt : lawAt + 1;
  const before = all.slice(0, Math.max(wordsAt, 0)).filter((line) => line !== "");
  const after = all.slice(wordsAt + 1, bodyAt).filter((line) => line !== "");
  const dateAt = after.findIndex((line) => readDay(line) !== undefined);
  const names = after.slice(dateAt + 1).filter((line) => !/^\d\d?:\d\d/u.test(line));
  const byline = before.slice(1).findLast((line) => BYLINE.test(line));
  return {
    text: writeBody(all.slice(bodyAt)),
    // A section may stand above it.
    title: before.findLast((line) => line !== byline),
    publisher: names[0],
    author: readByline(byline),
    publishedOn: readDay(after[dateAt] ?? ""),
  };
}
