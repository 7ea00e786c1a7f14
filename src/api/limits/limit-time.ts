import type { ApolloServerPlugin } from "@apollo/server";
import { AppError } from "../../errors/app-error.ts";
import type { ApiContext } from "../answer/context.ts";

/** How long all that one request reads may take together. */
const LONGEST_MS = 5_000;

/**
 * Ends a query that takes too long, whatever it waits for. A mutation has no such end: a decision reads
 * every article again that it reaches, and then its outcome is told.
 */
export const limitTime: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () => {
    let endDeadline: (() => void) | undefined;
    return Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (operation?.operation === "query") {
          endDeadline = startDeadline(contextValue);
        }
        return Promise.resolve();
      },
      willSendResponse: () => {
        endDeadline?.();
        return Promise.resolve();
      },
    });
  },
};

/** Lets a request read until its time is over; returns what is called when it is answered. */
export function startDeadline(context: ApiContext): () => void {
  const longestMs = context.longestMs ?? LONGEST_MS;
  const deadline = setTimeout(() => {
    context.stop(new AppError("REQUEST_TIMEOUT", { seconds: longestMs / 1_000 }));
  }, longestMs);
  return () => {
    clearTimeout(deadline);
  };
}
