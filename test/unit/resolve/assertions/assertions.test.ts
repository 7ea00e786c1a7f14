import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** What the first quotation of a text asserts. */
function readAssertion(text: string) {
  return readTestArticle(text).quotations[0]!.assertion;
}

test.each([
  ["a plain clause", "Okoye said that the guards opened the gate.", false],
  ["a clause with not", "Okoye said that the guards did not open the gate.", true],
  ["a clause that is denied", "Okoye denied that the guards opened the gate.", true],
  ["a denial in it", "Okoye said that guards denied that they opened the gate.", true],
  ["a plan that was rejected", "Okoye said that the guards rejected the plan.", false],
  ["a negated clause that is denied", "Okoye denied that the guards did not open the gate.", false],
  ["a denial that was withheld", "Okoye did not deny that the guards opened the gate.", false],
  ["a denial that is expected", "Okoye will deny that the guards opened the gate.", false],
])("an assertion is denied or not in %s", (_name, text, isDenied) => {
  expect(readAssertion(text).isDenied).toBe(isDenied);
});

test.each([
  ["a plain clause", "Okoye said that the guards opened the gate.", false],
  ["what would be", "Okoye said that the guards would open the gate.", true],
  ["what is planned", "Okoye said that the guards planned to open the gate.", true],
  ["a month called May", "Okoye said that the guards opened the gate in May.", false],
  ["a plan", "Okoye said that the plan had failed.", false],
  ["a question", "Okoye asked whether the guards opened the gate.", true],
  ["what is not said yet", "Okoye is expected to say that the guards opened the gate.", true],
  ["what was not said", "Okoye declined to say whether the guards opened the gate.", true],
  ["a denial", "Okoye denied that the guards opened the gate.", false],
])("an assertion is of what may be or not in %s", (_name, text, isPossible) => {
  expect(readAssertion(text).isPossible).toBe(isPossible);
});

test("an assertion keeps what tells it from others, each word once and sorted", () => {
  const { words, names, numbers } = readAssertion(
    "Okoye said that the 12 guards of Varn opened the northern gate and the gate of Norlandic Larnburg.",
  );
  expect(words).toEqual(["gate", "guard", "northern", "open"]);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(expect.arrayContaining(["larnburg", "varn"]));
  expect(numbers).toEqual(["12"]);
});
