import type { ApolloServerPlugin } from "@apollo/server";
import type { ApiContext } from "../answer/context.ts";
import { noteRequestId } from "../answer/request-id.ts";
import type { Metrics } from "./metrics.ts";

/** Counts how operations end, and notes of what fails the request. */
export function tellOutcome(metrics: Metrics): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          noteRequestId(errors, contextValue.requestId);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue }) => {
          // What this program asks itself is nobody's request.
          if (contextValue.requestId === null) return Promise.resolve();
          const errors = body.kind === "single" ? body.singleResult.errors : undefined;
          const code = errors?.[0]?.extensions?.["code"];
          metrics.countOperation(errors?.[0] === undefined ? "OK" : String(code));
          return Promise.resolve();
        },
      }),
  };
}
