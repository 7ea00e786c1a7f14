import { expect, test } from "@jest/globals";
import { relateInText, relateTexts } from "../../../support/claims/relate-texts.ts";

const publishedOn = "2024-05-14";

/** How the two statements stand to each other that are marked in one article, with what is unknown. */
function relate(text: string): string {
  const relation = relateInText({ text: text.replaceAll(" / ", "\n\n"), publishedOn });
  return relation === null
    ? "no relation"
    : `${relation.type}: ${relation.reason.split("; ")[1] ?? "nothing is unknown"}`;
}

const IN_ITS_REGION = "UNDETERMINED: the place of one lies in that of the other.";
const WITHOUT_PLACE = "UNDETERMINED: only one names a place.";
const OF_A_PART = "UNDETERMINED: one may count a part of what the other counts.";
const OF_SOMEBODY = "UNDETERMINED: nobody knows whom one of them means.";
const SURE = "CONTRADICTS: nothing is unknown";

test.each([
  [
    "a town and its region",
    "Ada Okoye said {rents in Larnburg had risen}. Bo Lund said {rents in the Ostel Region had fallen}.",
    IN_ITS_REGION,
  ],
  [
    "counts in a town and in its region",
    "Ada Okoye said {40 homes burned in Larnburg}. Bo Lund said {60 homes burned in the Ostel Region}.",
    IN_ITS_REGION,
  ],
  [
    "one town",
    "Ada Okoye said {rents in Larnburg had risen}. Bo Lund said {rents in Larnburg had fallen}.",
    SURE,
  ],
  [
    "two towns",
    "Ada Okoye said {rents in Larnburg had risen}. Bo Lund said {rents in Varn had fallen}.",
    "no relation",
  ],
  [
    "a town, and nowhere",
    "Landlords met. / The sun shone. / Ada Okoye said {rents had risen sharply for students}. / The sun shone. / Bo Lund said {rents for students had fallen in Larnburg}.",
    WITHOUT_PLACE,
  ],
  [
    "a town of which all talk is",
    "Landlords met in Larnburg. / The sun shone. / Ada Okoye said {rents had risen sharply for students}. / The sun shone. / Bo Lund said {rents for students had fallen in Larnburg}.",
    SURE,
  ],
  [
    "some, and people of whatever kind",
    "Ada Okoye said {40 workers died in the fire at the mill}. Bo Lund said {55 people died in the fire at the mill}.",
    OF_A_PART,
  ],
  [
    "more of some than there are people",
    "Ada Okoye said {40 workers died in the fire at the mill}. Bo Lund said {12 people died in the fire at the mill}.",
    SURE,
  ],
  [
    "whoever “they” are",
    "The mill burned. / The sun shone. / Ada Okoye said {Rosewood Palace closed the mill by the canal}. / The sun shone. / The sun shone. / Bo Lund said {they reopened the mill by the canal}.",
    OF_SOMEBODY,
  ],
])("of %s", (_name, text, relation) => {
  expect(relate(text)).toBe(relation);
});

test.each([
  ["of one day", publishedOn, "CONTRADICTS"],
  ["of weeks later", "2024-06-20", undefined],
  ["of an unknown day", undefined, "UNDETERMINED"],
])("what articles %s say against each other", (_name, day, type) => {
  const [left, right] = [
    { text: "Army commanders said that {the front in Ostel had stabilised}.", publishedOn },
    {
      text: "Karpenko said that {his troops were continuing to advance in Ostel}.",
      ...(day === undefined ? {} : { publishedOn: day }),
    },
  ];
  const relation = relateTexts(left, right);
  expect(relation?.type).toBe(type);
  if (type === "UNDETERMINED") {
    expect(relation?.reason).toMatch(/; nobody knows whether both speak of one time\.$/u);
  }
});

test("what is so in a town is not confirmed by what is so in its region", () => {
  expect(
    relate(
      "Ada Okoye said {rents for students rose in Larnburg}. Bo Lund said {rents for students rose in the Ostel Region}.",
    ),
  ).toBe("no relation");
});
