import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { writeQuotations } from "../../support/verification/write-quotations.ts";

/* Quotations of which it is known what became of them, judged by the graph of the articles. */

const { articles, quotations } = writeQuotations(100);

/** Of which the API is asked by hand. */
const others = [
  {
    id: "unknown",
    text: "“The lighthouse keeps burning for all of us tonight,” it said on the wall.",
  },
  {
    id: "reported",
    text: "Adina Okoye said that the lanterns of the harbor had to be lit earlier every autumn. She called the plan “a gift to every thief on the coast” and left.",
  },
  { id: "arabic", text: "«سوف نعيد بناء الجسر قبل الشتاء القادم», said Rosa Delgado." },
];
const AT_ONCE = 20;

/** One of a hundred. */
const MOST_WRONG = 5;

let api: TestApi;
beforeAll(async () => {
  const knowledge = readKnowledge();
  api = await openTestApi(
    [...articles, ...others].map((article) => runPipeline(article, knowledge)),
  );
}, 240_000);
afterAll(() => api.close());

interface Told {
  readonly verdict: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly differences: readonly { readonly quoted: string; readonly said: string }[];
  readonly omitted: string | null;
  readonly article: { readonly text: string } | null;
  readonly statement: { readonly speaker: { readonly name: string } | null } | null;
}

const QUERY = `query ($quotations: [QuotedWords!]!) {
  verify(quotations: $quotations) {
    verdict start end omitted
    differences { quoted said }
    article { text }
    statement { speaker { name } }
  }
}`;

async function verify(asked: readonly { text: string; speaker: string | null }[]) {
  const { data, errors } = await postQuery(api.url, QUERY, { quotations: asked });
  expect(errors).toBeUndefined();
  return data!["verify"] as readonly Told[];
}

test("of 500 quotations hardly any is misjudged, and none is called verbatim that is not", async () => {
  const told: Told[] = [];
  for (let index = 0; index < quotations.length; index += AT_ONCE) {
    const some = quotations.slice(index, index + AT_ONCE);
    told.push(...(await verify(some.map(({ text, speaker }) => ({ text, speaker })))));
  }
  expect(told).toHaveLength(500);
  const wrong = quotations.flatMap(({ text, speaker, verdict }, index) =>
    told[index]!.verdict === verdict
      ? []
      : [{ text, speaker, verdict, told: told[index]!.verdict }],
  );
  expect(wrong.filter((each) => each.told === "VERBATIM")).toEqual([]);
  expect(wrong.slice(MOST_WRONG)).toEqual([]);
  for (const [index, { verdict, start, end, article }] of told.entries()) {
    if (verdict !== "VERBATIM") continue;
    const { text } = quotations[index]!;
    expect(article!.text.slice(start!, end!)).toBe(text.replace(/\.$/u, ""));
  }
});

test("what an article tells besides is told apart", async () => {
  const speaker = "Adina Okoye";
  const [reported, partly, unknown, nobody, misspelt, stranger] = await verify([
    { text: "the lanterns of the harbor had to be lit earlier every autumn", speaker },
    { text: "a gift to every thief on the coast", speaker },
    { text: "The lighthouse keeps burning for all of us tonight", speaker },
    { text: "The lighthouse keeps burning for all of us tonight", speaker: null },
    { text: "a gift to every thief on the coast", speaker: "Adina Okoje" },
    { text: "a gift to every thief on the coast", speaker: "Wilhelmina Underhill" },
  ]);
  expect(
    [reported, partly, unknown, nobody, misspelt, stranger].map((told) => told!.verdict),
  ).toEqual(["REPORTED_ONLY", "VERBATIM", "UNATTRIBUTED", "VERBATIM", "VERBATIM", "OTHER_SPEAKER"]);
  expect(stranger!.statement!.speaker!.name).toBe(speaker);
});

test("a difference is told word by word, and what was left out", async () => {
  const said = quotations[0]!;
  const text = said.text.replace("will not", "shall not");
  const [changed, cut] = await verify(
    [{ ...said, text }, quotations[2]!].map(({ text, speaker }) => ({ text, speaker })),
  );
  expect(changed!.differences).toEqual([{ quoted: "shall", said: "will" }]);
  expect(cut!.omitted).toContain("not");
});

test.each([
  ["no words", "", "NOT_FOUND"],
  ["marks alone", "… ?! “”", "NOT_FOUND"],
  ["what a search takes for its syntax", '+(a OR b) && "c~ [d TO e} \\ ^9 :*', "NOT_FOUND"],
  ["another script", "سوف نعيد بناء الجسر قبل الشتاء القادم", "VERBATIM"],
  ["half a character", "We \ud83d will", "NOT_FOUND"],
])("%s", async (_name, text, verdict) => {
  expect((await verify([{ text, speaker: null }]))[0]!.verdict).toBe(verdict);
});

test("a quotation of five thousand words is judged", async () => {
  const words = quotations.filter((each) => each.verdict === "VERBATIM").map(({ text }) => text);
  const text = [...words, ...words, ...words]
    .join(" ")
    .split(" ")
    .slice(0, 5_000)
    .join(" ")
    .slice(0, 40_000);
  expect((await verify([{ text, speaker: null }]))[0]!.verdict).toBe("NOT_FOUND");
});

test("too much at once is refused, with what is possible", async () => {
  const refuse = async (asked: readonly object[]) => {
    const { errors } = await postQuery(api.url, QUERY, { quotations: asked });
    return errors![0]!.message;
  };
  const one = { text: "a", speaker: null };
  const many = await refuse(Array.from({ length: 21 }, () => one));
  expect(many).toMatch(/"21" quotations at once/u);
  const long = await refuse([{ ...one, text: "word ".repeat(8_001) }]);
  expect(long).toMatch(/"40005" characters at once/u);
});
