/** Stands for the packages of the tagger and its model, with what `shared-tagger-environment.mjs` holds. */
module.exports = (_model, pipes) => globalThis.buildSharedTagger(pipes);
