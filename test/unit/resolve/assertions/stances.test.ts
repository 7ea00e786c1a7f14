import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** The sides that the president takes by saying that something is so. */
function findStances(words: string) {
  const { quotations } = readTestArticle(`Karpenko said that ${words}.`);
  return quotations.flatMap(({ assertion }) =>
    assertion.stances.map(({ topic, side, party }) => [topic, side, party]),
  );
}

const NORLAND = "government-of-norland";

test.each([
  ["our troops are advancing near Ostel", "movement", "FIRST", "volodymyr-karpenko"],
  ["Norland’s troops are advancing near Ostel", "movement", "FIRST", NORLAND],
  ["Norland’s troops are not advancing near Ostel", "movement", "SECOND", NORLAND],
  ["the front near Ostel has stabilized", "movement", "SECOND", null],
  ["the front near Ostel never really stabilized", "movement", "FIRST", null],
  ["the troops stopped the advance near Ostel", "movement", "SECOND", null],
  ["the troops did not stop the advance near Ostel", "movement", "FIRST", null],
  ["the enemy is advancing", "movement", "FIRST", "enemy of volodymyr-karpenko"],
  ["our troops have retaken Ostel", "control", "FIRST", "volodymyr-karpenko"],
  [
    "the enemy captured nearly all the land of Ostel",
    "control",
    "SECOND",
    "enemy of volodymyr-karpenko",
  ],
  ["Ostel was quickly captured", "control", "SECOND", null],
  ["Norland’s troops managed to capture Ostel", "control", "SECOND", NORLAND],
  ["our troops continued to advance near Ostel", "movement", "FIRST", "volodymyr-karpenko"],
  ["our troops took full control of Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["they drove the enemy out of Ostel", "control", "FIRST", "volodymyr-karpenko"],
  ["the enemy was pushed out of Ostel", "control", "FIRST", "volodymyr-karpenko"],
  ["Tessaly’s troops were driven out of Ostel", "control", "FIRST", "enemy of tessaly"],
  ["Ostel was retaken by our troops", "control", "FIRST", "volodymyr-karpenko"],
  [
    "Norland’s troops stopped the advance near Ostel",
    "movement",
    "SECOND",
    "enemy of government-of-norland",
  ],
  [
    "the enemy’s advance near Ostel has stalled",
    "movement",
    "SECOND",
    "enemy of volodymyr-karpenko",
  ],
  ["our troops could not be stopped and captured Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["the front near Ostel had been stabilised", "movement", "SECOND", null],
  ["the front, not the weather, stabilized near Ostel", "movement", "SECOND", null],
  ["our troops captured most of the old town of Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["our troops captured the two villages of Ostel", "control", "SECOND", "volodymyr-karpenko"],
  ["our troops captured Ostel’s centre", "control", "SECOND", "volodymyr-karpenko"],
  ["Ostel town hall was captured", "control", "SECOND", null],
  ["Ostel has now been fully captured", "control", "SECOND", null],
  ["the offensive has halted, and the advance stopped", "movement", "SECOND", null],
  ["Rosewood Palace troops captured Ostel", "control", "SECOND", "palace"],
  ["Tessaly troops and Norland troops captured Ostel", "control", "SECOND", "tessaly"],
])("“%s” takes a side", (words, ...side) => {
  expect(findStances(words)).toEqual([side]);
});

test.each([
  "our troops have not captured Ostel",
  "our troops would capture Ostel",
  "our troops tried to capture Ostel",
  "our troops came from Ostel and captured a bridge",
  "our troops left the occupied part of Ostel",
  "our troops captured Norland",
  "the talks in Ostel are advancing",
  "the advance surprised Ostel",
  "the front moved near Ostel and the rain stabilized",
  "the front near Ostel has after many long weeks of rain stabilized",
  "Ostel captured hearts",
  "our troops would advance and capture Ostel",
  "we hope that our troops captured Ostel",
  "Tessaly denies that our troops captured Ostel",
  "if our troops captured Ostel, it rained",
  "our troops would soon and without doubt capture Ostel",
  "it was captured",
  "reporters entered Ostel",
])("“%s” takes none", (words) => {
  expect(findStances(words)).toEqual([]);
});

test.each([
  ["the army advanced near Ostel", ["movement: advanced (ostel, ostel-region)"]],
  ["the army broke through near Larnburg", ["movement: broke … through (larnburg, ostel-region)"]],
  [
    "the army advanced near Varn and near Ostel",
    ["movement: advanced (varn)", "movement: advanced (ostel, ostel-region)"],
  ],
  ["the army advanced", ["movement: advanced ()"]],
  ["troops took control of Varn", ["control: took … control … of (varn)"]],
])("“%s” takes a side on a place and what contains it, by its words", (words, expected) => {
  const { quotations } = readTestArticle(`Karpenko said that ${words}.`);
  const stances = quotations.flatMap(({ assertion }) => assertion.stances);
  expect(
    stances.map(({ topic, text, places }) => `${topic}: ${text} (${places.join(", ")})`),
  ).toEqual(expected);
});

test.each([
  "Karpenko said that the front in Ostel “has stabilised”.",
  "Karpenko said the “front in Ostel” had stabilised.",
  "Karpenko said that “the front” in Ostel “has stabilised”, and went.",
  "“The ‘front’ in Ostel has stabilised,” Karpenko said.",
])("marks part no words: %s", (text) => {
  const { quotations } = readTestArticle(text);
  expect(quotations[0]!.assertion.stances).toMatchObject([{ topic: "movement", side: "SECOND" }]);
});

/** The sides that the nurse takes, each with the words that tell of what. */
function findMatters(words: string) {
  const { quotations } = readTestArticle(`Ada Okoye said that ${words}.`);
  const own = quotations.filter(({ speaker }) => speaker?.name === "Ada Okoye");
  return own.flatMap(({ assertion }) =>
    assertion.stances.map(
      ({ topic, side, matter, places }) =>
        `${topic} ${side}: ${matter.join(" ")}${places.length > 0 ? ` in ${places[0]!}` : ""}`,
    ),
  );
}

test.each([
  ["bread prices rose", ["prices FIRST: bread price"]],
  ["the price of bread has gone up in Varn", ["prices FIRST: bread price in varn"]],
  ["the shops raised their prices", ["prices FIRST: price"]],
  ["nurses’ wages were cut", ["prices SECOND: nurse wage"]],
  ["the cost of living is falling in Varn", ["prices SECOND: living price in varn"]],
  [
    "wages fell in Larnburg while prices rose in Varn",
    ["prices SECOND: wage in larnburg", "prices FIRST: price in varn"],
  ],
  ["the bakers put up the price of bread", ["prices FIRST: bread price"]],
  ["MPs voted down the bill", ["votes SECOND: bill parliament"]],
  ["the Senate passed the bill by a vote of 60 to 40", ["votes FIRST: bill senate"]],
  ["the fire was brought under control", ["disasters SECOND: fire"]],
  ["the price of bread fell in the third month", ["prices SECOND: bread month price third"]],
  ["parliament passed the budget", ["votes FIRST: budget parliament"]],
  ["the pension bill was voted down", ["votes SECOND: bill pension"]],
  ["lawmakers did not approve the budget", ["votes SECOND: budget parliament"]],
  ["the Senate rejected the treaty", ["votes SECOND: senate treaty"]],
  ["Karpenko won the election", ["elections FIRST: election"]],
  ["the storm has weakened near Varn", ["weather SECOND: storm in varn"]],
  ["firefighters contained the blaze", ["disasters SECOND: fire"]],
  ["the river is falling in Varn", ["weather SECOND: river in varn"]],
  ["the rain has not stopped in Varn", ["disasters FIRST: rain in varn"]],
  ["the old dam burst", ["disasters FIRST: dam old"]],
  ["Hurricane Ylva has weakened", ["weather SECOND: hurricane ylva"]],
])("“%s” takes a side on a matter", (words, expected) => {
  expect(findMatters(words)).toEqual(expected);
});

test.each([
  "bread prices would rise",
  "bread prices did not rise",
  "bread prices may have fallen",
  "bread prices rose and bread prices fell",
  "the river is not falling",
  "the plan failed",
  "the price target fell",
  "the moon rose",
  "the price list is long",
  "parliament passed the time",
  "the council wants to reject the budget",
  "he won the election",
  "polls show that the Liberals won the election",
  "the minister rejected the claim",
  "the storm may weaken",
  "the debate about the river rose",
  "the speaker held the river in contempt",
])("“%s” takes no side on any matter", (words) => {
  expect(findMatters(words)).toEqual([]);
});

test("troops at the beginning of a sentence take a side", () => {
  const { quotations } = readTestArticle("Troops advanced toward Ostel, Karpenko said.");
  expect(quotations[0]!.assertion.stances).toMatchObject([{ topic: "movement", side: "FIRST" }]);
});
