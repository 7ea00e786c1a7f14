import { test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  [
    "inside a relative clause",
    "Ada Okoye, {1.source|who} told reporters {1.content|that {2.source|Brandt} said {2.content|the bridge was safe}}, left early.",
  ],
  [
    "three deep",
    "{1.source|Okoye} testified {1.content|that {2.source|Halonen} told him {2.content|that {3.source|Brandt} had said {3.content|the bridge was safe}}}.",
  ],
  [
    "before the cue that reports it",
    "{1.content|{2.source|Halonen} said {2.content|the bridge was safe}}, {1.source|Okoye} told reporters.",
  ],
  [
    "between two cues",
    "{1.content|{2.content|The bridge is safe}, {2.source|the minister} said}, {1.source|Okoye} reported.",
  ],
  [
    "in the passive",
    "{1.source|He} said {1.content|he had been told by {2.source|Halonen} {2.content|that it would fall}}.",
  ],
  [
    "in the passive with an object",
    "{1.source|Okoye} said {1.content|{2.content|the plan} was criticized by {2.source|Halonen}}.",
  ],
  [
    "in the passive with an infinitive",
    "{1.source|Okoye} said {1.content|he was warned by {2.source|Halonen} {2.content|not to go}}.",
  ],
  [
    "in the passive by those whom no lexicon knows",
    "{1.source|Okoye} said {1.content|she was warned by {2.source|engineers} {2.content|that it would fall}}.",
  ],
  [
    "behind that and according to",
    "{1.source|The ministry} said {1.content|that, according to {2.source|the army}, {2.content|40 drones fell}}.",
  ],
  [
    "around according to",
    "{1.source|The Herald} said {1.content|that {2.content|Okoye}, according to {2.source|two officials}, {2.content|had resigned}}.",
  ],
  [
    "around a relative clause that speaks",
    "{1.source|Okoye} told the court {1.content|that Brandt, {2.source|who} said {2.content|he was afraid}, left the country}.",
  ],
  [
    "with a relative clause of the reporter",
    "{1.source|Okoye} said {1.content|{2.source|Halonen}, who leads the council, had called {2.content|the plan “a scandal”}}.",
  ],
  [
    "by a noun of saying",
    "{1.source|Okoye} repeated {1.content|{2.source|Halonen}’s claim {2.content|that the bridge was safe}}.",
  ],
])("fitNested() finds a report inside a report %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["denies it", "{source|Okoye} denied {content|that he had told Halonen to resign}."],
  ["denies doing it", "{source|Okoye} denied {content|telling Halonen that it was safe}."],
  ["asks about it", "{source|Okoye} asked {content|whether Halonen had said it was safe}."],
  ["judges it", "{source|Okoye} said {content|that what Halonen said was false}."],
])("fitNested() leaves out words inside a report that %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  [
    "words before one who is quoted",
    "“{content|It held,}” the agency quoted {source|Okoye} as saying.",
  ],
  [
    "words before him who is quoted",
    "“{content|It held,}” the agency quoted {source|him} as saying.",
  ],
  [
    "someone spoken to who speaks herself",
    "Brandt told Okoye, {source|who} told reporters {content|that the deal was off}.",
  ],
])("fitNested() finds one level alone for %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});
