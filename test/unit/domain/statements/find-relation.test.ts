import { expect, test } from "@jest/globals";
import { findRelation } from "../../../../src/domain/statements/find-relation.ts";
import type { ComparedQuotation, Relation } from "../../../../src/domain/statements/relation.ts";
import { readTestInput } from "../../../support/read-text.ts";

interface TestArticle {
  text: string;
  publishedOn?: string;
}

/** The relations of an article's statements, or of two articles', as type, rule and reason. */
function relate(...articles: TestArticle[]): Relation[] {
  const quotations = readQuotations(articles);
  return quotations.flatMap((a, index) =>
    quotations.slice(index + 1).flatMap((b) => {
      const relation = findRelation([a], [b]);
      expect(findRelation([b], [a])?.type).toBe(relation?.type);
      return relation ?? [];
    }),
  );
}

function readQuotations(articles: readonly TestArticle[]): ComparedQuotation[] {
  return articles.flatMap(({ text, publishedOn }, index) => {
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
}

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
  [
    "an advance that two tell of, one as his own and one as the enemy's",
    "Karpenko said that his troops were advancing in Ostel. Tessaly said that the enemy was advancing in Ostel.",
    "CORROBORATES",
    "same-side",
  ],
  [
    "an advance of one country that two tell of",
    "Ada Okoye said that the troops of Norland were advancing in Ostel. Viktor Halonen said that the troops of Norland kept advancing in Ostel.",
    "CORROBORATES",
    "same-side",
  ],
  [
    "counts of one thing",
    "Ada Okoye said 40 houses burned down in the warehouse fire. Viktor Halonen said 55 houses burned down in the warehouse fire.",
    "CONTRADICTS",
    "counts",
  ],
  [
    "a bound that the other number breaks",
    "Ada Okoye said at least 60 people died in the warehouse fire. Viktor Halonen said 55 people died in the warehouse fire.",
    "CONTRADICTS",
    "counts",
  ],
  [
    "an upper bound that the other number breaks",
    "Ada Okoye said up to 40 people died in the warehouse fire. Viktor Halonen said 55 people died in the warehouse fire.",
    "CONTRADICTS",
    "counts",
  ],
  [
    "two counts some paragraphs apart",
    "Ada Okoye said 40 people died in the warehouse fire.\n\nIt rained.\n\nIt rained.\n\nViktor Halonen said 55 people died in the warehouse fire.",
    "CONTRADICTS",
    "counts",
  ],
  [
    "prices that rose and fell",
    "Ada Okoye said bread prices had risen. Viktor Halonen said that the price of bread was falling.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "prices at one place, cut and raised",
    "Ada Okoye said landlords had raised rents in Varn. Viktor Halonen said that rents in Varn had fallen.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "wages that two say fell",
    "Ada Okoye said nurses’ wages had dropped. Viktor Halonen said the hospital had cut the wages of nurses.",
    "CORROBORATES",
    "same-side",
  ],
  [
    "prices with a place and without",
    "Ada Okoye said bread prices had risen in Varn. Viktor Halonen said bread prices had fallen.",
    "UNDETERMINED",
    "opposite-sides",
  ],
  [
    "a bill that was passed and rejected",
    "Ada Okoye said parliament had passed the pension bill. Viktor Halonen said lawmakers rejected the bill on pensions.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "a bill that two say was voted down",
    "Ada Okoye said the pension bill had been voted down. Viktor Halonen said that the pension bill was rejected.",
    "CORROBORATES",
    "same-side",
  ],
  [
    "two who won one election",
    "Ada Okoye said Karpenko had won the mayoral election. Viktor Halonen said Lindqvist won the mayoral election.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "who won and lost",
    "Ada Okoye said Karpenko had won the mayoral election. Viktor Halonen said Karpenko had lost the mayoral election.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "who won and lost, unknown to the registry",
    "Ada Okoye said the Liberals had won the mayoral election. Viktor Halonen said the Liberals had lost the mayoral election.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "a fire that spreads and is contained",
    "Ada Okoye said the fire in Larnburg was spreading. Viktor Halonen said firefighters had contained the blaze in Larnburg.",
    "CONTRADICTS",
    "opposite-sides",
  ],
  [
    "a river of which two say that it fell",
    "Ada Okoye said the river had fallen in Varn. Viktor Halonen said that in Varn the river receded.",
    "CORROBORATES",
    "same-side",
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
  [
    "a bound that the other number just meets",
    "Ada Okoye said at least 55 people died in the big warehouse fire. Viktor Halonen said 56 people died in the big warehouse fire.",
  ],
  [
    "an upper bound that the other number meets",
    "Ada Okoye said up to 60 people died in the warehouse fire. Viktor Halonen said 55 people died in the warehouse fire.",
  ],
  [
    "counts of two kinds of people",
    "Ada Okoye said 40 workers died in the warehouse fire. Viktor Halonen said 55 residents died in the warehouse fire.",
  ],
  [
    "counts of people and of things",
    "Ada Okoye said 40 people burned in the warehouse fire. Viktor Halonen said 55 houses burned in the warehouse fire.",
  ],
  [
    "counts far from each other",
    `Ada Okoye said 40 people died in the warehouse fire.\n\n${"It rained.\n\n".repeat(3)}Viktor Halonen said 55 people died in the warehouse fire.`,
  ],
  [
    "words of other names",
    "Ada Okoye said the guards of Varn opened the northern gate. Viktor Halonen said the guards of Larnburg did not open the northern gate.",
  ],
  [
    "words with other numbers",
    "Ada Okoye said the guards opened the northern gate on day 2. Viktor Halonen said the guards did not open the northern gate on day 3.",
  ],
  [
    "what an unnamed source tells alike",
    "Ada Okoye said the guards opened the northern gate. A nominee said the guards had opened the northern gate.",
  ],
  [
    "what nobody is said to have said",
    "The guards opened the northern gate. “The guards did not open the northern gate.”",
  ],
  [
    "an advance of two armies",
    "Ada Okoye said that the troops of Norland were advancing in Ostel. Viktor Halonen said that the troops of Tessaly were advancing in Ostel.",
  ],
  [
    "a front that stands and an army of two that moves",
    "Ada Okoye said that the troops of Norland were not advancing in Ostel. Viktor Halonen said that the troops of Tessaly were advancing in Ostel.",
  ],
  [
    "a town that nobody is said to have taken",
    "Ada Okoye said that Larnburg was retaken. Viktor Halonen said that Larnburg was captured.",
  ],
  [
    "a front without a place far from one with",
    `Army commanders said that the front had stabilised.\n\n${"It rained.\n\n".repeat(2)}Karpenko said that his troops were continuing to advance in Ostel.`,
  ],
  [
    "a town that was taken, as one says, and not, as another does",
    "Norland said it had retaken Larnburg. Tessaly officials denied that Tessaly troops had captured Larnburg.",
  ],
  [
    "prices of two things",
    "Ada Okoye said bread prices had risen. Viktor Halonen said that fuel prices were falling.",
  ],
  [
    "wages and prices",
    "Ada Okoye said wages had risen. Viktor Halonen said that prices had fallen.",
  ],
  [
    "prices at two places",
    "Ada Okoye said rents in Varn had risen. Viktor Halonen said that rents in Larnburg had fallen.",
  ],
  [
    "prices at two places that nobody knows",
    "Ada Okoye said rents had risen in Ylvaby. Viktor Halonen said that rents had fallen in Oddby.",
  ],
  [
    "prices in cities and in villages",
    "Ada Okoye said rents had risen in the cities. Viktor Halonen said that rents had fallen in the villages.",
  ],
  [
    "prices at two times",
    "Ada Okoye said bread prices had risen in May. Viktor Halonen said bread prices fell in June.",
  ],
  [
    "prices that rose by this much and that",
    "Ada Okoye said bread prices had risen by 5 percent. Viktor Halonen said bread prices rose by 12 percent.",
  ],
  [
    "prices that rose and that did not",
    "Ada Okoye said bread prices had fallen. Viktor Halonen said bread prices had not risen.",
  ],
  [
    "prices that would fall",
    "Ada Okoye said bread prices had risen. Viktor Halonen said bread prices would fall.",
  ],
  [
    "two bills",
    "Ada Okoye said parliament had passed the pension bill. Viktor Halonen said parliament rejected the farm bill.",
  ],
  [
    "two chambers",
    "Ada Okoye said the Senate had passed the pension bill. Viktor Halonen said the House rejected the pension bill.",
  ],
  [
    "who won and nobody who lost",
    "Ada Okoye said Karpenko had won the mayoral election. Viktor Halonen said the mayoral election was lost.",
  ],
  [
    "two who speak of some who won",
    "Ada Okoye said they had won the election. Viktor Halonen said they had won the election.",
  ],
  [
    "two elections",
    "Ada Okoye said Karpenko had won the mayoral election. Viktor Halonen said Lindqvist won the primary election.",
  ],
  [
    "who won and who lost",
    "Ada Okoye said Karpenko had won the mayoral election. Viktor Halonen said Lindqvist lost the mayoral election.",
  ],
  [
    "a fire that may spread",
    "Ada Okoye said the fire in Larnburg was contained. Viktor Halonen said the fire in Larnburg might spread.",
  ],
  [
    "two storms",
    "Ada Okoye said Storm Ylva had weakened. Viktor Halonen said Storm Odd had strengthened.",
  ],
  [
    "rain and a river",
    "Ada Okoye said the rain had stopped in Varn. Viktor Halonen said the river was rising in Varn.",
  ],
])("findRelation() leaves apart %s", (_name, text) => {
  expect(relate({ text })).toEqual([]);
});

test.each([
  ["near in time", "2024-08-14", "2024-08-16", ["CONTRADICTS"]],
  ["a week apart", "2024-08-14", "2024-08-21", ["CONTRADICTS"]],
  ["more than a week apart", "2024-08-22", "2024-08-14", []],
])("findRelation() compares articles %s", (_name, first, second, types) => {
  const relations = relate(
    { text: HALTED, publishedOn: first },
    { text: ADVANCING, publishedOn: second },
  );
  expect(relations.map(({ type }) => type)).toEqual(types);
});

test("findRelation() of several quotations says that they contradict where two of them do", () => {
  const count = (speaker: string, number: number) =>
    `${speaker} said ${String(number)} people died in the warehouse fire.`;
  const [own, ...others] = readQuotations([
    { text: [count("Ada Okoye", 40), count("Viktor Halonen", 40), count("Bo Lind", 55)].join(" ") },
  ]) as [ComparedQuotation, ...ComparedQuotation[]];
  for (const order of [others, others.toReversed()]) {
    expect(findRelation([own], order)).toMatchObject({ type: "CONTRADICTS" });
    expect(findRelation(order, [own])).toMatchObject({ type: "CONTRADICTS" });
  }
});

test("findRelation() leaves open what articles of an unknown day say against each other", () => {
  expect(relate({ text: HALTED }, { text: ADVANCING, publishedOn: "2024-08-14" })).toEqual([
    { type: "UNDETERMINED", rule: "opposite-sides", reason: "time unknown" },
  ]);
});

test("findRelation() tells what is unknown where no place is named", () => {
  const text =
    "Army commanders said that the front had stabilised.\n\nIt rained.\n\nKarpenko said that his troops were continuing to advance in Ostel.";
  expect(relate({ text })).toEqual([
    { type: "UNDETERMINED", rule: "opposite-sides", reason: "place unknown" },
  ]);
});

test.each([
  [
    `${HALTED} ${ADVANCING}`,
    "Opposite sides on movement at one place: “front … stabilised” and “advance”",
  ],
  [
    "Ada Okoye said 40 people died in the warehouse fire. Viktor Halonen said 55 people died in the warehouse fire.",
    "Two sources count differently: “40 people” and “55 people”",
  ],
  [
    "Ada Okoye said the guards opened the northern gate. Viktor Halonen said the guards did not open the northern gate.",
    "One denies what the other tells: “gate”, “guard”, “northern”, “open”",
  ],
])("findRelation() of “%s” gives its reason", (text, reason) => {
  expect(relate({ text }).map((relation) => relation.reason)).toEqual([reason]);
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
