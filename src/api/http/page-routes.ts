import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Router } from "express";
import { readQuestions } from "../questions.ts";

const { resolve } = createRequire(import.meta.url);

/** The packages keep the files that run without a bundler beside their package.json, and export only that. */
const [GRAPHIQL, REACT, REACT_DOM] = ["graphiql", "react", "react-dom"].map((name) =>
  dirname(resolve(`${name}/package.json`)),
) as [string, string, string];
const WEB = fileURLToPath(new URL("../../../src/web/", import.meta.url));
const SCHEMA = fileURLToPath(new URL("../../../schema/schema.graphql", import.meta.url));

/** Each address of the page, and the file it serves; all of them come from this machine. */
const FILES = {
  ...Object.fromEntries(readdirSync(WEB).map((file) => [`/${file}`, join(WEB, file)])),
  "/": join(WEB, "index.html"),
  "/graphiql.css": join(GRAPHIQL, "graphiql.min.css"),
  "/graphiql.js": join(GRAPHIQL, "graphiql.min.js"),
  "/react.js": join(REACT, "umd/react.production.min.js"),
  "/react-dom.js": join(REACT_DOM, "umd/react-dom.production.min.js"),
};

/**
 * Routes of the page on which a person asks: GraphiQL with the saved questions in it.
 *
 * `exampleIds` are those of the articles that the questions are about as they are saved.
 */
export function buildPageRoutes(exampleIds: readonly string[]): Router {
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
  router.get("/schema.graphql", (_request, response) => {
    response.type("text/plain").sendFile(SCHEMA);
  });
  router.get("/questions.json", (_request, response) => {
    response.json({ questions: readQuestions(), exampleIds });
  });
  return router;
}
