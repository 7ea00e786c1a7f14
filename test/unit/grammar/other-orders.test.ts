import { expect, test } from "@jest/globals";
import { readGerman } from "../../fixtures/language/de/read-german.ts";
import { printClauses, printVerbGroups } from "../../support/print-grammar.ts";

const german = readGerman();

test.each([
  [
    "a comma opens what was said",
    "Ost sagte, die Brücke werde gebaut.",
    [
      "main Ost | sagen | {Ost sagte, die Brücke werde gebaut}",
      "content die Brücke | bauen, passive | {die Brücke werde gebaut}",
    ],
  ],
  [
    "behind an opener the finite verb is the last",
    "Ost erklärte, dass die Brücke im Mai gebaut werde.",
    [
      "main Ost | erklären | {Ost erklärte, dass die Brücke im Mai gebaut werde}",
      "content die Brücke | bauen, passive | {dass die Brücke im Mai gebaut werde}",
    ],
  ],
  [
    "an object stands before the verbs at the end",
    "Ost meinte, dass die Regierung die Brücke bauen müsse.",
    [
      "main Ost | meinen | {Ost meinte, dass die Regierung die Brücke bauen müsse}",
      "content die Regierung | bauen | die Brücke | {dass die Regierung die Brücke bauen müsse}",
    ],
  ],
  [
    "the subject stands behind the verb where a phrase stands first",
    "Laut Ost bleibt die Brücke offen.",
    ["main die Brücke | bleiben | {Laut Ost bleibt die Brücke offen}"],
  ],
  [
    "a time that stands first is no subject",
    "Gestern sagte Ost, er habe die Brücke schon gebaut.",
    [
      "main Ost | sagen | {Gestern sagte Ost, er habe die Brücke schon gebaut}",
      "content er | bauen | die Brücke | {er habe die Brücke schon gebaut}",
    ],
  ],
  [
    "who speaks stands behind the verb that follows what was said",
    "Die Brücke werde im Mai gebaut, teilte das Ministerium mit.",
    [
      "main Die Brücke | bauen, passive | {Die Brücke werde im Mai gebaut}",
      "main das Ministerium | teilen | {teilte das Ministerium mit}",
    ],
  ],
  [
    "the object of an infinitive stands before its mark",
    "Am Montag kündigte Ost an, die Brücke zu öffnen.",
    [
      "main Ost | kündigen | {Am Montag kündigte Ost an, die Brücke zu öffnen}",
      "infinitive Ost~ | öffnen | die Brücke | {die Brücke zu öffnen}",
    ],
  ],
])("readSentence() reads that %s", (_name, text, expected) => {
  expect(printClauses(text, german)).toEqual(expected);
});

test.each([
  [
    "with its participle",
    "Die Brücke wurde im Mai gebaut.",
    ["wurde im Mai gebaut: bauen finite past passive"],
  ],
  [
    "with its infinitive",
    "Man werde die Brücke bauen.",
    ["werde die Brücke bauen: bauen finite present werde"],
  ],
  [
    "with its particle",
    "Das Ministerium teilte den Plan mit.",
    ["teilte den Plan mit: teilen finite past + mit"],
  ],
])("readSentence() joins a verb that stands apart %s", (_name, text, expected) => {
  expect(printVerbGroups(text, german)).toEqual(expected);
});
