import js from "@eslint/js";
import regularExpressions from "eslint-plugin-regexp";
import typescript from "typescript-eslint";

export default typescript.config(
  {
    ignores: [
      "dist/",
      "dist-*/",
      "node_modules/",
      ".whosaid/",
      "coverage/",
      "src/graph/connection/queries.generated.ts",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...typescript.configs.strict, ...typescript.configs.stylistic],
    rules: {
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, varsIgnorePattern: "^_$" },
      ],
    },
  },
  {
    // A text of any length and shape is read in time that grows with its length.
    files: ["src/**"],
    plugins: { regexp: regularExpressions },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: false }],
    },
  },
  {
    // How often each is still broken stands in eslint.allowed.json.
    files: ["src/**", "tools/**"],
    rules: { complexity: ["warn", 20], "max-lines-per-function": ["warn", 60] },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", module: "writable" },
    },
  },
  {
    files: ["bench/load/**/*.mjs"],
    languageOptions: {
      globals: {
        AbortController: "readonly",
        Buffer: "readonly",
        clearInterval: "readonly",
        clearTimeout: "readonly",
        fetch: "readonly",
        performance: "readonly",
        setInterval: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  {
    // Parts of it run in the page.
    files: ["bench/explorer/**/*.mjs"],
    languageOptions: {
      globals: {
        document: "readonly",
        window: "readonly",
        MutationObserver: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  {
    files: ["src/web/**/*.js"],
    languageOptions: { globals: { document: "readonly", fetch: "readonly" } },
  },
  {
    files: ["src/{domain,text,extract,resolve,pipeline,graph,load,api}/**/*.ts"],
    rules: { "no-console": "error" },
  },
);
