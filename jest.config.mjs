import { readFileSync } from "node:fs";

const tsconfig = JSON.parse(readFileSync(new URL("tsconfig.json", import.meta.url), "utf8"));

const typescript = {
  "\\.ts$": [
    "ts-jest",
    {
      useESM: true,
      diagnostics: false,
      transpilation: true,
      // Jest finds the sources themselves, so their endings stay.
      tsconfig: { ...tsconfig.compilerOptions, rewriteRelativeImportExtensions: false },
    },
  ],
};

/** One project a suite; those that need the database share the one that `start-neo4j.mjs` brings up. */
function suite(name, pattern, { moduleNameMapper, folder = name, ...more } = {}) {
  return {
    displayName: name,
    testMatch: [`<rootDir>/test/${folder}/${pattern}`],
    extensionsToTreatAsEsm: [".ts"],
    transform: typescript,
    moduleNameMapper: {
      // Jest 29 does not follow this one of the package's exports.
      "^chrono-node/en$": "<rootDir>/node_modules/chrono-node/dist/esm/locales/en/index.js",
      ...moduleNameMapper,
    },
    setupFiles: ["reflect-metadata"],
    ...more,
  };
}

const withSharedTagger = {
  testEnvironment: "<rootDir>/test/support/suites/shared-tagger-environment.mjs",
  moduleNameMapper: {
    "^wink-(nlp|eng-lite-web-model)$": "<rootDir>/test/support/suites/shared-tagger.cjs",
  },
};

const withDatabase = {
  globalSetup: "<rootDir>/test/support/suites/start-neo4j.mjs",
  globalTeardown: "<rootDir>/test/support/suites/stop-neo4j.mjs",
};

export default {
  projects: [
    suite("unit", "**/*.test.ts", withSharedTagger),
    suite("golden", "*.test.ts", withSharedTagger),
    suite("tidy", "**/*.test.ts"),
    suite("eval", "*.eval.test.ts"),
    suite("integration", "**/*.int.test.ts", withDatabase),
    suite("api", "**/*.api.test.ts", withDatabase),
    suite("browser", "*.browser.test.ts", withDatabase),
    suite("faults", "**/!(*.long).faults.test.ts", withDatabase),
    suite("long-faults", "**/*.long.faults.test.ts", { folder: "faults", ...withDatabase }),
  ],
  testTimeout: 60_000,
};
