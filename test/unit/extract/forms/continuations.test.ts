import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../../src/extract/assemble-quotations.ts";
import { expectMarks } from "../../../support/annotate.ts";
import { readTestUnits, findQuotationSpans, english } from "../../../support/read-text.ts";

test.each([
  [
    "that goes on behind the cue",
    "“{1.content|It held,}” {source|{2.source|Okoye}} {cue|{2.cue|said}}. “{2.content|Nobody was hurt that night.}”",
  ],
  [
    "that goes on behind a participle",
    "“{1.content|We will stay,}” {source|{2.source|Okoye}} {cue|{2.cue|said}}, pausing, “{2.content|because it is home.}”",
  ],
  [
    "behind a colon that introduces it",
    "Okoye went on at length about it:\n\n“{content|Nobody was hurt that night, and we are glad.}”",
  ],
  [
    "of two sentences on both sides of a shout",
    "“{1.content|We won!}” {source|{2.source|Okoye}} {cue|{2.cue|shouted}}. “{2.content|We really won it all!}”",
  ],
  [
    "behind a sentence about someone, in a paragraph of their own",
    "{source|Ada Okoye}, a nurse, stood at the gate.\n\n“{content|We have no water at all here.}”",
  ],
  [
    "behind a sentence about another",
    "“{1.content|It held,}” {1.source|Brandt} said. {2.source|Ada Okoye} looked at the river. “{2.content|It will hold for a hundred years.}”",
  ],
  [
    "behind a sentence about a thing",
    "“{1.content|It held,}” {source|{2.source|Okoye}} said. The river rose. “{2.content|It will hold for a hundred years.}”",
  ],
  [
    "behind a noun that the tagger takes for a verb",
    "{source|Okoye} made the following comment:\n\n“{content|The bridge will fall on their heads.}”",
  ],
  [
    "before a short sentence about somebody",
    "“{content|It will hold for a hundred years.}” {source|Okoye} shook her head.",
  ],
  [
    "between two that act, of whom the first one speaks",
    "{source|Okoye} turned to Bo Lund. “{content|It will hold for a hundred years.}” Lund nodded.",
  ],
  [
    "behind one who listens",
    "{source|{2.source|Okoye}} {cue|{2.cue|said}} {1.content|it held}. Lund listened. “{2.content|It will hold for a hundred years.}”",
  ],
  [
    "behind one who acts and others who watch",
    "{source|Ada Okoye} visited the site. Villagers watched from the hill.\n\n“{content|It will hold for a hundred years.}”",
  ],
  [
    "behind what is somebody's",
    "Okoye stood at the gate. {source|Her} hands shook. “{content|We have no water at all here.}”",
  ],
  [
    "before what a name owns",
    "“{content|We have no water at all here.}” {source|Okoye}’s voice broke.",
  ],
  [
    "between dashes behind a name",
    "Many have said the same, such as {source|Ada Okoye} -- “{content|it will hold for a hundred years}” -- and others.",
  ],
  [
    "behind a clause that is none by itself",
    "As {source|Bo Lund}, a lawyer and fellow at the Larne Works Center, recently put it, “{content|will it hold for a hundred years?}”",
  ],
  [
    "with a possessive in single marks",
    "‘{1.content|I didn’t know,}’ {source|{2.source|Okoye}} {cue|{2.cue|said}}. ‘{2.content|It’s the workers’ bridge.}’",
  ],
])("findContinuations() gives to whoever speaks words %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["one who only listens", "Okoye listened. “We saw smoke everywhere that night.”"],
  ["an event alone", "A fire broke out that day. “We saw smoke everywhere that night.”"],
  ["someone to whom it happened", "Brandt was killed that day. “He was the best friend I had.”"],
])("findContinuations() gives words behind %s to nobody", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});

test("findContinuations() gives reopened paragraphs to the same speaker", () => {
  expectMarks(
    "“{1.content|It held,}” {1.source|{2.source|{3.source|Okoye}}} said.\n\n“{2.content|Nobody was hurt that night.}\n\n“{3.content|We are lucky people.}”",
    findQuotationSpans,
  );
});

test.each([
  ["what a thing is", "“We saw smoke everywhere that night.” The bridge was old."],
  ["what somebody is", "“We saw smoke everywhere that night.” Ada Okoye is a nurse."],
  ["one who only listens", "“We saw smoke everywhere that night.” Okoye listened."],
])("findContinuations() gives words before %s to nobody", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});

test("findContinuations() gives to nobody what stands below words with a credit", () => {
  const text = "“It held.” — Ada Okoye\n\n“We saw smoke everywhere that night.”";
  expect(findQuotationSpans(text)).toHaveLength(1);
});

test("findContinuations() gives words in brackets to nobody", () => {
  const text = "“It held,” Okoye said.\n\n“(Laughter in the room at that.)”";
  expect(findQuotationSpans(text)).toHaveLength(1);
});

test("findContinuations() is less sure of who goes on than of who has a cue, least of who only acts", () => {
  const read = readTestUnits(
    "“It held,” Okoye said. “Nobody was hurt that night.” Brandt left the hall, “It will hold for a hundred years.”",
  );
  const quotations = findQuotations(read, english.extract).items;
  const surest = [...quotations].sort((a, b) => b.confidence - a.confidence);
  expect(new Set(quotations.map(({ confidence }) => confidence)).size).toBe(3);
  expect(surest.map(({ rule }) => rule)).toEqual([
    "before-cue/subject",
    "continued-in-paragraph",
    "subject-of-sentence",
  ]);
});
