import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

const QUESTIONS = (name: string): string =>
  `${name}\n\nWhen did you start?\n\n{1.content|I started in 2001. It was cold.}\n\nWhat comes next?\n\n{2.content|A new bridge.}\n\n{2.content|It will be long.}\n\nWill you stay?\n\n{3.content|Yes, of course.}\n\nThe bridge is old.`;

test.each([
  ["who spoke to a paper", QUESTIONS("{1.source|Mayor Ada Okoye} spoke to the Post.")],
  ["whom reporters met", QUESTIONS("The Post sat down with {1.source|Ada Okoye} on Monday.")],
  [
    "whom a pronoun means",
    QUESTIONS("Ada Okoye runs the mill. We spoke to {1.source|her} on Monday."),
  ],
])("findAnswers() takes the answers of one %s", (_name, marked) => {
  expectMarks(marked, (text) =>
    findQuotationSpans(text).map((found, index) =>
      index === 0 ? found : { content: found.content! },
    ),
  );
});

test.each([
  [
    "a writer's own",
    "Ada Okoye spoke to the Post.\n\nWill it hold?\n\nThe bridge is old.\n\nWho pays?\n\nThe town asks itself that.",
  ],
  [
    "asked of nobody",
    "The bridge is old.\n\nWill it hold?\n\nI doubt it.\n\nWho pays?\n\nI do not know.",
  ],
  ["alone", "Ada Okoye spoke to the Post.\n\nWill it hold?\n\nI doubt it."],
  [
    "without an answer",
    "Ada Okoye spoke to the Post.\n\nWill it hold?\n\nWho pays?\n\nI do not know.",
  ],
])("findAnswers() finds none to questions %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
