import { expect, test } from "@jest/globals";
import { buildDocument } from "../../../../src/text/build-document.ts";
import { readMetadata } from "../../../../src/text/metadata/read-metadata.ts";
import { english } from "../../../support/read-text.ts";

/** Places and outlets that are known by their names alone. */
const PLACES = new Set(["varn", "larne", "san tessa"]);
const OUTLETS = new Set(["Larnezeit", "NNT"]);

interface Told {
  readonly publisher?: string;
  readonly author?: string;
  readonly credits?: readonly string[];
  readonly publishedOn?: string;
  readonly url?: string;
}

/** What an article's own words tell of it; what is not told is left out. */
function readTold(text: string): Told {
  const isOutlet = (name: string): boolean => OUTLETS.has(name);
  const known = { isPlace: (name: string) => PLACES.has(name.toLowerCase()), isOutlet };
  const document = buildDocument(text, english, known);
  const article = readMetadata({ id: "test", text }, document, english.text, isOutlet);
  const { publisher, author, credits, publishedOn, url, evidence } = article;
  for (const span of [...Object.values(evidence), ...credits])
    if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
  return {
    ...(publisher === null ? {} : { publisher }),
    ...(author === null ? {} : { author }),
    ...(credits.length === 0 ? {} : { credits: credits.map((credit) => credit.text) }),
    ...(publishedOn === null ? {} : { publishedOn }),
    ...(url === null ? {} : { url }),
  };
}

const PROSE = [
  "The old bridge over the river held through the night.",
  "Engineers looked at its piers in the morning.",
  "“It will be closed for a week,” the mayor said.",
  "Nobody was hurt.",
  "Buses will go around by the mill.",
].join("\n\n");

const head = (...lines: string[]): string => [...lines, PROSE].join("\n\n");
const foot = (...lines: string[]): string => ["Bridge holds", PROSE, PROSE, ...lines].join("\n\n");

const HEADLINE = "Bridge holds through the night";

test.each<[string, string, Told]>([
  // Authors.
  ["a by-line", head(HEADLINE, "By Jane Roe"), { author: "Jane Roe" }],
  ["a by-line above the headline", head("By Jane Roe", HEADLINE), { author: "Jane Roe" }],
  ["one in capitals", head(HEADLINE, "BY JANE ROE"), { author: "Jane Roe" }],
  ["two authors", head(HEADLINE, "By Jane Roe and Bo Lind"), { author: "Jane Roe, Bo Lind" }],
  [
    "three authors and a place",
    head(HEADLINE, "By Jane Roe, Bo Lind and Ada Okoye in Varn"),
    { author: "Jane Roe, Bo Lind, Ada Okoye" },
  ],
  [
    "two authors in two places",
    head(HEADLINE, "By Jane Roe in Varn and Bo Lind in San Tessa"),
    { author: "Jane Roe, Bo Lind" },
  ],
  [
    "two authors on two lines",
    head(HEADLINE, "By Jane Roe\nand Bo Lind"),
    { author: "Jane Roe, Bo Lind" },
  ],
  ["initials", head(HEADLINE, "By J. R. Roe"), { author: "J. R. Roe" }],
  ["a name of several words", head(HEADLINE, "By Ana de la Cruz"), { author: "Ana de la Cruz" }],
  ["a hyphen and an apostrophe", head(HEADLINE, "By Jean-Luc O’Roe"), { author: "Jean-Luc O’Roe" }],
  [
    "a name that no list has",
    head(HEADLINE, "By Tsvyatko Brezovian"),
    { author: "Tsvyatko Brezovian" },
  ],
  ["a label", head(HEADLINE, "Author: Jane Roe"), { author: "Jane Roe" }],
  ["story by", foot("Story by Jane Roe"), { author: "Jane Roe" }],
  ["a role", head(HEADLINE, "By Jane Roe, Political Editor"), { author: "Jane Roe" }],
  ["a place in its own part", head(HEADLINE, "By Jane Roe, Varn"), { author: "Jane Roe" }],
  ["a by-line at the end", foot("By Jane Roe"), { author: "Jane Roe" }],
  [
    "an address of mail",
    head(HEADLINE, "By Jane Roe | jroe@herald.example"),
    { author: "Jane Roe" },
  ],
  [
    "a day behind a stroke",
    head(HEADLINE, "By Jane Roe | September 10, 2024"),
    { author: "Jane Roe", publishedOn: "2024-09-10" },
  ],
  [
    "a labelled day and an update",
    head(HEADLINE, "By Jane Roe Published 10 September 2024, updated 11 September 2024"),
    { author: "Jane Roe", publishedOn: "2024-09-10" },
  ],
  ["a title before the name", head(HEADLINE, "By Dr. Jane Roe"), { author: "Jane Roe" }],
  [
    "a role without a mark",
    head(HEADLINE, "By Jane Roe Home Affairs Correspondent"),
    { author: "Jane Roe" },
  ],
  [
    "names that are words",
    head(HEADLINE, "By Will Klimt and Mark Young"),
    { author: "Will Klimt, Mark Young" },
  ],
  ["a handle", head(HEADLINE, "By Jane Roe @janeroe"), { author: "Jane Roe" }],
  [
    "a short month without a mark",
    head(HEADLINE, "By Jane Roe Sep 10, 2024"),
    { author: "Jane Roe", publishedOn: "2024-09-10" },
  ],
  ["who posted it", head(HEADLINE, "Posted by Jane Roe | 5 hours ago"), { author: "Jane Roe" }],
  // Publishers.
  [
    "an outlet behind a comma",
    head(HEADLINE, "By Jane Roe, THE HERALD"),
    { author: "Jane Roe", publisher: "Herald" },
  ],
  [
    "an outlet behind a stroke",
    head(HEADLINE, "By Jane Roe | Herald"),
    { author: "Jane Roe", publisher: "Herald" },
  ],
  [
    "an outlet that capitals part from the name",
    head(HEADLINE, "By JANE ROE Varn Herald"),
    { author: "Jane Roe", publisher: "Varn Herald" },
  ],
  [
    "an outlet in capitals behind the name",
    head(HEADLINE, "By Jane Roe VARN HERALD"),
    { author: "Jane Roe", publisher: "Varn Herald" },
  ],
  [
    "an outlet for which somebody writes",
    head(HEADLINE, "By Jane Roe for the Varn Times"),
    { author: "Jane Roe", publisher: "Varn Times" },
  ],
  [
    "an outlet on its own line",
    head(HEADLINE, "By Jane Roe", "The Varn Post"),
    { author: "Jane Roe", publisher: "Varn Post" },
  ],
  [
    "a newsroom on its own line",
    head(HEADLINE, "By Jane Roe", "Herald Staff Writer"),
    { author: "Jane Roe", publisher: "Herald" },
  ],
  [
    "a newsroom without by",
    head(HEADLINE, "Jane Roe, Herald Staff Writer"),
    { author: "Jane Roe", publisher: "Herald" },
  ],
  ["a newsroom alone", head(HEADLINE, "By Herald staff"), { publisher: "Herald" }],
  [
    "a site",
    head(HEADLINE, "By Jane Roe, varnherald.example"),
    { author: "Jane Roe", publisher: "varnherald.example" },
  ],
  [
    "an outlet that is known",
    head(HEADLINE, "By Jane Roe, Larnezeit"),
    { author: "Jane Roe", publisher: "Larnezeit" },
  ],
  [
    "letters that are known",
    head(HEADLINE, "By Jane Roe, NNT"),
    { author: "Jane Roe", publisher: "NNT" },
  ],
  [
    "an outlet, a place and a day",
    head(HEADLINE, "By Jane Roe, Varn Herald, Larne – 10 September 2024"),
    { author: "Jane Roe", publisher: "Varn Herald", publishedOn: "2024-09-10" },
  ],
  [
    "an outlet’s editor",
    head(HEADLINE, "By Jane Roe, Varn Times Political Editor"),
    { author: "Jane Roe", publisher: "Varn Times" },
  ],
  [
    "a name behind an outlet",
    head(HEADLINE, "By Jane Roe For The Varn Mail"),
    { author: "Jane Roe", publisher: "Varn Mail" },
  ],
  [
    "an outlet in which it was",
    foot("Published in The Varn Post, September 10th, 2024"),
    { publisher: "Varn Post", publishedOn: "2024-09-10" },
  ],
  [
    "who edited nothing of it",
    foot("(This story has not been edited by NNT staff and is published from a feed.)"),
    { publisher: "NNT" },
  ],
  ["rights before the year", foot("Copyright The Varn Herald 2024"), { publisher: "Varn Herald" }],
  ["rights", foot("© 2024 Varn Herald"), { publisher: "Varn Herald" }],
  ["rights in words", foot("Copyright 2024 The Herald"), { publisher: "Herald" }],
  [
    "rights of a company",
    foot("Copyright © 2024 by Herald Media, Inc. All rights reserved."),
    { publisher: "Herald Media" },
  ],
  [
    "who published it, and when",
    foot("Published by The Varn Post on 10 September 2024"),
    { publisher: "Varn Post", publishedOn: "2024-09-10" },
  ],
  // Agencies.
  [
    "an agency behind the name",
    head(HEADLINE, "By JANE ROE Associated Press"),
    { author: "Jane Roe", credits: ["Associated Press"] },
  ],
  [
    "an agency on its own line",
    head(HEADLINE, "By JANE ROE", "The Associated Press"),
    { author: "Jane Roe", credits: ["Associated Press"] },
  ],
  [
    "an agency’s writer",
    head(HEADLINE, "By Jane Roe, AP National Writer"),
    { author: "Jane Roe", credits: ["AP"] },
  ],
  ["an agency alone", head(HEADLINE, "By Reuters"), { credits: ["Reuters"] }],
  ["an agency’s staff", head(HEADLINE, "By Reuters Staff"), { credits: ["Reuters"] }],
  [
    "an agency beside the author",
    head(HEADLINE, "By Jane Roe and Reuters"),
    { author: "Jane Roe", credits: ["Reuters"] },
  ],
  [
    "an agency in brackets",
    head(HEADLINE, "By Jane Roe (Reuters)"),
    { author: "Jane Roe", credits: ["Reuters"] },
  ],
  [
    "an agency before the author",
    head(HEADLINE, "By Reuters/Jane Roe"),
    { author: "Jane Roe", credits: ["Reuters"] },
  ],
  ["a source", foot("Source: Reuters"), { credits: ["Reuters"] }],
  ["an outlet as a source", foot("(Source: Varn Herald)"), { credits: ["Varn Herald"] }],
  [
    "an agency in the dateline",
    head(HEADLINE, "VARN (AP) — The bridge held."),
    { credits: ["AP"] },
  ],
  [
    "an agency’s rights",
    foot("(Copyright ©2024 by The Associated Press. All Rights Reserved.)"),
    { credits: ["Associated Press"] },
  ],
  [
    "another outlet before",
    foot("This article was originally published in The Varn Herald."),
    { credits: ["Varn Herald"] },
  ],
  // Days and addresses.
  ["the first day", foot("First published 10 September 2024"), { publishedOn: "2024-09-10" }],
  [
    "the first day above",
    head(HEADLINE, "First published on 10 September 2024"),
    { publishedOn: "2024-09-10" },
  ],
  [
    "an address",
    head(HEADLINE, "URL: https://herald.example/bridge"),
    { url: "https://herald.example/bridge" },
  ],
  [
    "a canonical address",
    foot("Canonical URL: https://herald.example/bridge"),
    { url: "https://herald.example/bridge" },
  ],
])("an article tells of itself by %s", (_name, text, expected) => {
  expect(readTold(text)).toEqual(expected);
});

test.each([
  ["a sentence that opens with by", head(HEADLINE, "By Monday, the bridge was open again.")],
  ["a day", head(HEADLINE, "By Monday")],
  ["a heading of words", head(HEADLINE, "By Popular Demand")],
  ["a heading with numbers", head(HEADLINE, "By The Numbers")],
  ["a heading of a name that is a word", head(HEADLINE, "By Faith Alone")],
  ["a year", head(HEADLINE, "By 1965, Roe had left the town")],
  ["a place", head(HEADLINE, "By San Tessa")],
  ["a ministry", head(HEADLINE, "By Norland Ministry of Water")],
  ["no name", head(HEADLINE, "By Admin")],
  ["no names", head(HEADLINE, "By Staff Writer")],
  ["a person who is described", head(HEADLINE, "By Jane Roe, who knows the bridge well")],
  ["a sentence that goes on", head(HEADLINE, "By Jane Roe the bridge was called a danger")],
  ["a by-line amid the prose", [HEADLINE, PROSE, PROSE, "By Jane Roe", PROSE].join("\n\n")],
  ["who the author is", foot("Jane Roe is a reporter for the Herald.")],
  ["a name alone", head(HEADLINE, "Jane Roe")],
  ["a speaker and his post", head(HEADLINE, "Ada Okoye, Mayor of Varn")],
  ["a heading of news", head(HEADLINE, "World News")],
  ["a section’s heading", head(HEADLINE, "By Rail and Road")],
  ["the rights of a photograph", foot("© 2024 Bo Lind")],
  ["the rights of an archive of photographs", foot("Image copyright Gettel Images")],
  ["rights without a name", foot("© 2024 All rights reserved.")],
  ["where figures are from", foot("Source: Office of Statistics")],
  ["a source that spoke", foot("Source: the mayor, who asked not to be named")],
  ["who published a book", foot("Published by her friends in Varn")],
  ["an update alone", foot("Last updated 10 September 2024")],
  ["a link", foot("Read more: https://herald.example/other")],
  ["a bare address", foot("https://herald.example/other")],
  ["a place in brackets", head(HEADLINE, "(VARN) — The bridge held.")],
  ["a headline below a by-line of no names", head("By Admin", "Police Arrest Film Star")],
  ["a decree", head(HEADLINE, "By Royal Decree")],
  ["an office with its bearer", head(HEADLINE, "By Norlandic President Karpenko")],
  ["a county", head(HEADLINE, "By Charlotte Larneburg County")],
  ["a title of a book", head(HEADLINE, "By Virginia Roe: a life")],
  ["two sentences", head(HEADLINE, "By Jane Roe. Photographs by Bo Lind")],
  ["a name behind a dash", foot("— Jane Roe")],
  ["an outlet beside a name alone", head(HEADLINE, "Jane Roe, Varn Herald")],
  ["an editorial board", head(HEADLINE, "By the Editorial Board")],
  ["a photographer", head(HEADLINE, "Photo by Bo Lind")],
])("an article tells nothing of itself by %s", (_name, text) => {
  expect(readTold(text)).toEqual({});
});

test("a publisher that the headline names is surer than one of a by-line", () => {
  const text = head(`${HEADLINE} | Larne Post`, "By Jane Roe, Varn Herald");
  expect(readTold(text)).toEqual({ author: "Jane Roe", publisher: "Larne Post" });
});

test.each([
  "SECTION: NEWS; Pg. 6",
  "Police Arrest Film Star",
  "Mayor Sues Varn Herald",
  "Hard Times",
  "World News",
])("a heading below a by-line is no outlet: %s", (heading) => {
  expect(readTold(head("By Jane Roe", heading))).toEqual({ author: "Jane Roe" });
});

test("two outlets in one by-line settle nothing", () => {
  const text = head(HEADLINE, "By Jane Roe, Varn Herald, and Bo Lind, Larne Post");
  expect(readTold(text)).toEqual({ author: "Jane Roe, Bo Lind" });
});

test("what the sender gave wins over a by-line", () => {
  const text = head(HEADLINE, "By Jane Roe, Varn Herald");
  const none = { isPlace: () => false, isOutlet: () => false };
  const document = buildDocument(text, english, none);
  const given = { id: "test", text, author: "Bo Lind", publisher: "Larne Post" };
  const { author, publisher, evidence } = readMetadata(
    given,
    document,
    english.text,
    none.isOutlet,
  );
  expect({ author, publisher }).toEqual({ author: "Bo Lind", publisher: "Larne Post" });
  expect(evidence).toMatchObject({ author: null, publisher: null });
});

test.each(["By Jane Roe, THE HERALD", "By JANE ROE Associated Press", "By Herald staff"])(
  "a by-line is neither headline nor prose: %s",
  (line) => {
    const document = buildDocument(head(line, HEADLINE), english, {
      isPlace: () => false,
      isOutlet: () => false,
    });
    expect(document.paragraphs.slice(0, 3).map(({ kind }) => kind)).toEqual([
      "BYLINE",
      "HEADLINE",
      "BODY",
    ]);
  },
);
