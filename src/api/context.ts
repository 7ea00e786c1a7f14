import type { Graph } from "../graph/driver.ts";
import { type Loaders, createLoaders } from "./loaders.ts";

/** What every resolver of one request is given. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

/** Makes the context of one request. */
export function createContext(graph: Graph): ApiContext {
  return { graph, loaders: createLoaders(graph) };
}
