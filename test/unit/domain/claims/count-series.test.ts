import { expect, test } from "@jest/globals";
import { type CountingStatement, listSeries } from "../../../../src/domain/claims/count-series.ts";
import { compare } from "../../../support/claims/relate-texts.ts";

/** What somebody says of a blast, on a day of June. */
function say(id: string, said: string, day: number | null): CountingStatement {
  const text = `A blast shook Larne. Doctor Ada Okoye said that {${said}}.`;
  const { claimed } = compare(id, { text, publishedOn: "2024-06-20" }, 0);
  return { id, day: day === null ? null : `2024-06-0${String(day)}`, claimed: [claimed] };
}

function list(first: CountingStatement, ...others: CountingStatement[]) {
  return listSeries(first, others).map(({ day, low, high, statementId }) => {
    return [day, low, high, statementId];
  });
}

test("a series has what is counted of one thing, day by day, those without a day last", () => {
  expect(
    list(
      say("a", "11 miners were killed in the blast", 2),
      say("b", "at least 19 miners were killed in the blast", 4),
      say("c", "9 miners were killed in the blast", 1),
      say("d", "21 miners were killed in the blast", null),
    ),
  ).toEqual([
    ["2024-06-01", 9, 9, "c"],
    ["2024-06-02", 11, 11, "a"],
    ["2024-06-04", 19, null, "b"],
    [null, 21, 21, "d"],
  ]);
});

test("a series leaves out what counts another thing, in a statement of its own and of others", () => {
  const first = say("a", "11 miners were killed in the blast and three trucks burned", 1);
  const other = say("b", "40 miners were rescued after the blast", 2);
  const same = say("c", "12 miners died in the blast", 3);
  expect(list(first, other, same)).toEqual([
    ["2024-06-01", 11, 11, "a"],
    ["2024-06-03", 12, 12, "c"],
  ]);
});

test("a series leaves out what may be, and what is denied", () => {
  const first = say("a", "11 miners were killed in the blast", 1);
  const feared = say("b", "40 miners may have been killed in the blast", 2);
  const denied = say("c", "40 miners were not killed in the blast", 2);
  expect(list(first, feared, denied)).toEqual([["2024-06-01", 11, 11, "a"]]);
});

test("a number that no other gives stands alone, once", () => {
  const first = say("a", "11 miners were killed in the blast", 1);
  expect(list({ ...first, claimed: [...first.claimed, ...first.claimed] })).toEqual([
    ["2024-06-01", 11, 11, "a"],
  ]);
});
