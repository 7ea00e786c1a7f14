import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";

const require = createRequire(import.meta.url);

let tagger = null;

/**
 * Node's environment for one test file, with the tagger that all files of a process share.
 *
 * Jest loads every module anew for every file; the tagger's model takes longer than most files' tests.
 */
export default class SharedTaggerEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.buildSharedTagger = (pipes) =>
      (tagger ??= require("wink-nlp")(require("wink-eng-lite-web-model"), pipes));
  }
}
