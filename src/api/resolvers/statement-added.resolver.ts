import { Repeater } from "@graphql-yoga/subscription";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver, Root, Subscription } from "type-graphql";
import type { StatementWhere as Where } from "../../graph/compile/conditions/statement-conditions.ts";
import { findMatching } from "../../graph/read/find-matching.ts";
import type { ApiContext } from "../answer/context.ts";
import { StatementWhere } from "../schema/arguments/statement-where.input.ts";
import { Statement } from "../schema/statements/statement.type.ts";
import type { SubscriptionContext } from "../subscriptions/subscription-context.ts";

/** A statement that was added, or why nobody can tell which ones were. */
type Addition = { readonly id: string } | { readonly failure: unknown };

@Resolver()
export class StatementAddedResolver {
  @Subscription(() => Statement, {
    subscribe: ({ args, context }) =>
      listenForAdditions(
        context as SubscriptionContext,
        (args as { where?: Where | null }).where ?? {},
      ),
    description:
      "Each statement that this server adds from now on, once it is stored: from the articles that it loads itself, and from those that a decision makes it read again. What other processes load is not seen. Over a WebSocket alone.",
  })
  async statementAdded(
    @Arg("where", () => StatementWhere, {
      nullable: true,
      description: "Which of them are wanted; all, if it is left out.",
    })
    _where: StatementWhere | null,
    @Root() addition: Addition,
    @Ctx() { reader }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if ("failure" in addition) throw addition.failure;
    return reader.lookUp(info, "statements", addition.id);
  }
}

async function listenForAdditions(
  { events, read }: SubscriptionContext,
  where: Where,
): Promise<Repeater<Addition>> {
  const find = (ids: readonly string[]) => read(({ graph }) => findMatching(graph, where, ids));
  // What cannot be asked is refused before there is anything to tell.
  await find([]);
  return new Repeater(async (push, stop) => {
    const announcements = events.listen();
    void stop.then(() => announcements.return());
    for await (const ids of announcements) {
      try {
        for (const id of await find(ids)) await push({ id });
      } catch (failure) {
        // It is told, and the subscription goes on: the next ones may be read again.
        await push({ failure });
      }
    }
    stop();
  });
}
