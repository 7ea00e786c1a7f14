import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from "express";
import { readQuestions } from "../questions.ts";

const { resolve } = createRequire(import.meta.url);

/** The packages keep the files that run without a bundler beside their package.json, and export only that. */
const [GRAPHIQL, REACT, REACT_DOM] = ["graphiql", "react", "react-dom"].map((name) =>
  dirname(resolve(`${name}/package.json`)),
) as [string, string, string];
const WEB = fileURLToPath(new URL("../../../src/web/", import.meta.url));
const EXPLORER = fileURLToPath(new URL("../../../dist/explorer/", import.meta.url));
const SCHEMA = fileURLToPath(new URL("../../../schema/schema.graphql", import.meta.url));

/** Each address of the pages, and the file it serves; all of them come from this machine. */
const FILES = {
  "/icon.svg": join(WEB, "icon.svg"),
  "/graphiql": join(WEB, "graphiql/index.html"),
  ...listFiles("/graphiql/", join(WEB, "graphiql")),
  "/graphiql/graphiql.css": join(GRAPHIQL, "graphiql.min.css"),
  "/graphiql/graphiql.js": join(GRAPHIQL, "graphiql.min.js"),
  "/graphiql/react.js": join(REACT, "umd/react.production.min.js"),
  "/graphiql/react-dom.js": join(REACT_DOM, "umd/react-dom.production.min.js"),
  ...listFiles("/explorer/", EXPLORER),
};

/** What the explorer has pages of, by id or name. */
const KINDS = [
  ...["person", "organization", "group", "unnamed-source"],
  ...["place", "statement", "article", "topic"],
];

/** Addresses that the explorer reads itself. */
const EXPLORER_PAGES = ["/search", "/review", ...KINDS.map((kind) => `/${kind}/:id`)];

function listFiles(address: string, folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`${address}${file}`, join(folder, file)]),
  );
}

/**
 * Routes of the pages on which people look and ask: the explorer, and GraphiQL with the saved questions.
 *
 * `exampleIds` are those of the articles that the questions are about as they are saved; `browserUrl` is
 * where Neo4j Browser is, if anywhere.
 */
export function buildPageRoutes(exampleIds: readonly string[], browserUrl: string | null): Router {
  const router = Router();
  router.use((_request, response, next) => {
    // The addresses carry no version, so that a browser asks each time whether its copy still holds.
    response.set("Cache-Control", "no-cache");
    next();
  });
  for (const [path, file] of Object.entries(FILES)) {
    router.get(path, (_request, response) => {
      response.sendFile(file);
    });
  }
  router.get("/", (request, response, next) => {
    // GraphiQL stood here before; addresses with a question still lead to it.
    if (request.query["query"] === undefined) next();
    else leadToGraphiql(request, response);
  });
  router.get(["/", ...EXPLORER_PAGES], (_request, response) => {
    response.sendFile(join(EXPLORER, "index.html"));
  });
  router.get("/schema.graphql", (_request, response) => {
    response.type("text/plain").sendFile(SCHEMA);
  });
  router.get("/questions.json", (_request, response) => {
    response.json({ questions: readQuestions(), exampleIds });
  });
  router.get("/addresses.json", (_request, response) => {
    response.json({ neo4jBrowser: browserUrl });
  });
  return router;
}

/** Whoever opens the API's address in a browser wants the page that asks it. */
export const leadReadersToGraphiql: RequestHandler = (request, response, next) => {
  const types = ["json", "application/graphql-response+json", "html"];
  if (request.accepts(types) === "html") leadToGraphiql(request, response);
  else next();
};

function leadToGraphiql({ originalUrl }: Request, response: Response): void {
  response.redirect(`/graphiql${new URL(originalUrl, "http://localhost").search}`);
}

/** Whoever comes with a browser to an address that leads nowhere gets a page that says so. */
export const showMissingPage: RequestHandler = (request, response, next) => {
  const isForReaders = request.method === "GET" && request.accepts(["json", "html"]) === "html";
  if (isForReaders) response.status(404).sendFile(join(EXPLORER, "index.html"));
  else next();
};

/** An address whose escaped characters are none leads nowhere, too. */
export const showUnreadablePage: ErrorRequestHandler = (
  error: unknown,
  request,
  response,
  next,
) => {
  const goOn = (): void => {
    next(error);
  };
  if (error instanceof URIError) showMissingPage(request, response, goOn);
  else goOn();
};
