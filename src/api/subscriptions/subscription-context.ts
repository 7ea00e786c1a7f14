import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { refuseCuration } from "../limits/api-keys.ts";
import { type ApiContext, createContext } from "../answer/context.ts";
import { startDeadline } from "../limits/limit-time.ts";
import type { StatementEvents } from "./statement-events.ts";

/** What a subscription is given; each of its events is answered with a context of its own. */
export interface SubscriptionContext {
  readonly events: StatementEvents;
  /** Lets something be read that is limited as one request is, and remembers nothing of it. */
  read<Result>(work: (context: ApiContext) => Promise<Result>): Promise<Result>;
  /** Ends what is still read. */
  stop(): void;
}

/** Makes the context of one subscription. */
export function createSubscriptionContext(
  graph: Graph,
  events: StatementEvents,
): SubscriptionContext {
  const running = new Set<ApiContext>();
  return {
    events,
    read: async (work) => {
      // What was subscribed to is told, however busy the store is.
      const context = createContext(graph, refuseCuration, { hasBegun: true });
      running.add(context);
      const endDeadline = startDeadline(context);
      try {
        return await work(context);
      } finally {
        endDeadline();
        running.delete(context);
      }
    },
    stop: () => {
      for (const context of running) context.stop(new AppError("REQUEST_ABANDONED", {}));
    },
  };
}
