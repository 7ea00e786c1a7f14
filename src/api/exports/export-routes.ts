import { pipeline } from "node:stream/promises";
import cors from "cors";
import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import { AppError } from "../../errors/app-error.ts";
import { openAnswerTable } from "../../export/answers/answer-table.ts";
import { readVariables } from "../../export/answers/read-variables.ts";
import {
  type Chunks,
  FORMATS,
  type Format,
  isTableFormat,
  openStatementFormat,
} from "../../export/formats.ts";
import { readWhereParameters, requireOne } from "../../export/where-parameters.ts";
import { REQUEST_ID, getRequestId } from "../answer/request-id.ts";
import { type Question, readQuestions } from "../questions.ts";
import { type AskingServer, buildRequestAsker } from "./request-asker.ts";

/** How long all of a file may take, however slowly it is taken. */
const LONGEST_EXPORT_MS = 60 * 60_000;

interface ExportingServer extends AskingServer {
  readonly log: Logger;
  readonly corsOrigins: readonly string[];
  /** How long what was sent may wait for its reader. */
  readonly longestUnreadMs: number;
}

/**
 * Routes of the files that programs read: all statements that a `where` wants at `/export/statements.csv`,
 * and the answer to a saved question at `/answers/about-kursk.csv`, each in other formats as well.
 * `requireKey` throws for whoever may not read.
 */
export function buildExportRoutes(server: ExportingServer, requireKey: RequestHandler): Router {
  const router = Router();
  const { corsOrigins } = server;
  router.use(
    ["/export", "/answers"],
    cors({ origin: [...corsOrigins], methods: ["GET"], exposedHeaders: [REQUEST_ID] }),
    requireKey,
    refuseForeignPages(corsOrigins),
  );
  for (const format of Object.values<Format>(FORMATS)) {
    const name = `statements.${format.ending}`;
    router.get(`/export/${name}`, async (request, response) => {
      const where = readWhereParameters(readParameters(request));
      const asker = buildRequestAsker(server, request, response);
      const chunks = await openStatementFormat(format, asker, where);
      await send(chunks, { name, format }, request, response, server);
    });
    if (!isTableFormat(format)) continue;
    router.get(`/answers/:name.${format.ending}`, async (request, response) => {
      const { name, query } = requireQuestion(request.params["name"]);
      const parameters = readParameters(request);
      const list = parameters.has(LIST) ? requireOne(parameters, LIST) : null;
      const variables = readVariables(query, server.schema, parameters, [LIST]);
      const asker = buildRequestAsker(server, request, response);
      const table = await openAnswerTable(asker, { query, variables, list });
      const chunks = await format.writeTable(table);
      const file = { name: `${name}.${format.ending}`, format };
      await send(chunks, file, request, response, server);
    });
  }
  router.get(["/export/{*rest}", "/answers/{*rest}"], ({ path }) => {
    throw new AppError("EXPORT_ADDRESS_UNKNOWN", { path, addresses: listAddresses() });
  });
  return router;
}

/** Which list of an answer is wanted, where it has several. */
const LIST = "list";

function listAddresses(): readonly string[] {
  const formats = Object.values<Format>(FORMATS);
  const tables = formats.filter(isTableFormat).map(({ ending }) => `/answers/NAME.${ending}`);
  return [...formats.map(({ ending }) => `/export/statements.${ending}`), ...tables];
}

/**
 * Refuses what a web page of another origin asks for, if it is not named: it could not read the answer, but
 * have it made. Whoever follows a link from there may.
 */
function refuseForeignPages(corsOrigins: readonly string[]): RequestHandler {
  return ({ headers }, _response, next) => {
    const site = headers["sec-fetch-site"];
    const isForeign = site === "cross-site" || site === "same-site";
    const isNamed = corsOrigins.includes(headers.origin ?? "");
    if (isForeign && !isNamed && headers["sec-fetch-mode"] !== "navigate") {
      throw new AppError("EXPORT_PAGE_FOREIGN", {});
    }
    next();
  };
}

function requireQuestion(name: string): Question {
  const questions = readQuestions();
  const question = questions.find((one) => one.name === name);
  if (question !== undefined) return question;
  const names = questions.map((one) => one.name);
  throw new AppError("ASK_QUESTION_UNKNOWN", { name, names });
}

function readParameters({ originalUrl }: Request): URLSearchParams {
  return new URL(originalUrl, "http://localhost").searchParams;
}

/** Sends a file as it is made. Where that fails in its midst, the connection is cut: nobody takes it for whole. */
async function send(
  chunks: Chunks,
  { name, format }: { readonly name: string; readonly format: Format },
  request: Request,
  response: Response,
  { log, longestUnreadMs }: ExportingServer,
): Promise<void> {
  response.attachment(name).set("Content-Type", format.mediaType);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const deadline = setTimeout(() => {
    response.destroy(new AppError("REQUEST_TIMEOUT", { seconds: LONGEST_EXPORT_MS / 1_000 }));
  }, LONGEST_EXPORT_MS);
  try {
    await pipeline(waitFor(chunks, response, longestUnreadMs), response);
  } catch (err) {
    log.warn({ requestId: getRequestId(request), err }, "a file was sent in part");
    response.destroy();
  } finally {
    clearTimeout(deadline);
  }
}

/** While the next part is made, nobody has anything to read. */
async function* waitFor(chunks: Chunks, response: Response, longestUnreadMs: number): Chunks {
  response.setTimeout(0);
  for await (const chunk of chunks) {
    response.setTimeout(longestUnreadMs);
    yield chunk;
    response.setTimeout(0);
  }
  response.setTimeout(longestUnreadMs);
}
