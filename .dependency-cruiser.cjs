/**
 * The picture of ARCHITECTURE.md as rules: each folder lists the folders it may import.
 * `npm run imports` fails on every other arrow, on cycles and on modules that nothing reaches.
 */
const allowed = {
  errors: [],
  domain: ["errors"],
  language: ["errors", "domain"],
  text: ["errors", "domain", "language"],
  grammar: ["errors", "domain", "text", "language"],
  prose: ["errors", "domain", "language", "grammar"],
  names: ["errors", "domain", "language", "grammar", "prose"],
  extract: ["errors", "domain", "text", "language", "grammar", "prose", "names"],
  resolve: ["errors", "domain", "text", "language", "grammar", "prose", "names", "extract"],
  claims: ["errors", "domain", "language", "grammar", "prose", "names", "resolve"],
  pipeline: [
    "errors",
    "domain",
    "text",
    "language",
    "prose",
    "names",
    "extract",
    "resolve",
    "claims",
  ],
  knowledge: ["errors", "domain", "text", "language", "names", "extract", "resolve", "pipeline"],
  graph: ["errors", "domain"],
  load: ["errors", "domain", "text", "resolve", "pipeline", "knowledge", "graph"],
  export: ["errors", "domain", "graph"],
  api: ["errors", "domain", "graph", "export"],
  embedded: ["errors", "domain"],
  evaluate: ["errors", "domain"],
};

/**
 * The rooms inside a folder, likewise. Files that stand beside the rooms put them together or hold what
 * all of them use: a room may import those, as long as no cycle comes of it.
 */
const allowedInside = {
  domain: {
    text: [],
    names: ["text"],
    rules: [],
    identity: ["names", "rules"],
    articles: ["text", "names", "identity"],
    claims: ["text", "rules", "statements"],
    statements: ["text", "articles", "rules"],
    verification: ["text", "statements"],
  },
  "domain/claims": { compare: [], decide: ["compare"] },
  text: { metadata: [] },
  language: { en: [] },
  grammar: {
    reading: [],
    words: ["reading"],
    phrases: ["reading", "words"],
    clauses: ["reading", "words", "phrases"],
    build: ["reading", "words", "phrases", "clauses"],
  },
  prose: { marks: [] },
  names: { evidence: [] },
  extract: {
    cues: [],
    sources: ["cues"],
    contents: ["cues", "sources"],
    forms: ["cues", "sources", "contents"],
  },
  resolve: {
    names: [],
    places: ["names"],
    time: ["places"],
    occasions: [],
    speakers: ["names"],
    about: ["names", "places", "speakers"],
    assertions: ["names", "places"],
  },
  claims: { words: [], who: ["words"] },
  graph: {
    connection: [],
    claims: [],
    arguments: ["connection"],
    compile: ["connection", "arguments", "claims"],
    read: ["connection", "arguments", "compile"],
    write: ["connection", "claims"],
    bulk: ["connection", "claims", "write"],
  },
  "graph/write": { rows: [], relations: [] },
  "graph/bulk": { files: [], gather: ["files"], join: ["files", "gather"] },
  "graph/compile": {
    cypher: [],
    conditions: ["cypher"],
    plan: ["cypher", "conditions"],
    projection: ["cypher"],
    connections: ["cypher", "conditions", "plan", "projection"],
  },
  knowledge: { lexicons: [], gazetteer: [], actors: [], registry: ["gazetteer", "actors"] },
  "knowledge/actors": { formats: [], index: [], intake: ["formats"] },
  load: {
    decisions: [],
    formats: [],
    reading: [],
    rejects: [],
    articles: ["decisions", "formats", "reading"],
    records: ["articles", "formats"],
    queue: ["articles"],
    bulk: ["articles", "reading"],
  },
  "load/formats": {
    bytes: [],
    pages: [],
    exports: [],
    fields: [],
    json: ["bytes", "fields", "pages"],
    tables: ["bytes", "fields", "pages"],
    xml: ["fields"],
    feeds: ["pages"],
    archives: ["bytes", "pages"],
    documents: ["bytes", "pages", "archives", "exports"],
  },
  embedded: {
    folders: [],
    jars: ["folders"],
    java: ["folders"],
    server: ["folders", "jars", "java"],
  },
  api: {
    answer: [],
    schema: ["answer"],
    limits: ["answer"],
    subscriptions: ["answer", "limits"],
    resolvers: ["answer", "schema", "subscriptions"],
    metrics: ["answer"],
    exports: ["answer", "limits"],
    http: ["answer", "limits", "subscriptions", "metrics", "exports"],
  },
  export: { answers: [], formats: ["answers"], dossier: ["answers"] },
  evaluate: { gold: [], judge: ["gold"], report: ["gold", "judge"] },
  cli: {
    answers: [],
    output: ["answers"],
    writing: ["output"],
    service: ["output"],
    loading: ["output", "service"],
    backup: ["output", "service", "writing"],
    commands: ["answers", "output", "writing", "service", "loading", "backup"],
  },
};

const rooms = Object.entries(allowedInside).flatMap(([folder, inside]) =>
  Object.entries(inside).map(([room, targets]) => ({ folder, room, targets })),
);

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, targets]) => ({
      name: `${folder}-imports`,
      severity: "error",
      comment: `src/${folder} may import ${targets.length > 0 ? targets.join(", ") : "nothing"} of this project`,
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...targets].map((name) => `^src/${name}/`) },
    })),
    ...rooms.map(({ folder, room, targets }) => ({
      name: `${folder}-${room}-imports`,
      severity: "error",
      comment: `of src/${folder}, its room ${room} may import ${targets.length > 0 ? targets.join(", ") : "no other room"}`,
      from: { path: `^src/${folder}/${room}/` },
      to: {
        path: `^src/${folder}/.+/`,
        pathNot: [room, ...targets].map((name) => `^src/${folder}/${name}/`),
      },
    })),
    {
      name: "languages-are-handed-in",
      severity: "error",
      comment:
        "only where what is known is put together a language is known; all others are given one",
      from: { path: "^src/", pathNot: ["^src/knowledge/", "^src/language/[^/]+/"] },
      to: { path: "^src/language/.+/" },
    },
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
      // Types alone are gone when it runs.
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        pathNot: "^node_modules/@types/",
      },
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
