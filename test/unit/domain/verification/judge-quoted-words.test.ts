import { describe, expect, test } from "@jest/globals";
import { judgeQuotedWords } from "../../../../src/domain/verification/judge-quoted-words.ts";
import type { QuotationKind } from "../../../../src/domain/statements/quotation.ts";
import type {
  Difference,
  SourceQuotation,
  Verdict,
} from "../../../../src/domain/verification/verification.ts";

const TURNING = {
  clause: new Set(["not", "never"]),
  sentence: new Set(["if", "unless"]),
  joints: new Set(["and"]),
};
const okoye = new Set(["okoye"]);

function quote(
  id: string,
  kind: QuotationKind,
  start: number,
  whole: string,
  pieces = [whole],
): SourceQuotation {
  const content = pieces.map((text) => ({ start: start + whole.indexOf(text), text }));
  return { id, kind, speakerId: "okoye", content, whole: { start, text: whole } };
}

const direct = quote(
  "q-1",
  "DIRECT",
  100,
  "We do not believe that the bridge will fall. The ferry stays for two years, it’s agreed.",
);
const mixed = quote(
  "q-2",
  "MIXED",
  300,
  "that the harvest was not “far better than last year” in the north",
);
const indirect = quote(
  "q-3",
  "INDIRECT",
  500,
  "that the gates of the dam would be opened on Monday",
);
const split = quote(
  "q-5",
  "DIRECT",
  700,
  "The mills will never burn again,” he said, “as long as we guard them",
  ["The mills will never burn again,", "as long as we guard them"],
);
const odd = quote(
  "q-9",
  "DIRECT",
  1300,
  "A far-reaching (so odd) $5 {plan} | [sic] ^ * + / \\\\ works",
);
const asked = quote("q-7", "DIRECT", 900, "Will the mill stand? It stands! So we say.");
const splitReport = quote(
  "q-8",
  "INDIRECT",
  1100,
  "the seals of the bay, she said, were counted twice a year",
  ["the seals of the bay,", "were counted twice a year"],
);
const others: SourceQuotation = { ...direct, id: "q-4", speakerId: "lind" };

function judge(
  text: string,
  sources = [direct, mixed, indirect, split, asked, splitReport, odd],
  speakerIds = okoye,
) {
  return judgeQuotedWords({ text, speakerIds }, sources, TURNING);
}

describe("verbatim", () => {
  test.each([
    ["The ferry stays for two years", 145],
    ["The ferry stays for two years,", 145],
    ["The ferry\n stays for two years", 145],
    ["far better than last year.", 322 + 4],
    ["The mills will never burn again … as long as we guard them", 700],
    ["Will the mill stand?", 900],
    ["Will the mill stand? It stands!", 900],
    ["It stands", 921],
    ["$5 {plan} | [sic] ^ * + / \\\\ works", 1324],
  ])("%j", (text, start) => {
    const { verdict, span, differences } = judge(text);
    expect({ verdict, start: span!.start, differences }).toEqual({
      verdict: "VERBATIM",
      start,
      differences: [],
    });
  });

  test("also where nobody is named", () => {
    const text = "The ferry stays for two years";
    expect(judgeQuotedWords({ text, speakerIds: null }, [direct], TURNING).verdict).toBe(
      "VERBATIM",
    );
  });
});

describe("never verbatim", () => {
  test.each<[string, Verdict, readonly Difference[] | null]>([
    ["The ferry stays for three years", "ALTERED", [{ quoted: "three", said: "two" }]],
    ["the ferry stays for two years", "ALTERED", [{ quoted: "the", said: "The" }]],
    ["The ferry stays for two years, it's agreed", "ALTERED", [{ quoted: "it's", said: "it’s" }]],
    ["The ferry stays two years", "ALTERED", [{ quoted: "", said: "for" }]],
    ["The ferry really stays for two years", "ALTERED", [{ quoted: "really", said: "" }]],
    ["ferry stays for two year", "ALTERED", [{ quoted: "year", said: "years," }]],
    ["the bridge will fall", "CUT", []],
    ["We do … believe that the bridge will fall", "CUT", []],
    ["We do believe that the bridge will fall", "CUT", [{ quoted: "", said: "not" }]],
    [
      "The mills will never burn again, as long as we guard them",
      "ALTERED",
      [{ quoted: "again, as", said: "again,” he said, “as" }],
    ],
    ["burn again … as long as we guard them", "CUT", []],
    ["as long as we guard them", "CUT", []],
    ["the mill stand", "CUT", []],
    ["A far-reaching (so odd) $6 {plan} | [sic]", "ALTERED", [{ quoted: "$6", said: "$5" }]],
    ["A far.reaching", "ALTERED", [{ quoted: "far.reaching", said: "far-reaching" }]],
    ["Will the mill stand.", "ALTERED", [{ quoted: "stand.", said: "stand?" }]],
    ["The ferry stays for two years;", "ALTERED", [{ quoted: "years;", said: "years," }]],
    ["the harvest was far better", "REPORTED_ONLY", null],
    ["the gates of the dam would be opened on Monday", "REPORTED_ONLY", []],
    ["the seals of the bay were counted twice a year", "REPORTED_ONLY", null],
    ["A flood of letters reached the mayor", "NOT_FOUND", []],
    ["", "NOT_FOUND", []],
  ])("%j is %s", (text, verdict, differences) => {
    const found = judge(text);
    expect(found.verdict).toBe(verdict);
    if (differences !== null) expect(found.differences).toEqual(differences);
  });

  test("what was left out is told where it turns the meaning", () => {
    expect(judge("the bridge will fall").omitted).toBe("We do not believe that");
  });

  test("what nobody knows who said it is nobody's", () => {
    const text = "The ferry stays for two years";
    const unknown = { ...direct, speakerId: null };
    expect(judge(text, [unknown]).verdict).toBe("UNATTRIBUTED");
    expect(judge(text, [unknown, others]).verdict).toBe("OTHER_SPEAKER");
    expect(judge("The ferry stays for three years", [unknown]).verdict).toBe("UNATTRIBUTED");
  });

  test("the more alike are told first", () => {
    const text = "We do not believe that the bridge will stand";
    const { verdict, differences } = judge(text, [
      others,
      quote("q-6", "INDIRECT", 0, "that they do not believe that the bridge could stand"),
      direct,
    ]);
    expect([verdict, differences]).toEqual(["ALTERED", [{ quoted: "stand", said: "fall." }]]);
  });

  test("what another said is another's", () => {
    const { verdict, source } = judge("The ferry stays for two years", [others, mixed]);
    expect([verdict, source!.id]).toEqual(["OTHER_SPEAKER", "q-4"]);
    expect(judge("The ferry stays for two years", [others, direct]).verdict).toBe("VERBATIM");
  });
});
