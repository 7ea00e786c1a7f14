import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { Request, Response } from "express";
import type { Logger } from "pino";
import { compressAnswers } from "./compress-answers.ts";
import type { ApiContext } from "../answer/context.ts";
import { describeHttpError } from "./handle-http-error.ts";
import { limitNesting } from "../limits/limit-nesting.ts";
import { sendError, sendJson } from "./send-json.ts";

export interface PostOptions {
  readonly apollo: ApolloServer<ApiContext>;
  readonly path: string;
  /** Bytes. */
  readonly largestBody: number;
  readonly log: Logger;
  /** @throws AppError for whoever may not ask */
  openContext(request: IncomingMessage, response: ServerResponse): ApiContext;
}

/**
 * Answers what programs send most, a POST of plain JSON, by itself, and hands all else on: what goes
 * through Express costs a fifth more of the server's time (`bench/api/README.md`).
 */
export function answerPosts(options: PostOptions, handOn: RequestListener): RequestListener {
  return (request, response) => {
    if (!isPlainPost(request, options)) {
      handOn(request, response);
      return;
    }
    // What it sets up would cost those who take no compressed answers, too.
    if (request.headers["accept-encoding"] !== undefined) compress(request, response);
    void answer(request, response, options);
  };
}

/** Express's part needs no more of them than Node gives. */
function compress(request: IncomingMessage, response: ServerResponse): void {
  compressAnswers(request as Request, response as Response, () => undefined);
}

function isPlainPost(
  { method, url, headers }: IncomingMessage,
  { path, largestBody }: PostOptions,
): boolean {
  return (
    method === "POST" &&
    url === path &&
    headers["content-type"] === "application/json" &&
    headers["content-encoding"] === undefined &&
    // A browser's page, which CORS may concern.
    headers.origin === undefined &&
    Number(headers["content-length"]) <= largestBody
  );
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { apollo, openContext, log }: PostOptions,
): Promise<void> {
  try {
    // Before the body is read.
    const context = openContext(request, response);
    const body = readBody(await text(request));
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers, search: "", body },
      context: () => Promise.resolve(context),
    });
    // Only answers to @defer, which the schema does not know, come in pieces.
    if (result.body.kind !== "complete") throw new Error("The answer came in pieces");
    sendJson(
      response,
      result.status ?? 200,
      Object.fromEntries(result.headers),
      result.body.string,
    );
  } catch (error) {
    if (response.destroyed) return;
    sendError(response, describeHttpError(error, log));
  }
}

function readBody(json: string): unknown {
  limitNesting(json);
  try {
    const body = JSON.parse(json) as unknown;
    const { query } = { ...(body as object | null) } as { query?: unknown };
    if (typeof query === "string") limitNesting(query);
    return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw Object.assign(error, { status: 400, type: "entity.parse.failed" });
  }
}
