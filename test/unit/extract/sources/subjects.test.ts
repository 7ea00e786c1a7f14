import { test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

test.each([
  ["a name", "{source|Ada Okoye}, the mayor of Larne, said the bridge held."],
  ["a name before one in dashes", "{source|Ada Okoye} — the mayor — said the bridge held."],
  [
    "a name before one that lists",
    "{source|Ada Okoye}, a judge, writer and mayor, said the bridge held.",
  ],
  ["a name before an age", "“It held,” {source|Okoye}, 54, said."],
  [
    "a noun before one in dashes",
    "Early on, {source|the old mayor of Larne} — Ada Okoye — said the bridge held.",
  ],
  [
    "a noun without a name before one in dashes",
    "{source|The mayor} — a former judge — said the bridge held.",
  ],
])("findSubject() finds %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});
