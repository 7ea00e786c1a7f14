import { expect, test } from "@jest/globals";
import { type ClaimMember, findClaimGroups } from "../../../../src/domain/claims/claim-groups.ts";

/** A statement of a speaker, made on a day of March, with those that say the same. */
function make(
  key: string,
  speakerId: string | null,
  day: number | null,
  same: { readonly again?: string[]; readonly confirming?: string[] } = {},
): ClaimMember {
  const { again = [], confirming = [] } = same;
  return {
    key,
    speakerId,
    day: day === null ? null : `2026-03-0${String(day)}`,
    sameKeys: [...again, ...confirming],
    confirmingKeys: confirming,
    isDisputed: false,
  };
}

function findRoles(members: readonly ClaimMember[]): Record<string, string> {
  const [group] = findClaimGroups(members);
  return Object.fromEntries(group!.keys.map((key, index) => [key, group!.roles[index]!]));
}

test("of statements that say the same, the oldest is the first; those without a day come last", () => {
  const members = [
    make("a", "okoye", null, { confirming: ["b"] }),
    make("b", "feld", 2, { confirming: ["a", "c"] }),
    make("c", "lund", 1, { confirming: ["b"] }),
  ];
  expect(findRoles(members)).toEqual({ c: "FIRST", b: "CONFIRMED", a: "CONFIRMED" });
});

test("each other speaker confirms a claim once, and tells it again from then on", () => {
  const members = [
    make("a", "okoye", 1, { again: ["b"], confirming: ["c"] }),
    make("b", "okoye", 2, { again: ["a"] }),
    make("c", "feld", 3, { again: ["d"], confirming: ["a"] }),
    make("d", "feld", 4, { again: ["c"], confirming: ["a"] }),
  ];
  expect(findRoles(members)).toEqual({
    a: "FIRST",
    b: "REPEATED",
    c: "CONFIRMED",
    d: "REPEATED",
  });
});

test("who is not known to be another confirms nothing", () => {
  const members = [make("a", "okoye", 1, { again: ["b"] }), make("b", null, 2, { again: ["a"] })];
  expect(findRoles(members)).toEqual({ a: "FIRST", b: "REPEATED" });
});

test("a statement of which nobody else speaks makes no claim, one that is disputed does", () => {
  const alone = make("a", "okoye", 1);
  expect(findClaimGroups([alone])).toEqual([]);
  expect(findClaimGroups([{ ...alone, isDisputed: true }])).toMatchObject([
    { keys: ["a"], roles: ["FIRST"], isDisputed: true },
  ]);
});
