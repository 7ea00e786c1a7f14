import { expect, test } from "@jest/globals";
import { readNewspaperExport } from "../../../../../src/load/formats/exports/newspaper-exports.ts";
import { openText } from "../../../../support/load/open-text.ts";

const FIRST = {
  text: "The lock gates at Tornio will be replaced, Mayor Ines Halla said on Monday. “We have waited long enough,” she said.\n\nBram Oka, an engineer, said the hinges were worn.",
  title: "Lock gates to be replaced",
  author: "Jane Roe",
  publishedOn: "2024-09-10",
};
const SECOND = {
  text: "The mill is lost, Karl Ost said on Sunday.",
  title: "Mill burns",
  publishedOn: "2010-01-11",
};

const WRAPPED = `The lock gates at Tornio will be replaced, Mayor Ines Halla
said on Monday. “We have waited long
enough,” she said.

Bram Oka, an engineer, said the hinges were
worn.`;

const OLD_NEXIS = `


                               1 of 2 DOCUMENTS


                                 The Herald (Tornio)

                            September 10, 2024 Tuesday
                                  Final Edition

Lock gates to
be replaced

BYLINE: By Jane Roe

SECTION: NEWS; Pg. 6

LENGTH: 55 words

${WRAPPED}

LOAD-DATE: September 11, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                        Copyright 2024 Herald Media
                            All Rights Reserved


                               2 of 2 DOCUMENTS


                       Copyright 2010 The Courier Company
                              All Rights Reserved
                                 The Courier

                            January 11, 2010 Monday

SECTION: BUSINESS
LENGTH: 20 words
HEADLINE: Mill burns
DATELINE: BRECKE
BODY:
   The mill is lost, Karl Ost said on Sunday.

GRAPHIC: Photo, Anna Vik said
LOAD-DATE: January 11, 2010
`;

const NEW_NEXIS = `Lock gates to be replaced

The Herald (Tornio)

September 10, 2024 Tuesday

Copyright 2024 Herald Media All Rights Reserved

Section: NEWS; Pg. 6

Length: 55 words

Byline: Jane Roe

Highlight: Gates are old, said the Herald.

Body

${WRAPPED}

Load-Date: September 11, 2024

End of Document

Mill burns
The Courier
January 11, 2010 Monday
Copyright 2010 The Courier Company
Length: 20 words
Body

The mill is lost, Karl Ost said on Sunday.

Classification

Language: ENGLISH

End of Document
`;

const FACTIVA = `News
Lock gates to be replaced

By Jane Roe
55 words
10 September 2024
06:00
The Herald
THRLD
6
English
(c) 2024 Herald Media

${WRAPPED}

Document THRLD00020240910ek9a0001p

Mill burns
20 words
11 January 2010
The Courier
CRIER
English
Copyright 2010 The Courier Company

The mill is lost, Karl Ost said on Sunday.

Document CRIER00020100111e61b00002
`;

const NAMED_FACTIVA = `SE News
HD   Lock gates to be replaced
BY   By Jane Roe
WC   55 words
PD   10 September 2024
SN   The Herald
SC   THRLD
LA   English
CY   (c) 2024 Herald Media
LP
The lock gates at Tornio will be replaced, Mayor Ines Halla said on Monday. “We have waited long enough,” she said.

TD
Bram Oka, an engineer, said the hinges were worn.

NS   gtrans : Transport
AN   Document THRLD00020240910ek9a0001p
`;

const PROQUEST = `____________________________________________________________

Document 1 of 2

Lock gates to be replaced

Author: Roe, Jane

Publication info: The Herald ; Tornio [Tornio]. 10 Sep 2024: 6.

https://www.proquest.com/docview/1

Abstract: Gates are old, said the Herald.

Full text: ${WRAPPED}

Subject: Locks

Title: Lock gates to be replaced

Publication title: The Herald

Publication date: Sep 10, 2024

ProQuest document ID: 1

Document URL: https://www.proquest.com/docview/1

Copyright: (Copyright (c) 2024 Herald Media)

Database: Newsstream

____________________________________________________________

Document 2 of 2

Mill burns

Publication info: The Courier ; Brecke [Brecke]. 11 Jan 2010.

Abstract: The mill is lost, Karl Ost said on Sunday.

ProQuest document ID: 2
`;

test.each<[string, string, string, object[]]>([
  [
    "an old one of Nexis",
    OLD_NEXIS,
    "nexis",
    [
      { ...FIRST, publisher: "The Herald (Tornio)" },
      { ...SECOND, publisher: "The Courier" },
    ],
  ],
  [
    "one of Nexis Uni",
    NEW_NEXIS,
    "nexis",
    [
      { ...FIRST, publisher: "The Herald (Tornio)" },
      { ...SECOND, publisher: "The Courier" },
    ],
  ],
  [
    "one of Factiva",
    FACTIVA,
    "factiva",
    [
      { ...FIRST, publisher: "The Herald" },
      { ...SECOND, publisher: "The Courier" },
    ],
  ],
  [
    "one of Factiva with names of fields",
    NAMED_FACTIVA,
    "factiva",
    [{ ...FIRST, publisher: "The Herald" }],
  ],
  [
    "one of ProQuest, an abstract being no more than a part",
    PROQUEST,
    "proquest",
    [
      { ...FIRST, publisher: "The Herald", url: "https://www.proquest.com/docview/1" },
      { ...SECOND, publisher: "The Courier", isCut: true },
    ],
  ],
])("reads the documents of an export: %s", async (_name, text, format, documents) => {
  const expected = documents.map((document, index) => ({
    format,
    place: `document ${String(index + 1)}`,
    ...document,
  }));
  expect(await openText("export.txt", text)).toEqual(expected);
  expect(await openText("export.txt", text.replaceAll("\n", "\r\n"))).toEqual(expected);
});

test("readNewspaperExport() takes no other text for an export", () => {
  expect(readNewspaperExport("The mill is lost, Karl Ost said.\n\nLength: 20 words")).toBeNull();
  expect(readNewspaperExport(NEW_NEXIS)).toHaveLength(2);
});
