import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";

const GRAPHQL_RESPONSE = "application/graphql-response+json";

/**
 * Answers a query that GraphQL refuses with status 200 where the answer is plain JSON, as GraphQL over
 * HTTP asks: there only the body tells an answer of this API from one of a proxy. A request without a
 * query keeps its 400.
 */
export const chooseStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http, body } }) => {
        const isPlain = !(request.http?.headers.get("accept") ?? "").includes(GRAPHQL_RESPONSE);
        const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
        const isQuery = errors.every(
          ({ extensions }) => extensions?.["code"] !== ApolloServerErrorCode.BAD_REQUEST,
        );
        if (isPlain && isQuery && http.status === 400) http.status = 200;
        return Promise.resolve();
      },
    }),
};
