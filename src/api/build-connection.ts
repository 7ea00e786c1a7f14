import type { Page } from "../graph/page.ts";
import type DataLoader from "dataloader";
import type { Connection } from "./connection.type.ts";
import { type ListName, encodeCursor } from "./cursor.ts";
import type { PageArgs } from "./page.args.ts";

/** Makes a page of a list into what the schema calls a connection, its items read by `loader`. */
export async function buildConnection<Item>(
  list: ListName,
  { after }: PageArgs,
  page: Page,
  loader: DataLoader<string, Item | null>,
): Promise<Connection<Item>> {
  const items = await Promise.all(page.positions.map(({ id }) => loader.load(id)));
  const edges = page.positions.flatMap((position, index) => {
    const node = items[index];
    return node == null ? [] : [{ cursor: encodeCursor(list, position), node }];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}
