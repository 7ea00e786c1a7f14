import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../answer/context.ts";
import { StatementArgs } from "../schema/arguments/statement.args.ts";
import { StatementCypherArgs } from "../schema/arguments/statement-cypher.args.ts";
import { StatementConnection } from "../schema/statements/statement-connection.type.ts";
import { Statement } from "../schema/statements/statement.type.ts";

@Resolver()
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: "Statements, the newest first; those without a day come last.",
  })
  async statements(
    @Args(() => StatementArgs) _args: StatementArgs,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }

  @Query(() => String, {
    description:
      "A Cypher query that finds the same statements, with who said them and what they are about, to be run in Neo4j Browser.",
  })
  async statementCypher(
    @Args(() => StatementCypherArgs) _args: StatementCypherArgs,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }

  @Query(() => Statement, {
    nullable: true,
    description:
      "The statement with this id, or null. An id that was superseded, or that of a quotation, leads to the statement that it backs now.",
  })
  async statement(
    @Arg("id", () => ID, { description: "Id of a statement or of a quotation." }) _id: string,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return reader.readRoot(info);
  }
}
