import { expect, test } from "@jest/globals";
import { englishWordForms } from "../../../../src/language/en/word-forms.ts";
import { readWords } from "../../../../src/domain/text/read-words.ts";

/** Words with a space between those that are written apart, "+" between others, "=" before what they are as one. */
const print = (text: string) =>
  readWords(text, englishWordForms)
    .map(({ words, joined }) => words.join("+") + (joined === null ? "" : `=${joined}`))
    .join(" ");

test.each([
  ["capitals", "Kursk REGION", "kursk region"],
  ["accents", "Zelenský Müller İzmir", "zelensky muller izmir"],
  ["letters that are others with a mark", "Łódź Ørsted Straße", "lodz orsted strasse"],
  ["marks", "“It was,” he said – twice…", "it was he said twice"],
  ["acronyms with points", "U.S. u.n. U.S.A., e.g. 6 p.m.", "us un usa eg 6 pm"],
  ["an acronym at the end", "in the U.S.", "in the us"],
  ["an acronym and a hyphen", "U.S.-led", "us+led=usled"],
  ["its possessive", "the U.S.'s", "the us"],
  ["possessives", "Ukraine's Ukraine’s allies’", "ukraine ukraine allies"],
  ["apostrophes", "don't don’t O’Brien d'état", "dont dont obrien detat"],
  ["a sentence without a space after it", "said.He left", "said+he left"],
  ["addresses", "Globalnews.ca", "globalnews+ca"],
  ["groups of digits", "1,200 1'200 1,234,567 12,345.5", "1200 1200 1234567 12345.5"],
  ["groups with a space", "1 200 bodies", "1+200=1200 bodies"],
  ["groups with spaces that do not break", "1\u00A0200\u202F000", "1+200+000=1200000"],
  ["a day and a number", "on Feb 24 200,000 troops", "on feb 24 200000 troops"],
  ["years", "in 2022 300 people, 2022,300", "in 2022 300 people 2022+300"],
  ["decimals and dates", "3.5 24.02.2022", "3.5 24.02.2022"],
  ["hyphens", "cease-fire F‑16", "cease+fire=ceasefire f+16=f16"],
  ["chains of hyphens", "state-of-the-art", "state+of+the+art"],
  ["soft hyphens", "nego\u00ADtiate", "negotiate"],
  ["per cent", "five per cent", "five percent"],
  ["Cyrillic", "Україна ПЕРЕМОЖЕ", "украіна переможе"],
  ["scripts without spaces", "莫斯科 กรุงเทพ", "莫+斯+科 ก+ร+ง+เ+ท+พ"],
  ["Arabic", "أوكرانيا", "اوكرانيا"],
  ["signs alone", "&& *** … ™", ""],
  ["nothing", "", ""],
])("readWords() reads %s", (_name, text, expected) => {
  expect(print(text)).toBe(expected);
});
