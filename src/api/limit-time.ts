import type { ApolloServerPlugin } from "@apollo/server";
import { AppError } from "../errors/app-error.ts";
import type { ApiContext } from "./context.ts";

/** How long all that one request reads may take together. */
const LONGEST_MS = 5_000;

/**
 * Ends a query that takes too long, whatever it waits for. A mutation has no such end: a decision reads
 * every article again that it reaches, and then its outcome is told.
 */
export const limitTime: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () => {
    let deadline: NodeJS.Timeout | undefined;
    return Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (operation?.operation === "query") {
          deadline = setTimeout(() => {
            contextValue.stop(new AppError("REQUEST_TIMEOUT", { longestMs: LONGEST_MS }));
          }, LONGEST_MS);
        }
        return Promise.resolve();
      },
      willSendResponse: () => {
        clearTimeout(deadline);
        return Promise.resolve();
      },
    });
  },
};
