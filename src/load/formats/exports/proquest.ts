import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";
import { type LabelledLines, readLines, sortByLabel, writeBody } from "./export-text.ts";

const BEGINNING = /^(?:Document \d+ of \d+|_{20,})$/u;

/** Lines that name what stands in them; the names are ProQuest's. */
const FIELD =
  /^(?<field>Author|Publication info|Abstract|Links|Full text|Full Text|Subject|Business indexing term|Location|People|Company \/ organization|Company|Title|Publication title|First page|Pages|Number of pages|Publication year|Publication date|Year|Section|Publisher|Place of publication|Country of publication|Publication subject|ISSN|e-ISSN|Source type|Language of publication|Document type|Document feature|ProQuest document ID|Document URL|Copyright|Last updated|Database|Dateline|Identifier \/ keyword|Credit|Classification): ?(?<value>.*)$/u;

/** Whether a text begins like an export of ProQuest. */
export function recognizesProquest(text: string): boolean {
  const lines = readLines(text);
  return (
    lines.some((line) => /^(?:ProQuest document ID|Publication info): /u.test(line)) &&
    lines.some((line) => /^(?:Full text|Full Text|Abstract|Title): /u.test(line))
  );
}

/** The documents of such an export; one without its text has its abstract, which is but a part. */
export function readProquest(text: string): GivenArticle[] {
  const documents: string[][] = [[]];
  for (const line of readLines(text)) {
    if (BEGINNING.test(line)) documents.push([]);
    else documents.at(-1)!.push(line);
  }
  return documents.flatMap((lines) => readDocument(sortByLabel(lines, FIELD)));
}

function readDocument(fields: LabelledLines): GivenArticle[] {
  const get = (name: string) => {
    const value = fields
      .get(name)
      ?.filter((line) => line !== "")
      .join(" ");
    return value === "" ? undefined : value;
  };
  const whole = writeBody(fields.get("full text") ?? []);
  const text = whole === "" ? writeBody(fields.get("abstract") ?? []) : whole;
  const title = get("title") ?? fields.get("")?.find((line) => line !== "");
  if (title === undefined && text === "") return [];
  // "The Herald ; Ostrava [Ostrava]. 10 Sep 2024: 6."
  const [, name, day = ""] =
    /^(?<name>[^;:]+?) ?; .*?(?<day>\d{1,2} \w+ \d{4})/u.exec(get("publication info") ?? "") ?? [];
  return [
    {
      text,
      title,
      publisher: get("publication title") ?? name,
      author: readNames(get("author")),
      publishedOn: readDay(get("publication date") ?? day),
      url: get("document url"),
      ...(whole === "" ? { isCut: true } : {}),
    },
  ];
}

/** "Roe, Jane; Poe, Sue" */
function readNames(names: string | undefined): string | undefined {
  return names
    ?.split(";")
    .map((name) => name.trim().replace(/^(?<last>[^,]+), (?<first>[^,]+)$/u, "$<first> $<last>"))
    .filter((name) => name !== "")
    .join(", ");
}
