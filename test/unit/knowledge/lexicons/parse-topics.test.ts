import { expect, test } from "@jest/globals";
import { parseTopics } from "../../../../src/knowledge/lexicons/parse-topics.ts";

const TOPIC = [
  "# Who holds a place.",
  "[control]",
  "excludes: two parties on opposite sides",
  "excludes: one party on both sides",
  "place: needed",
  "negated: nothing",
  "open: plan",
  "<army>: army/troop rebel",
  "first: WHO > drive > WHOM > out of PLACE",
  "first: WHO <army> > retake/win back > PLACE",
  "second: <army> > leave > town/city",
  "second: ANY > fall",
];

/** A topic in which one line is another. */
function replaceLine(line: string, other: string): string {
  const lines = TOPIC.map((each) => (each === line ? other : each));
  expect(lines).not.toEqual(TOPIC);
  return lines.join("\n");
}

test("parseTopics() reads what a topic needs", () => {
  const { topics } = parseTopics("topics.txt", TOPIC.join("\n"));
  expect(topics).toEqual([
    {
      name: "control",
      exclusions: ["two parties on opposite sides", "one party on both sides"],
      place: "needed",
      negated: "nothing",
      open: new Set(["plan"]),
      words: new Set(["army", "troop", "rebel"]),
      disclaimed: [],
    },
  ]);
});

test("parseTopics() reads phrases by their verbs", () => {
  const { phrases, topics } = parseTopics("topics.txt", TOPIC.join("\n"));
  expect([...phrases.keys()].sort()).toEqual(["drive", "fall", "leave", "retake", "win"]);
  const heads = new Map([
    ["army", "army"],
    ["troop", "army"],
    ["rebel", "rebel"],
  ]);
  const place = { party: null, isPlace: true, heads: null, isMatter: false };
  expect(phrases.get("drive")).toEqual([
    {
      topic: topics[0],
      side: "FIRST",
      verbs: ["drive"],
      particles: [],
      doer: { party: "own", isPlace: false, heads: null, isMatter: false },
      object: { party: "opponent", isPlace: false, heads: null, isMatter: false },
      governed: { preposition: "out of", filler: place },
    },
  ]);
  expect(phrases.get("win")).toEqual(phrases.get("retake"));
  expect(phrases.get("win")).toMatchObject([
    {
      verbs: ["retake", "win"],
      particles: ["back"],
      doer: { party: "own", heads, isMatter: false },
      object: place,
    },
  ]);
  expect(phrases.get("leave")).toMatchObject([
    {
      side: "SECOND",
      doer: { party: null, heads, isMatter: true },
      object: {
        heads: new Map([
          ["town", "town"],
          ["city", "town"],
        ]),
        isMatter: false,
      },
    },
  ]);
  expect(phrases.get("fall")).toMatchObject([{ doer: null, object: null, governed: null }]);
});

test("parseTopics() reads a preposition before a word", () => {
  const { phrases } = parseTopics(
    "topics.txt",
    replaceLine("second: ANY > fall", "second: ANY > bring > <army> > out of danger"),
  );
  expect(phrases.get("bring")).toMatchObject([
    { governed: { preposition: "out of", filler: { heads: new Map([["danger", "danger"]]) } } },
  ]);
});

test("parseTopics() puts phrases first that ask for more", () => {
  const { phrases } = parseTopics(
    "topics.txt",
    replaceLine("second: ANY > fall", "second: ANY > drive"),
  );
  expect(phrases.get("drive")?.map(({ side }) => side)).toEqual(["FIRST", "SECOND"]);
});

test.each([
  ["a line before the first topic", `first: ANY > fall\n${TOPIC.join("\n")}`, 1],
  ["a line without a key", replaceLine("open: plan", "plan"), 7],
  ["a key that nobody knows", replaceLine("open: plan", "opens: plan"), 7],
  ["a topic that is there twice", `${TOPIC.join("\n")}\n[control]`, 13],
  [
    "no way in which sides exclude each other",
    TOPIC.filter((line) => !line.startsWith("excludes")).join("\n"),
    2,
  ],
  [
    "another way in which sides exclude each other",
    replaceLine("excludes: one party on both sides", "excludes: nobody"),
    4,
  ],
  ["no word on places", TOPIC.filter((line) => !line.startsWith("place")).join("\n"), 2],
  ["two words on places", replaceLine("open: plan", "place: needless"), 7],
  ["a strange word on places", replaceLine("place: needed", "place: somewhere"), 5],
  ["a strange word on negation", replaceLine("negated: nothing", "negated: no"), 6],
  ["a pattern that is none", replaceLine("open: plan", "disclaimed: ("), 7],
  ["a group twice", replaceLine("open: plan", "<army>: soldier"), 8],
  [
    "a group with what is no word",
    replaceLine("<army>: army/troop rebel", "<army>: army/ rebel"),
    8,
  ],
  [
    "a word twice in a group",
    replaceLine("<army>: army/troop rebel", "<army>: army/troop troop"),
    8,
  ],
  ["an open word in capitals", replaceLine("open: plan", "open: Plan"), 7],
  ["a group that is not there", replaceLine("second: ANY > fall", "second: <navy> > fall"), 12],
  ["a phrase without a verb", replaceLine("second: ANY > fall", "second: fall"), 12],
  ["a verb in capitals", replaceLine("second: ANY > fall", "second: ANY > FALL"), 12],
  [
    "a verb with two particles",
    replaceLine("second: ANY > fall", "second: ANY > fall down off"),
    12,
  ],
  [
    "too many fields",
    replaceLine("second: ANY > fall", "second: ANY > fall > ANY > in PLACE > ANY"),
    12,
  ],
  [
    "a preposition that governs nothing",
    replaceLine("second: ANY > fall", "second: ANY > fall > ANY > PLACE"),
    12,
  ],
  ["a phrase twice", `${TOPIC.join("\n")}\nfirst: ANY > fall`, 12],
  ["only one side", TOPIC.filter((line) => !line.startsWith("second")).join("\n"), 2],
])("parseTopics() refuses %s", (_name, text, line) => {
  expect(() => parseTopics("topics.txt", text)).toThrow(
    expect.objectContaining({
      code: "LEXICON_ENTRY_INVALID",
      details: expect.objectContaining({ path: "topics.txt", line }),
    }),
  );
});
