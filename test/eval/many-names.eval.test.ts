import { expect, test } from "@jest/globals";
import { findCandidates } from "../../src/domain/identity/candidates.ts";

test("findCandidates() compares few names however many there are", () => {
  const letters = "bdfgklmnprstvz";
  const actors = Array.from({ length: 40_000 }, (_, index) => {
    const word = (seed: number) =>
      Array.from({ length: 5 }, (_, place) => {
        const letter = Math.floor(seed / letters.length ** place) % letters.length;
        return `${letters.charAt(letter)}${"aeiou".charAt((seed + place) % 5)}`;
      }).join("");
    const name = `${word(index * 7)} ${word(index * 7_919)}`;
    return { id: `p${String(index)}`, type: "PERSON" as const, names: [name] };
  });
  const before = process.cpuUsage();
  findCandidates(actors, [], () => false);
  const { user } = process.cpuUsage(before);
  expect(user / 1_000).toBeLessThan(10_000);
});
