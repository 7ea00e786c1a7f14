import type { GraphQLResolveInfo } from "graphql";
import {
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  Info,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Row } from "../../graph/compile/projection/projection.ts";
import type { ApiContext } from "../answer/context.ts";
import { readAnswer } from "../answer/read-answer.ts";
import { StatementArgs } from "../schema/arguments/statement.args.ts";
import { StatementConnection } from "../schema/statements/statement-connection.type.ts";

/** A type whose items the API lists, each with statements of its own. */
export interface ListedType {
  readonly type: ClassType | (abstract new () => object);
  readonly connection: ClassType;
  readonly args: ClassType<object>;
  readonly query: string;
  readonly description: string;
  readonly statements: { readonly description: string };
}

/** Makes the query that lists items of a type, and the field for what was said by, in or about one. */
export function buildListResolver(listed: ListedType): ClassType {
  @Resolver(() => listed.type as ClassType)
  class ListResolver {
    @Query(() => listed.connection, { name: listed.query, description: listed.description })
    async list(
      @Args(() => listed.args) _args: object,
      @Ctx() { reader }: ApiContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return reader.readRoot(info);
    }

    @FieldResolver(() => StatementConnection, listed.statements)
    statements(
      @Root() row: Row,
      @Args(() => StatementArgs) _args: StatementArgs,
      @Info() info: GraphQLResolveInfo,
    ): unknown {
      return readAnswer(row, info);
    }
  }
  return ListResolver;
}
