import type { Curation } from "../domain/ports.ts";
import type { Graph } from "../graph/driver.ts";
import { type Loaders, createLoaders } from "./loaders.ts";

/** What every resolver of one request is given. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /**
   * Takes the decisions of this request.
   *
   * @throws AppError CURATION_OFF, CURATOR_KEY_WRONG where it may not decide
   */
  requireCuration(): Curation;
}

/** Makes the context of one request. */
export function createContext(graph: Graph, requireCuration: () => Curation): ApiContext {
  return { graph, loaders: createLoaders(graph), requireCuration };
}
