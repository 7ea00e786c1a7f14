import { describe, expect, test } from "@jest/globals";
import { distance } from "fastest-levenshtein";
import { type NamedKind, listNameKeys } from "../../../../src/domain/names/name-keys.ts";
import { readSoughtName } from "../../../../src/domain/names/sought-name.ts";
import { readNameKnowledge } from "../../../../src/knowledge/read-name-knowledge.ts";

const names = readNameKnowledge();
const { lexicon } = names;

/** How an entity with these names is found by a name, and `null` where it is not; as the graph does it. */
function find(asked: string, kind: NamedKind, own: readonly string[]): string | null {
  const keys = new Set(listNameKeys(own, kind, lexicon));
  const { forms, sound } = readSoughtName(asked, names);
  const form = forms.find(
    (one) => one.around.length === 0 && one.keys.some((key) => keys.has(key)),
  );
  if (form !== undefined)
    return form.rank === 0 ? form.match : `${form.match} ${String(form.rank)}`;
  if (sound === null) return null;
  const sounding = new RegExp(`^${sound.pattern}$`, "u");
  const isNear = (key: string) => distance(key, sound.near) <= sound.letters;
  return [...keys].some((key) => isNear(key) && sounding.test(key)) ? "SOUND" : null;
}

const PUTIN = ["Vladimir Putin", "Putin", "Vladimir Vladimirovich Putin"];
const TRUMP = ["Donald Trump", "Donald J. Trump"];
const BIDEN = ["Joe Biden", "Joseph R. Biden Jr.", "Joseph Biden"];
const LEYEN = ["Ursula von der Leyen"];

describe("readSoughtName() finds a person", () => {
  test.each([
    ["by the whole name", "Vladimir Putin", PUTIN, "EXACT"],
    ["in any case", "VLADIMIR PUTIN", PUTIN, "EXACT"],
    ["by the last name", "putin", PUTIN, "EXACT"],
    ["by the last name first, with a comma", "Putin, Vladimir", PUTIN, "EXACT"],
    ["… and without one, where nobody else has it", "Putin Vladimir", PUTIN, "EXACT 2"],
    ["… and names between", "Putin Vladimir Vladimirovich", PUTIN, "EXACT 2"],
    ["… in another script", "Путин, Владимир", PUTIN, "EXACT"],
    ["… with another script's comma", "بوتين، فلاديمير", ["بوتين فلاديمير"], "EXACT"],
    ["by an initial", "V. Putin", PUTIN, "EXACT"],
    ["by an initial without a point", "V Putin", PUTIN, "EXACT"],
    ["by the name and patronymic", "Vladimir Vladimirovich", PUTIN, "EXACT"],
    ["by an initial between", "Vladimir V. Putin", PUTIN, "EXACT"],
    ["by two initials", "V. V. Putin", PUTIN, "EXACT"],
    ["by two initials in one", "V.V. Putin", ["V.V. Putin"], "EXACT"],
    ["… where the names are known", "D.J. Trump", TRUMP, "EXACT"],
    ["… without points", "JD Vance", ["J. D. Vance"], "EXACT"],
    ["whose initials stand in one", "J. D. Vance", ["JD Vance"], "EXACT"],
    ["… with points", "J. D. Vance", ["J.D. Vance"], "EXACT"],
    ["by a name between of which the initial is known", "Donald John Trump", TRUMP, "EXACT"],
    ["by a name between where none is known", "Ada Mary Okoye", ["Ada Okoye"], "EXACT"],
    ["by another given name with the name between", "Joe R. Biden", BIDEN, "EXACT"],
    ["without the name between", "Donald Trump", ["Donald J. Trump"], "EXACT"],
    ["of whom an initial is known", "Ada Okoye", ["A. Okoye"], "EXACT"],
    ["by the given name alone, where nobody else has it", "Yuri", ["Yuri Ushakov"], "EXACT 3"],
    ["… and after those whose first name it is, by that of another", "Joseph", BIDEN, "EXACT 4"],
    ["… after a title", "Sir Keir", ["Keir Starmer"], "EXACT 3"],
    ["by a title and the last name", "President Putin", PUTIN, "EXACT"],
    ["by a form of address", "Mr. Putin", PUTIN, "EXACT"],
    ["by two titles", "Vice President JD Vance", ["JD Vance"], "EXACT"],
    ["by a title with a country", "Russian President Vladimir Putin", PUTIN, "EXACT"],
    ["by a role", "Kremlin aide Yuri Ushakov", ["Yuri Ushakov"], "EXACT"],
    ["by an office", "Secretary of State Marco Rubio", ["Marco Rubio"], "EXACT"],
    ["by a long office", "Secretary of Homeland Security Kristi Noem", ["Kristi Noem"], "EXACT"],
    ["by an office and the last name", "Secretary of State Rubio", ["Marco Rubio"], "EXACT"],
    ["whose name has the title", "Teresa Haney", ["Alderwoman Teresa Haney"], "EXACT"],
    ["… and it is asked for without", "Starmer", ["Sir Keir Starmer"], "EXACT"],
    ["by the suffix", "Joe Biden Jr.", BIDEN, "EXACT"],
    ["by the suffix after a comma", "Joe Biden, Jr.", BIDEN, "EXACT"],
    ["without the suffix, where nobody else has the name", "John Doe", ["John Doe Jr."], "EXACT 1"],
    ["by a last name of several words", "von der Leyen", LEYEN, "EXACT"],
    ["by its last word", "Leyen", LEYEN, "EXACT"],
    ["by such a name with a comma", "von der Leyen, Ursula", LEYEN, "EXACT"],
    ["by such a name with an initial", "U. von der Leyen", LEYEN, "EXACT"],
    ["… with a name between", "Ursula Gertrud von der Leyen", LEYEN, "EXACT"],
    ["by a particle for a last name", "Van", ["Nguyen Van"], "EXACT"],
    ["by both last names", "García Márquez", ["Gabriel García Márquez"], "EXACT"],
    ["as the Germans write it", "Uschakow", ["Yuri Ushakov"], "SPELLING"],
    ["… and with a voiced s", "Selenskyj", ["Volodymyr Zelenskyy"], "SPELLING"],
    ["… and with z", "Kusnezow", ["Anton Kuznetsov"], "SPELLING"],
    ["… and with sch", "Gorbatschow", ["Mikhail Gorbachev"], "SPELLING"],
    ["as the French write it", "Vladimir Poutine", PUTIN, "SPELLING"],
    ["… and with ch", "Choïgou", ["Sergei Shoigu"], "SPELLING"],
    ["as the Dutch write it", "Poetin", PUTIN, "SPELLING"],
    ["… and with sj", "Loekasjenko", ["Alexander Lukashenko"], "SPELLING"],
    ["as Poles write it", "Zełenski", ["Volodymyr Zelenskyy"], "SPELLING"],
    ["… and with sz", "Szojgu", ["Sergei Shoigu"], "SPELLING"],
    ["as Czechs write it", "Šojgu", ["Sergei Shoigu"], "SPELLING"],
    ["with and without an opening y", "Elena Petrova", ["Yelena Petrova"], "SPELLING"],
    ["in Ukrainian letters", "Лисак", ["Serhiy Lysak"], "SPELLING"],
    ["with a doubled letter", "Lyssak", ["Serhiy Lysak"], "SPELLING"],
    ["by the sound", "Zelanski", ["Volodymyr Zelenskyy"], "SOUND"],
    ["by the sound of both names", "Volodimir Zelanski", ["Volodymyr Zelenskyy"], "SOUND"],
  ])("%s", (_name, asked, own, found) => {
    expect(find(asked, "PERSON", own)).toBe(found);
  });
});

describe("readSoughtName() does not find", () => {
  test.each([
    ["who has another initial", "A. Putin", PUTIN],
    ["who has another given name", "Melania Trump", TRUMP],
    ["… with a title", "First Lady Melania Trump", TRUMP],
    ["who has another name between", "Vladimir A. Putin", PUTIN],
    ["… as a whole name", "Donald Edward Trump", TRUMP],
    ["… of two initials", "George H. W. Bush", ["George W. Bush"]],
    ["who has no such suffix", "Donald Trump Jr.", TRUMP],
    ["by a suffix alone", "Jr", BIDEN],
    ["by its roman number", "III", ["Charles III"]],
    ["a man by his wife's last name", "Zelenska", ["Volodymyr Zelenskyy"]],
    ["… and her name", "Olena Zelenska", ["Volodymyr Zelenskyy"]],
    ["who only sounds alike, of a short name", "Baden", BIDEN],
    ["… with a doubled letter", "Pitten", PUTIN],
    ["by a title alone", "President", ["Vladimir Putin"]],
    ["by the rest of an office", "Affairs Rubio", ["Marco Rubio"]],
    ["by the particle of a last name", "der", LEYEN],
    ["by marks", "!!!", PUTIN],
  ])("a person %s", (_name, asked, own) => {
    expect(find(asked, "PERSON", own)).toBeNull();
  });
});

describe("readSoughtName() finds an organization", () => {
  test.each([
    ["with an article", "the Ukrainian Air Force", ["Ukrainian Air Force"], "EXACT"],
    ["that has one", "Kremlin", ["the Kremlin"], "EXACT"],
    ["by its country", "Air Force of Ukraine", ["Ukrainian Air Force"], "SPELLING"],
    [
      "in another spelling",
      "Ministry of Defense of Russia",
      ["Russian Ministry of Defence"],
      "SPELLING",
    ],
    ["in another order", "Russian Defence Ministry", ["Ministry of Defense of Russia"], "SPELLING"],
    [
      "by a country of several words",
      "US Department of State",
      ["Department of State of the United States"],
      "SPELLING",
    ],
    ["by an acronym with points", "I.S.W.", ["Institute for the Study of War", "ISW"], "EXACT"],
    ["by British words", "World Trade Organisation", ["World Trade Organization"], "SPELLING"],
  ])("%s", (_name, asked, own, found) => {
    expect(find(asked, "ORGANIZATION", own)).toBe(found);
  });

  test.each([
    ["of another country", "Ukrainian Ministry of Defence", "Russian Ministry of Defence"],
    ["where the order tells which", "Miami University", "University of Miami"],
    ["of which a part is named", "Air Force", "Ukrainian Air Force"],
  ])("but none %s", (_name, asked, name) => {
    expect(find(asked, "ORGANIZATION", [name])).toBeNull();
  });
});

describe("readSoughtName() finds a place", () => {
  const region = { place: "REGION" } as const;
  const settlement = { place: "SETTLEMENT" } as const;
  const country = { place: "COUNTRY" } as const;
  test.each([
    ["with an article", "The Ukraine", country, "Ukraine", "EXACT"],
    ["by its kind in another word", "Belgorod region", region, "Belgorod Oblast", "EXACT"],
    ["… that its name has not", "state of Texas", region, "Texas", "EXACT"],
    ["… before it", "Republic of Crimea", region, "Crimea Republic", "EXACT"],
    [
      "without its kind, where nothing else has the name",
      "Belgorod",
      region,
      "Belgorod Oblast",
      "EXACT 1",
    ],
    ["as a city", "city of Kyiv", settlement, "Kyiv", "EXACT"],
    ["as Germans write it", "Bachmut", settlement, "Bakhmut", "SPELLING"],
    ["… with j", "Kyjiw", settlement, "Kyiv", "SPELLING"],
  ])("%s", (_name, asked, kind, name, found) => {
    expect(find(asked, kind, [name])).toBe(found);
  });

  test.each([
    ["that only sounds alike", "Belgrade", settlement, "Belgorod"],
    ["of another kind", "Kherson district", region, "Kherson Oblast"],
    ["by its kind alone", "region", region, "Belgorod region"],
    ["by a kind that it cannot have", "region of Norland", country, "Norland"],
    ["of a kind and nothing else", "city of", settlement, "Kyiv"],
    ["of a short name", "Kiel", settlement, "Kyiv"],
    ["whose sound another place has for its name", "Freiberg", settlement, "Freiburg"],
  ])("but none %s", (_name, asked, kind, name) => {
    expect(find(asked, kind, [name])).toBeNull();
  });
});

test.each([
  ["ten words", "one two three four five six seven eight nine ten"],
  ["words of many spellings", "Schtschschosz Tschoeszcz Uschakowsjoe Tschoutcher Chouine Szczoes"],
  ["a thousand letters", "ch".repeat(500)],
])("readSoughtName() tries no more keys than an index takes for %s", (_name, asked) => {
  const { forms } = readSoughtName(asked, names);
  expect(forms.flatMap(({ keys }) => keys).length).toBeLessThan(900);
});

test("readSoughtName() looks for the sound of no name that an index takes seconds for", () => {
  expect(readSoughtName(`Zelanski ${"ma".repeat(40)}`, names).sound).not.toBeNull();
  expect(readSoughtName(`Zelanski ${"ma".repeat(50)}`, names).sound).toBeNull();
});

test.each([
  ["a country", "Russia", ["government-of-russia"]],
  ["… with an article", "the United States", ["government-of-the-united-states"]],
  ["a capital", "Kyiv", ["government-of-ukraine"]],
  ["… that other places are named like", "Washington", ["government-of-the-united-states"]],
  ["a town", "Bakhmut", []],
])("readSoughtName() finds who speaks for %s", (_name, asked, bodies) => {
  expect(readSoughtName(asked, names).bodies).toEqual(bodies);
});
