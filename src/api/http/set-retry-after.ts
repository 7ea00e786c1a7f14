import type { ApolloServerPlugin } from "@apollo/server";

/** Tells programs that know HTTP alone when to ask again, as `retryAfter` tells it in the answer. */
export const setRetryAfter: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { http, body } }) => {
        const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
        const seconds = errors
          .map(({ extensions }) => Number(extensions?.["retryAfter"]))
          .filter((number) => number > 0);
        if (seconds.length > 0) http.headers.set("retry-after", String(Math.max(...seconds)));
        return Promise.resolve();
      },
    }),
};
