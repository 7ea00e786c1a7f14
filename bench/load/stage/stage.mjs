import { drawQuestions } from "../questions/draw-questions.mjs";
import { startApi } from "./api.mjs";
import { openStore } from "./store.mjs";

/** What rows are measured on: one Neo4j with a graph, opened when it is first wanted, and APIs on it. */
export function openStage(statements) {
  let store;
  let questions;
  return {
    /** Calls `work` with an API that nobody has asked yet but to warm it up, the store, and what to ask. */
    async withApi(work) {
      store ??= await openStore(statements);
      questions ??= await drawQuestions(store);
      const api = await startApi(store);
      try {
        await api.warmUp(questions.everyday);
        return await work({ api, store, questions });
      } finally {
        await api.close();
      }
    },
    close: async () => store?.close(),
  };
}
