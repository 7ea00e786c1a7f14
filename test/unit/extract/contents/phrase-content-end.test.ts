import { test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  ["an apposition", "Okoye announced {content|the new plan}, the latest turn in a long dispute."],
  ["what comes of it", "Okoye announced {content|the new plan}, dealing a blow to the ministry."],
  ["the medium", "Okoye announced {content|the new plan} in a statement."],
  ["the day", "Okoye announced {content|the new plan} on Friday."],
  ["a clause of time", "Okoye announced {content|the new plan} while the council met."],
  ["a clause of why", "Okoye announced {content|the new plan} as others left."],
  ["a further deed", "Okoye announced {content|the new plan} but also had to leave."],
])("findPhraseContentEnd() leaves to the reporter %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});

test.each([
  ["a clause in it", "Okoye denied {content|the claim about what fell on Friday}."],
  ["an example", "Okoye announced {content|the new plans, including the bridge}."],
  ["an ordinary modifier", "Okoye announced {content|their Friday meetings}."],
  ["what it is called", "Okoye called {content|the plan on Friday “a mistake”}."],
])("findPhraseContentEnd() keeps %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});
