import type { ClassType } from "type-graphql";
import type * as graph from "../../graph/arguments/page.ts";
import type { Exactly } from "./exactly.ts";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo implements Exactly<graph.PageInfo, PageInfo> {
  @Field(() => Boolean, {
    description: "Whether items follow. Going backwards, with `last`, whether `before` was given.",
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      "Going backwards, with `last`, whether items come before; else whether `after` was given.",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null if none." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item; null if none." })
  endCursor!: string | null;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * Makes the types `<name>Connection` and `<name>Edge`, as Relay's cursor connections have them.
 *
 * @param isRow whether what resolves to them is the row of a query, which holds values by the names
 *   that the answer gives them
 * @param EdgeBase has fields that an edge gets besides
 */
export function buildConnectionType<Item extends object>(
  name: string,
  getItemType: () => object,
  {
    isRow = true,
    EdgeBase = Object,
  }: { isRow?: boolean; EdgeBase?: abstract new () => object } = {},
): ClassType<Connection<Item>> {
  const items = `${name.toLowerCase()}s`;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: isRow,
    description: `One of the ${items} of a page, with its cursor.`,
  })
  class EdgeType extends EdgeBase implements Edge<Item> {
    @Field(() => String, {
      description: "Opaque mark of this place in the list, for `after` and `before`.",
    })
    cursor!: string;

    @Field(getItemType as () => ClassType, { description: "The item itself." })
    node!: Item;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: isRow,
    description: `A page of ${items}, and how many there are in all.`,
  })
  class ConnectionType implements Connection<Item> {
    @Field(() => [EdgeType], { description: `The ${items} of this page, with their cursors.` })
    edges!: readonly EdgeType[];

    @Field(() => [getItemType() as ClassType], { description: `The ${items} of this page.` })
    nodes!: readonly Item[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many there are in all, on every page, under the same `where`.",
    })
    totalCount!: number;
  }

  return ConnectionType;
}
