import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  [
    "a clause",
    "“{1.content|{2.source|Halonen} {2.cue|told} me {2.content|that he is ready},}” {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "marks in marks",
    "“{1.content|{2.source|Halonen} {2.cue|said}, ‘{2.content|I am ready,}’ and then he left,}” {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "marks in British marks",
    "‘{1.content|{2.source|The minister} {2.cue|said}, “{2.content|Do not come back.}”}’ {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "what the speaker said before",
    "“{1.content|{2.source|I} {2.cue|told} him {2.content|that we would never leave},}” {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "according to",
    "“{1.content|{2.cue|According to} {2.source|the army}, {2.content|40 drones fell last night},}” {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "three levels",
    "“{1.content|{2.source|Brandt} {2.cue|told} me {2.content|that {3.source|Halonen} {3.cue|had said} {3.content|that it was safe}},}” {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "a sentence of several",
    "“{1.content|It was late. {2.source|The guard} {2.cue|said} {2.content|we had to go}. So we left.}” {1.source|Okoye} {1.cue|said}.",
  ],
  [
    "a passage that goes on",
    "“{1.content|It was late,}” {1.source|{2.source|Okoye}} {1.cue|{2.cue|said}}. “{2.content|{3.source|The guard} {3.cue|said} {3.content|we had to go}.}”",
  ],
])("findQuotedReports() finds inside marks %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["what the speaker says now", "I say that it is over for all of us,"],
  ["a condition", "If he says that it is over, he is lying,"],
  ["a question", "Did the minister say that it was over?"],
  ["a comparison", "He is not as rich as he says he is,"],
  ["nobody in particular", "It says that everyone is free in here,"],
  ["what shows rather than says", "The numbers show we are winning this one,"],
  ["what someone asks for", "Tell them that it is over for us,"],
])("findQuotedReports() leaves out %s", (_name, words) => {
  expect(findQuotationSpans(`“${words}” Okoye said.`)).toHaveLength(1);
});
