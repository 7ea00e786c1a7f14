import type { ClassType } from "type-graphql";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more items follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items came before, that is, `after` was given." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null if none." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last item: give it as `after` to get the next page. Null if none.",
  })
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

/** Makes the types `<name>Connection` and `<name>Edge`, as Relay's cursor connections have them. */
export function buildConnectionType<Item extends object>(
  name: string,
  getItemType: () => object,
): ClassType<Connection<Item>> {
  const items = `${name.toLowerCase()}s`;

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One of the ${items} of a page, with its cursor.`,
  })
  class EdgeType implements Edge<Item> {
    @Field(() => String, { description: "Opaque mark of this place in the list, for `after`." })
    cursor!: string;

    @Field(getItemType as () => ClassType, { description: "The item itself." })
    node!: Item;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
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
