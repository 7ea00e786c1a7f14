import { Repeater } from "@graphql-yoga/subscription";
import {
  type ExecutionArgs,
  type ExecutionResult,
  createSourceEventStream,
  execute,
} from "graphql";
import type { SubscriptionContext } from "./subscription-context.ts";

/**
 * Begins a subscription and answers each of its events as a request of its own, with its own time and
 * its own loaders. GraphQL's `subscribe` would let all events share what the first one read.
 */
export async function answerEvents(
  args: ExecutionArgs,
): Promise<Repeater<ExecutionResult> | ExecutionResult> {
  const subscription = args.contextValue as SubscriptionContext;
  const events = await createSourceEventStream(args);
  if (!isStream(events)) return events;
  return new Repeater(async (push, stop) => {
    const iterator = events[Symbol.asyncIterator]();
    void stop.then(() => {
      subscription.stop();
      return iterator.return?.();
    });
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      const rootValue = next.value;
      await push(
        await subscription.read(async (contextValue) =>
          execute({ ...args, rootValue, contextValue }),
        ),
      );
    }
    stop();
  });
}

function isStream(
  events: AsyncIterable<unknown> | ExecutionResult,
): events is AsyncIterable<unknown> {
  return Symbol.asyncIterator in events;
}
