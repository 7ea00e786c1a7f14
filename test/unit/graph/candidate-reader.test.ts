import { expect, test } from "@jest/globals";
import type { Candidate } from "../../../src/domain/candidates.ts";
import { sliceCandidates } from "../../../src/graph/candidate-reader.ts";

const candidates = [0.7, 0.55, 0.55, 0.4].map((confidence, index): Candidate => ({
  id: `c-${String(index)}`,
  entityIds: ["a", "b"],
  names: ["a", "b"],
  rule: "similar-name",
  similarity: 1,
  confidence,
  evidence: [],
}));

test("pages of candidates skip and repeat nobody, not where two are as likely", () => {
  const ids: string[] = [];
  let after = null;
  for (let pages = 0; pages < 4; pages++) {
    const page = sliceCandidates(candidates, { first: 1, after });
    expect(page.totalCount).toBe(4);
    expect(page.hasNextPage).toBe(pages < 3);
    after = page.positions[0]!;
    ids.push(after.id);
  }
  expect(ids).toEqual(candidates.map(({ id }) => id));
  expect(sliceCandidates(candidates, { first: 1, after }).positions).toEqual([]);
});
