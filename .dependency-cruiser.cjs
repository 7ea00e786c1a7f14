/**
 * The picture of ARCHITECTURE.md as rules: each folder lists the folders it may import.
 * `npm run imports` fails on every other arrow, on cycles and on modules that nothing reaches.
 */
const allowed = {
  errors: [],
  domain: ["errors"],
  text: ["errors", "domain"],
  extract: ["errors", "domain", "text"],
  resolve: ["errors", "domain", "text", "extract"],
  pipeline: ["errors", "domain", "text", "extract", "resolve"],
  graph: ["errors", "domain"],
  load: ["errors", "domain", "text", "extract", "resolve", "pipeline", "graph"],
  api: ["errors", "domain", "graph"],
  embedded: ["errors", "domain"],
  evaluate: ["errors", "domain"],
};

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, targets]) => ({
      name: `${folder}-imports`,
      severity: "error",
      comment: `src/${folder} may import ${targets.length > 0 ? targets.join(", ") : "nothing"} of this project`,
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...targets].map((name) => `^src/${name}/`) },
    })),
    {
      name: "no-cycles",
      severity: "error",
      // The types of a GraphQL schema name each other; type-graphql takes them through thunks.
      from: { pathNot: "^src/api/.*\\.type\\.ts$" },
      to: { circular: true, viaOnly: { pathNot: "^src/api/.*\\.type\\.ts$" } },
    },
    {
      name: "no-orphans",
      severity: "error",
      // Pages are loaded by the browser, so no module reaches them.
      from: { orphan: true, path: "^src/", pathNot: "^src/web/" },
      to: {},
    },
    {
      name: "no-development-packages",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
