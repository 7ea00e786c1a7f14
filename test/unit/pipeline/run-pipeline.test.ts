import { expect, test } from "@jest/globals";
import { expectExactSpans } from "../../support/expect-exact-spans.ts";
import { readTestArticle } from "../../support/read-text.ts";

test("runPipeline() reads an article from text to statement", () => {
  const text = [
    "Bridge holds through the night",
    "VARN, Norland (AP) — Ada Okoye told reporters on Friday that Karpenko was in Larnburg.",
    "Advertisement",
  ].join("\n\n");
  const reading = readTestArticle(text, "2024-08-14");
  expectExactSpans(reading);
  expect(reading.article).toMatchObject({
    id: "test",
    title: "Bridge holds through the night",
    dateline: "VARN",
    publishedOn: "2024-08-14",
  });
  expect(reading.regions.map(({ kind }) => kind)).toEqual(["HEADLINE", "BODY", "BOILERPLATE"]);
  expect(reading.quotations).toMatchObject([
    {
      kind: "INDIRECT",
      content: [{ text: "that Karpenko was in Larnburg" }],
      cue: { text: "told" },
      source: { text: "Ada Okoye" },
      speaker: { name: "Ada Okoye", type: "PERSON" },
      addressees: [{ name: "reporters", type: "GROUP" }],
      saidOn: { from: "2024-08-09", basis: "DERIVED" },
      saidAt: null,
      about: [{ name: "Volodymyr Karpenko" }, { name: "Larnburg" }],
      nestedIn: null,
    },
  ]);
});

test("runPipeline() gives the same reading twice", () => {
  const text = "“It held,” Ada Okoye said. Officials said they were ready.";
  expect(readTestArticle(text)).toEqual(readTestArticle(text));
});

test("runPipeline() lists findings in the order of the text", () => {
  const { findings } = readTestArticle(
    "She said it held.\n\nThe bridge” fell.\n\nHe said on Friday that it was safe.",
  );
  const starts = findings.map(({ start }) => start);
  expect(starts.length).toBeGreaterThanOrEqual(3);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test.each([
  ["nothing", ""],
  ["white space", " \n\u00a0\t"],
  ["marks", "…!?"],
  ["tags", "<p></p>"],
])("runPipeline() finds no word in a text of %s", (_name, text) => {
  expect(readTestArticle(text)).toMatchObject({
    quotations: [],
    mentions: [],
    findings: expect.arrayContaining([
      expect.objectContaining({ code: "TEXT_EMPTY", start: 0, end: text.length }),
    ]),
  });
});

const HEAD = "“The bridge held,” Ada Okoye said.\n\n";

test.each([
  ["lone surrogates", `${HEAD}Okoye \ud800 said “it \udc00 held” \udbff.`],
  ["control characters", `${HEAD}Okoye\u0000 said\u0007 “it\u001b held”\u009f.`],
  ["zero-width and direction marks", `${HEAD}\u202eOkoye\u200b said\ufeff “it\u2066 held”.`],
  ["5,000 opening marks", `${HEAD}${"“".repeat(5000)}`],
  ["5,000 single marks with words", `${HEAD}Okoye said ${"'it ".repeat(5000)}`],
  ["Russian", `${HEAD}«Мост устоял», — сказала Ада Окойе. Она добавила, что дорога открыта.`],
  ["Ukrainian", `${HEAD}«Міст встояв», — сказала Ада Окойе. Вона додала, що дорогу відкрито.`],
  ["Arabic", `${HEAD}قالت أدا أوكويي إن الجسر آمن.`],
  ["Chinese", `${HEAD}“桥很安全,”阿达说。`],
  [
    "HTML",
    `${HEAD}<p class="x">Okoye said <b>&ldquo;it held&rdquo;</b>.</p>\n<script>let a = "b";</script>`,
  ],
  ["emoji", `${HEAD}Okoye 😀 said “it 👩‍👩‍👧 held” 🇳🇴.`],
  ["a text that ends in a cue", `${HEAD}The bridge held, according to`],
  ["ten thousand letters without a space", `${HEAD}${"x".repeat(10_000)}`],
  ["5,000 short lines", `${HEAD}${"it held\n".repeat(5000)}`],
  ["10,000 nested parentheses", `${HEAD}Okoye said ${"(it ".repeat(10_000)}${")".repeat(10_000)}.`],
  ["a thousand dashes", `${HEAD}Okoye said ${"— ".repeat(1000)}it held.`],
  ["a thousand commas", `${HEAD}Okoye, ${"a judge, ".repeat(1000)}said it held.`],
])("runPipeline() survives %s", (_name, text) => {
  const reading = readTestArticle(text);
  expectExactSpans(reading);
  expect(reading.quotations[0]).toMatchObject({
    content: [{ text: "The bridge held," }],
    speaker: { name: "Ada Okoye" },
  });
});

const ARTICLE = [
  "Bridge holds through the night",
  "“The bridge held,” Ada Okoye said.",
  "«Міст встояв», — сказала вона.",
  "Juho Halonen said that it fell.",
];

test.each([
  ["\\r\\n", "\r\n"],
  ["\\r", "\r"],
  ["line separators", "\u2028"],
  ["empty lines", "\n \u00a0\n\r\n"],
  ["line breaks of HTML", "<br>\n"],
])("runPipeline() reads lines that end in %s", (_name, lineEnd) => {
  const summarize = (text: string): unknown => {
    const reading = readTestArticle(text);
    expectExactSpans(reading);
    return {
      title: reading.article.title,
      quotations: reading.quotations.map(({ content, speaker }) => [
        content[0]?.text,
        speaker?.name,
      ]),
    };
  };
  const expected = summarize(ARTICLE.join("\n"));
  expect(expected).toMatchObject({
    title: ARTICLE[0],
    quotations: expect.arrayContaining([["The bridge held,", "Ada Okoye"]]),
  });
  expect(summarize(ARTICLE.join(lineEnd))).toEqual(expected);
  expect(summarize(`\ufeff${ARTICLE.join(lineEnd)}`)).toEqual(expected);
});
