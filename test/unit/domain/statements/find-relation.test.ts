import { expect, test } from "@jest/globals";
import { findRelation } from "../../../../src/domain/statements/find-relation.ts";
import {
  isReversed,
  type ComparedQuotation,
  type Relation,
} from "../../../../src/domain/statements/relation.ts";
import { readTestInput } from "../../../support/read-text.ts";
import { RELATION_EXAMPLES } from "../../../support/relation-examples.ts";

/** The relations of an article's statements, or of two articles', as type, rule and reason. */
function relate(...articles: { text: string; publishedOn?: string }[]): Relation[] {
  const quotations = articles.flatMap(({ text, publishedOn }, index) => {
    const { quotations, article } = readTestInput({ id: String(index), text, publishedOn });
    return quotations.map(
      ({ id, speaker, content, saidOn, amounts, assertion }): ComparedQuotation => ({
        id,
        speakerId: speaker?.id ?? null,
        isNamed: speaker?.type === "PERSON" || speaker?.type === "ORGANIZATION",
        articleId: article.id,
        day: saidOn?.from ?? article.publishedOn,
        start: content[0]!.start,
        end: content.at(-1)!.end,
        amounts,
        assertion,
      }),
    );
  });
  return quotations.flatMap((a, index) =>
    quotations.slice(index + 1).flatMap((b) => {
      const relation = findRelation([a], [b]);
      expect(findRelation([b], [a])?.type).toBe(relation?.type);
      return relation ?? [];
    }),
  );
}

test.each(Object.entries(RELATION_EXAMPLES))("findRelation() finds %s", (type, sentences) => {
  const [relation, ...others] = relate({ text: sentences.join(" ") });
  expect(relation?.type).toBe(type);
  expect(isReversed(relation!)).toBe(false);
  expect(others).toEqual([]);
});

const HALTED = "Army commanders said that the front in Ostel had stabilised.";
const ADVANCING = "Karpenko said that his troops were continuing to advance in Ostel.";

test.each([
  ["a front that stands and moves", `${HALTED} ${ADVANCING}`, "CONTRADICTS", "opposite-sides"],
  [
    "a front of a region and of a town in it",
    "Army commanders said the front line in Larnburg had stabilised. Karpenko said his forces kept gaining ground in the Ostel Region.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "an advance that was halted and one that was not",
    "Rosewood Palace said the advance on Larnburg had been halted. Karpenko said the troops were still advancing on Larnburg.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "a town that both hold",
    "Norland said it had retaken Larnburg. Tessaly officials said Tessaly troops had captured Larnburg.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "what one tells and another denies",
    "Ada Okoye said the army had shelled the hospital. Viktor Halonen denied that the army had shelled the hospital.",
    "CONTRADICTS",
    "denied-words",
  ],
  [
    "what one tells and another says was not so",
    "Ada Okoye said the guards opened the northern gate. Viktor Halonen said the guards did not open the northern gate.",
    "CONTRADICTS",
    "denied-words",
  ],
  [
    "what two tell alike",
    "Ada Okoye said the guards opened the northern gate. Viktor Halonen said the guards had opened the northern gate.",
    "CORROBORATES",
    "same-words",
  ],
  [
    "two counts at one event",
    "Ada Okoye said 40 people died in the warehouse fire. Viktor Halonen said 55 people died in the warehouse fire.",
    "CONTRADICTS",
    "counts",
  ],
  [
    "one count of two sources",
    "Ada Okoye said 40 workers died when the warehouse burned. Viktor Halonen said that the burned warehouse held 40 people who died.",
    "CORROBORATES",
    "counts",
  ],
  [
    "a front without a place beside one with",
    "Army commanders said that the front had stabilised. Karpenko said that his troops were continuing to advance in Ostel.",
    "UNDETERMINED",
    "opposite-sides",
  ],
])("findRelation() relates %s", (_name, text, type, rule) => {
  expect(relate({ text })).toMatchObject([{ type, rule }]);
});

test.each([
  ["two places", `${HALTED} Karpenko said that his troops were continuing to advance in Varn.`],
  [
    "a country, of which too much is said",
    "Army commanders said the front in Norland had stabilised. Karpenko said his troops were advancing in Norland.",
  ],
  ["what may be", `${HALTED} Karpenko said that his troops would advance in Ostel.`],
  [
    "what was meant to be",
    `${HALTED} Karpenko said that his troops were trying to advance in Ostel.`,
  ],
  [
    "one speaker",
    "Karpenko said that the front in Ostel had stabilised. Karpenko said that his troops were advancing in Ostel.",
  ],
  ["other things that advance", `${HALTED} Karpenko said that talks were advancing in Ostel.`],
  [
    "who retakes and who took before him",
    "Norland said it had retaken Larnburg. Karpenko said that Norland had captured Larnburg.",
  ],
  [
    "troops near a town",
    "Norland said it had retaken Larnburg. Tessaly officials said Tessaly troops had captured a village near Larnburg.",
  ],
  [
    "numbers alone",
    "Ada Okoye said 40 people died in the warehouse fire. Viktor Halonen said 55 people moved into new houses.",
  ],
  [
    "what was planned and what came",
    "Ada Okoye said that 6,000 bodies would be handed over at the border. Viktor Halonen said that 1,200 bodies had been handed over at the border.",
  ],
  [
    "a bound that the other number meets",
    "Ada Okoye said at least 40 people died in the warehouse fire. Viktor Halonen said 55 people died in the warehouse fire.",
  ],
  [
    "counts of which one source gives two",
    "Ada Okoye said 40 people died in the warehouse fire. Viktor Halonen said 55 people fled the warehouse fire and 12 people died.",
  ],
  [
    "words that only look alike",
    "Ada Okoye said the guards opened the northern gate. Viktor Halonen said the guards painted the northern gate and the wall.",
  ],
  [
    "a report and what it reports",
    "Ada Okoye said that Viktor Halonen said the guards opened the northern gate.",
  ],
])("findRelation() leaves apart %s", (_name, text) => {
  expect(relate({ text })).toEqual([]);
});

test.each([
  ["near in time", "2024-08-14", "2024-08-16", ["CONTRADICTS"]],
  ["of another time", "2024-08-14", "2024-11-01", []],
])("findRelation() compares articles %s", (_name, first, second, types) => {
  const relations = relate(
    { text: HALTED, publishedOn: first },
    { text: ADVANCING, publishedOn: second },
  );
  expect(relations.map(({ type }) => type)).toEqual(types);
});

test("findRelation() leaves open what articles of an unknown day say against each other", () => {
  expect(relate({ text: HALTED }, { text: ADVANCING, publishedOn: "2024-08-14" })).toEqual([
    { type: "UNDETERMINED", rule: "opposite-sides", reason: "time unknown" },
  ]);
});

test("findRelation() compares no words of different articles", () => {
  const [a, b] = [
    "Ada Okoye said the guards opened the northern gate.",
    "Viktor Halonen said the guards did not open the northern gate.",
  ];
  expect(
    relate({ text: a, publishedOn: "2024-08-14" }, { text: b, publishedOn: "2024-08-14" }),
  ).toEqual([]);
});
