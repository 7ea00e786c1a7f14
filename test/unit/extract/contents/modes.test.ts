import { expect, test } from "@jest/globals";
import type { CueClass } from "../../../../src/domain/statements/cue-class.ts";
import type { Mode } from "../../../../src/domain/statements/mode.ts";
import { readTestArticle } from "../../../support/read-text.ts";

/** What is said in a text, by mode: "REFUSED: it fell". */
function readModes(text: string): string[] {
  return readTestArticle(text).quotations.map(
    ({ mode, content }) => `${mode}: ${content.map((span) => span.text).join(" … ")}`,
  );
}

function readClasses(text: string): (CueClass | null)[] {
  return readTestArticle(text).quotations.map(({ cueClass }) => cueClass);
}

test.each<[Mode, string, string]>([
  ["ASSERTED", "Okoye said that it fell.", "that it fell"],
  ["ASSERTED", "Okoye agreed that it fell.", "that it fell"],
  ["ASSERTED", "According to Okoye, it fell.", "it fell"],
  ["ASSERTED", "Okoye claimed to have left.", "to have left"],
  [
    "ASSERTED",
    "“It fell in May. Who heard of it?” Okoye said.",
    "It fell in May. Who heard of it?",
  ],
  ["DENIED", "Okoye denied that it fell.", "that it fell"],
  ["DENIED", "Okoye denied the report.", "the report"],
  ["DENIED", "Okoye does not agree that it fell.", "that it fell"],
  ["ASKED", "Okoye asked whether it fell.", "whether it fell"],
  ["ASKED", "Okoye wondered why it fell.", "why it fell"],
  ["ASKED", "“Has the bridge fallen again?” Okoye said.", "Has the bridge fallen again?"],
  [
    "ASKED",
    "OKOYE: Why did the old bridge fall?\n\nHALONEN: I do not know.",
    "Why did the old bridge fall?",
  ],
  ["DEMANDED", "Okoye demanded that it be closed.", "that it be closed"],
  ["DEMANDED", "Okoye called for calm.", "calm"],
  ["DEMANDED", "Okoye urged the council to close it.", "to close it"],
  ["DEMANDED", "Okoye told residents not to cross it.", "not to cross it"],
  ["DEMANDED", "Okoye asked residents to leave.", "to leave"],
  ["DEMANDED", "Residents were told to leave.", "to leave"],
  ["PROMISED", "Okoye promised to close it.", "to close it"],
  ["PROMISED", "Okoye vowed that it would be closed.", "that it would be closed"],
  ["PROMISED", "Okoye swore to close it.", "to close it"],
  ["DENIED", "Okoye ruled out a sale.", "a sale"],
  ["DENIED", "Okoye’s denial that it fell was short.", "that it fell"],
  ["EXPECTED", "Okoye is expected to say that it fell.", "that it fell"],
  ["EXPECTED", "If Okoye says the bridge fell, the plan is dead.", "the bridge fell"],
  ["EXPECTED", "Okoye plans to promise to leave.", "to leave"],
  ["REFUSED", "Okoye did not say whether it fell.", "whether it fell"],
  ["REFUSED", "Okoye did not say it fell.", "it fell"],
  ["REFUSED", "Okoye declined to say when it fell.", "when it fell"],
  ["REFUSED", "Okoye did not deny that it fell.", "that it fell"],
])("%s: %s", (mode, text, content) => {
  expect(readModes(text)[0]).toBe(`${mode}: ${content}`);
});

test.each([
  ["a refusal without words", "Okoye declined to comment."],
  ["what was not discussed", "Okoye did not discuss the plan."],
  ["what will be announced", "Okoye will announce plans on Friday for a new bridge."],
  ["what a thing would do", "The reform would encourage investors to hold shares."],
  ["what it would do", "It would encourage investors to hold shares."],
  ["what somebody failed to do", "Okoye failed to show up at the hearing he was called to."],
  ["whoever says so", "If you say it fell, it fell."],
  ["whether somebody said so", "Nobody knows whether Okoye says it fell."],
  ["what was said by nobody", "No official said the bridge fell."],
])("nothing is put forward by %s", (_name, text) => {
  expect(readModes(text)).toEqual([]);
});

test.each<[CueClass | null, string]>([
  ["NEUTRAL", "Okoye said that it fell."],
  ["NEUTRAL", "According to Okoye, it fell."],
  ["NEUTRAL", "“Why did it fall?” Okoye asked."],
  ["ENDORSING", "Okoye pointed out that it fell."],
  ["DISTANCING", "Okoye claimed that it fell."],
  ["DISTANCING", "Okoye’s claim that it fell was wrong."],
  ["TENTATIVE", "Okoye suggested that it fell."],
  ["EMPHATIC", "Okoye insisted that it fell."],
  ["ARGUING", "Okoye argued that it fell."],
  ["CONCEDING", "Okoye admitted that it fell."],
  ["WARNING", "Okoye warned that it would fall."],
  ["DIRECTIVE", "Okoye demanded that it be closed."],
  ["COMMISSIVE", "Okoye promised to close it."],
  ["EVALUATING", "Okoye praised “a great plan for the bridge”."],
  ["EXPRESSIVE", "“It fell,” Okoye joked."],
  [null, "OKOYE: The old bridge fell.\n\nHALONEN: I do not know."],
])("%s: %s", (cueClass, text) => {
  expect(readClasses(text)[0]).toBe(cueClass);
});

test("what goes on has the class of its cue", () => {
  const text = "“The bridge fell,” Okoye joked. “We will build a new one in the month of May.”";
  expect(readClasses(text)).toEqual(["EXPRESSIVE", "EXPRESSIVE"]);
});
