import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import Negotiator from "negotiator";

const JSON_TYPE = "application/json";
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
        if (http.status !== 400) return Promise.resolve();
        const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
        const isQuery = errors.every(
          ({ extensions }) => extensions?.["code"] !== ApolloServerErrorCode.BAD_REQUEST,
        );
        if (isQuery && isPlain(request.http?.headers.get("accept"))) http.status = 200;
        return Promise.resolve();
      },
    }),
};

/** As Apollo Server chooses the type of the answer. */
function isPlain(accept: string | undefined): boolean {
  if (accept === undefined || accept === "") return true;
  const negotiator = new Negotiator({ headers: { accept } });
  return negotiator.mediaType([JSON_TYPE, GRAPHQL_RESPONSE]) !== GRAPHQL_RESPONSE;
}
