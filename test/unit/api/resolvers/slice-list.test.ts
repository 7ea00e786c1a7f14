import { describe, expect, test } from "@jest/globals";
import { sliceList } from "../../../../src/api/resolvers/slice-list.ts";

/** Where two are as likely, the id decides. */
const items = [0.3, 0.45, 0.45, 0.6].map((sortKey, index) => ({
  id: `c-${String(index)}`,
  sortKey: sortKey.toFixed(2),
}));
const slice = (args: Parameters<typeof sliceList>[3]) =>
  sliceList("candidates", items, (item) => item, args);

describe("sliceList()", () => {
  test("goes forwards without gap or repeat", () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 4; pages++) {
      const { nodes, pageInfo, totalCount } = slice({ first: 1, after });
      expect(totalCount).toBe(4);
      expect(pageInfo).toMatchObject({ hasNextPage: pages < 3, hasPreviousPage: pages > 0 });
      after = pageInfo.endCursor;
      ids.push(nodes[0]!.id);
    }
    expect(ids).toEqual(items.map(({ id }) => id));
    expect(slice({ first: 1, after }).nodes).toEqual([]);
  });

  test("goes backwards, each page in the order of the list", () => {
    const last = slice({ last: 3 });
    expect(last.nodes.map(({ id }) => id)).toEqual(["c-1", "c-2", "c-3"]);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = slice({ last: 3, before: last.pageInfo.startCursor });
    expect(before.nodes.map(({ id }) => id)).toEqual(["c-0"]);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test("goes one way at a time", () => {
    expect(() => slice({ first: 1, last: 1 })).toThrow(
      expect.objectContaining({ code: "PAGE_DIRECTION_UNCLEAR" }),
    );
  });
});
