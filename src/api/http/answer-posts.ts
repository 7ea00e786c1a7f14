import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { Request, Response } from "express";
import type { Logger } from "pino";
import { compressAnswers } from "./compress-answers.ts";
import type { ApiContext } from "../answer/context.ts";
import { describeHttpError } from "./handle-http-error.ts";
import { limitNesting } from "../limits/limit-nesting.ts";
import { Refusals, type SentAnswer } from "./refusals.ts";
import { sendError, sendJson } from "./send-json.ts";

export interface PostOptions {
  readonly apollo: ApolloServer<ApiContext>;
  readonly path: string;
  /** Bytes. */
  readonly largestBody: number;
  readonly log: Logger;
  /** Hears of each answer that was kept from before, see `Refusals`. */
  readonly countRefusal: () => void;
  /** @throws AppError for whoever may not ask */
  openContext(request: IncomingMessage, response: ServerResponse): ApiContext;
}

/**
 * Answers what programs send most, a POST of plain JSON, by itself, and hands all else on: what goes
 * through Express costs a fifth more of the server's time (`bench/api/README.md`).
 */
export function answerPosts(options: PostOptions, handOn: RequestListener): RequestListener {
  const refusals = new Refusals();
  return (request, response) => {
    if (!isPlainPost(request, options)) {
      handOn(request, response);
      return;
    }
    // What it sets up would cost those who take no compressed answers, too.
    if (request.headers["accept-encoding"] !== undefined) compress(request, response);
    void answer(request, response, options, refusals);
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
  options: PostOptions,
  refusals: Refusals,
): Promise<void> {
  try {
    // Before the body is read.
    const context = options.openContext(request, response);
    const sent = await text(request);
    const known = refusals.find(request, sent);
    if (known !== undefined) options.countRefusal();
    const { status, headers, body } = known ?? (await ask(request, sent, context, options));
    if (known === undefined) refusals.keep(request, sent, { status, headers, body });
    sendJson(response, status, headers, body);
  } catch (error) {
    if (response.destroyed) return;
    sendError(response, describeHttpError(error, request, options.log));
  }
}

async function ask(
  request: IncomingMessage,
  sent: string,
  context: ApiContext,
  { apollo }: PostOptions,
): Promise<SentAnswer> {
  const body = readBody(sent);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers, search: "", body },
    context: () => Promise.resolve(context),
  });
  // Only answers to @defer, which the schema does not know, come in pieces.
  if (result.body.kind !== "complete") throw new Error("The answer came in pieces");
  return {
    status: result.status ?? 200,
    headers: Object.fromEntries(result.headers),
    body: result.body.string,
  };
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
