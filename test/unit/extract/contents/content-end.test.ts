import { test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  ["a clause that contrasts", "Okoye said {content|the bridge held}, but the road was closed."],
  ["a clause of time behind though", "Though Okoye said {content|the bridge held}, it was closed."],
  ["a clause behind a semicolon", "Okoye said {content|the bridge held}; the road was closed."],
  ["a relative clause that is cut off", "Okoye said {content|Brandt fell}, who knew it,"],
  ["what a relative clause with whose ends", "Okoye, whose brother said {content|it held}, left."],
  ["what a relative clause ends", "Okoye, who said {content|the bridge held}, left early."],
  [
    "a clause that another cue opens",
    "Okoye said {1.content|the bridge held}, and Halonen said {2.content|it fell}.",
  ],
  [
    "the main clause behind what is cited",
    "Citing {1.content|the report}, Okoye said {2.content|the bridge held}.",
  ],
  [
    "what follows a relative clause between commas",
    "Okoye said {content|in the towns, which fell in May, people fled}.",
  ],
  [
    "the main verb behind a relative clause",
    "The road that Okoye said {content|was safe} is closed.",
  ],
  [
    "what another one says",
    "Critics argue {1.content|the bridge is old} while others say {2.content|it is new}.",
  ],
  [
    "what follows marks that end in a comma",
    "Okoye said {content|the plan was “a ruin,”} and left the hall.",
  ],
])("findContentEnd() leaves to the reporter %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["its verb", "Okoye, citing {1.content|Halonen}, said {2.content|the bridge would fall}."],
  [
    "that",
    "The Herald reported, citing {1.content|unnamed officials}, {2.content|that Okoye would resign}.",
  ],
])("findContentEnd() ends what a participle cites before %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});
