import { test } from "@jest/globals";
import { expectMarks } from "../../support/annotate.ts";
import { findQuotationSpans } from "../../support/read-text.ts";

test.each([
  ["a group", "Okoye told {addressee|reporters} that the bridge held."],
  ["a name", "Okoye told {addressee|Halonen} that the bridge held."],
  ["a name before a day", "Okoye told {addressee|Halonen} on Friday that the bridge held."],
  ["one behind to", "Okoye said to {addressee|reporters} that the bridge held."],
  ["one behind words in marks", "“It held,” Okoye told {addressee|the Varn Post}."],
])("findAddressee() finds %s", (_name, marked) => {
  expectMarks(marked, findQuotationSpans);
});
