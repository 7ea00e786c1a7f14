import { describe, expect, test } from "@jest/globals";
import { judgeQuotedWords } from "../../../../src/domain/verification/judge-quoted-words.ts";
import type {
  Difference,
  SourceQuotation,
  Verdict,
} from "../../../../src/domain/verification/verification.ts";

const TURNING = new Set(["not", "if", "never", "unless", "but"]);
const okoye = new Set(["okoye"]);

const direct: SourceQuotation = {
  id: "q-1",
  kind: "DIRECT",
  speakerId: "okoye",
  content: [
    {
      start: 100,
      text: "We do not believe that the bridge will fall. The ferry stays for two years, it’s agreed.",
    },
  ],
};
const mixed: SourceQuotation = {
  id: "q-2",
  kind: "MIXED",
  speakerId: "okoye",
  content: [{ start: 300, text: "that the harvest was “far better than last year” in the north" }],
};
const indirect: SourceQuotation = {
  id: "q-3",
  kind: "INDIRECT",
  speakerId: "okoye",
  content: [{ start: 500, text: "that the gates of the dam would be opened on Monday" }],
};
const others: SourceQuotation = { ...direct, id: "q-4", speakerId: "lind" };

function judge(text: string, sources = [direct, mixed, indirect], speakerIds = okoye) {
  return judgeQuotedWords({ text, speakerIds }, sources, TURNING);
}

describe("verbatim", () => {
  test.each([
    ["The ferry stays for two years", 145],
    ["The ferry stays for two years,", 145],
    ["The ferry\n stays for two years", 145],
    ["far better than last year.", 322],
  ])("%j", (text, start) => {
    const { verdict, span, differences } = judge(text);
    expect({ verdict, start: span!.start, differences }).toEqual({
      verdict: "VERBATIM",
      start,
      differences: [],
    });
  });

  test("also where nobody is named, or nobody knows who said it", () => {
    const text = "The ferry stays for two years";
    expect(judgeQuotedWords({ text, speakerIds: null }, [direct], TURNING).verdict).toBe(
      "VERBATIM",
    );
    expect(judge(text, [{ ...direct, speakerId: null }]).verdict).toBe("VERBATIM");
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
    ["the harvest was far better", "REPORTED_ONLY", null],
    ["the gates of the dam would be opened on Monday", "REPORTED_ONLY", []],
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

  test("what another said is another's", () => {
    const { verdict, source } = judge("The ferry stays for two years", [others, mixed]);
    expect([verdict, source!.id]).toEqual(["OTHER_SPEAKER", "q-4"]);
    expect(judge("The ferry stays for two years", [others, direct]).verdict).toBe("VERBATIM");
  });
});
