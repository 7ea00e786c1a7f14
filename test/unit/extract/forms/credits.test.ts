import { expect, test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  ["a dash", "“{content|It held!}” {cue|—} {source|Ada Okoye}"],
  [
    "a dash and a role",
    "“{content|It held through the night.}” {cue|—} {source|Ada Okoye}, mayor of Larne",
  ],
  ["a short dash", "“{content|It held!}” {cue|–} {source|Ada Okoye}"],
  ["two hyphens", '"{content|It held!}" {cue|--} {source|Ada Okoye}'],
  ["a hyphen between spaces", '"{content|It held.}" {cue|-} {source|Ada Okoye}, mayor'],
  ["a dash in the line below", "“{content|It held.}”\n{cue|—} {source|Ada Okoye}, mayor of Larne"],
  [
    "two hyphens in the paragraph below",
    '"{content|It held}"\n\n{cue|--} {source|Ada Okoye}, mayor',
  ],
  [
    "a dash below a quotation of two paragraphs",
    "“{content|The river rose.}\n\n“{content|We left.}”\n\n{cue|—} {source|Ada Okoye}, mayor",
  ],
  ["a hyphen right before the name", "“{content|It held.}” {cue|-}{source|Mayor Ada Okoye}"],
  ["a bracket", '"{content|It held.}" {cue|(}{source|Ada Okoye}, mayor of Larne)'],
  ["a bracket before the stop", "“{content|It held}” {cue|(}{source|Ada Okoye})."],
  [
    "lines without a mark",
    "“{1.content|It held.}”\n{1.source|Ada Okoye}, mayor\n\n“{2.content|We left.}”\n{2.source|Bo Lund}",
  ],
  ["a dash before a description", "“{content|It held!}” {cue|—} {source|Anonymous worker}"],
])("findCredits() takes the speaker behind %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test("findCredits() takes no speaker from a sentence that goes on behind a dash", () => {
  expect(findQuotationSpans("“It held” — the crowd shouted with joy and ran.")).not.toContainEqual(
    expect.objectContaining({ cue: [{ start: 10, end: 11 }] }),
  );
});

test.each([
  ["a sentence of its own below", "“It held.”\n\n— The bridge has been closed for years."],
  ["a name below prose", "The river rose.\n\n— Ada Okoye"],
  ["what the crowd did", "“It held.” (Laughter)"],
])("findCredits() takes no speaker from %s", (_name, text) => {
  expect(findQuotationSpans(text)).toEqual([]);
});
