import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  ["a group", "Okoye told {addressee|reporters} that the bridge held."],
  ["a name", "Okoye told {addressee|Halonen} that the bridge held."],
  ["a name before a day", "Okoye told {addressee|Halonen} on Friday that the bridge held."],
  ["one behind to", "Okoye said to {addressee|reporters} that the bridge held."],
  ["a program of an outlet", "Okoye told {addressee|the BBC’s Today program} that it held."],
  ["a crowd", "Okoye told {addressee|a crowd} at a rally that the bridge held."],
  ["two", "Okoye told {addressee|Halonen and Lund} that the bridge held."],
  ["one with a role", "Okoye told {addressee|Halonen}, the mayor, that the bridge held."],
  ["one who is urged", "Okoye urged {addressee|residents} to leave."],
  ["one who is asked", "Okoye asked {addressee|Halonen} whether the bridge held."],
  ["one who is called on", "Okoye called on {addressee|Halonen} to leave."],
  ["one of a letter", "“It held,” Okoye said in a letter to {addressee|the court}."],
  [
    "one of an email before the clause",
    "Okoye said on Monday in an email to {addressee|Halonen} that it held.",
  ],
  ["one of a letter at the head", "In a letter to {addressee|the court}, Okoye said it held."],
  ["one of a speech", "“It held,” Okoye said in a speech to {addressee|parliament}."],
  ["one of a call", "Okoye said in a phone call with {addressee|Halonen} that it held."],
  ["one spoken to before", "Speaking to {addressee|reporters} in Larne, Okoye said it held."],
  ["one spoken to behind", "“It held,” said Okoye, speaking to {addressee|reporters}."],
  ["one who is told", "{addressee|Residents} were told by Okoye that the bridge held."],
  ["one who is told behind a day", "On Monday, {addressee|residents} were told by Okoye to leave."],
  ["one who is told by nobody named", "{addressee|Reporters} were told that the bridge held."],
  ["one who is asked by another", "{addressee|Halonen} was asked by a reporter whether it held."],
  ["one behind words in marks", "“It held,” Okoye told {addressee|the Varn Post}."],
])("findAddressee() finds %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["who asked", "“It held,” Okoye said when asked by Halonen."],
  ["whose question it was", "“It held,” Okoye said in response to a question from Halonen."],
  ["the outlet of an interview", "“It held,” Okoye said in an interview with Larne Radio."],
  ["what was warned of", "Okoye warned the bridge would fall."],
])("findAddressee() does not take %s", (_name, text) => {
  expect(findQuotationSpans(text).map(({ addressee }) => addressee)).toEqual([[]]);
});
