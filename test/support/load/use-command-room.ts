import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import { stopServer } from "../../../src/embedded/server/server.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { clearGraph, openEmptyGraph } from "../neo4j.ts";
import { runWhosaid, suiteNeo4j } from "../run-whosaid.ts";

/** What a test that runs the command finds empty. */
export class CommandRoom {
  /** The graph of the suites, in which `run` works. */
  graph!: Graph;
  /** For files. */
  folder = "";
  home = "";

  /** Makes a file in the folder, and returns its path. */
  write(name: string, content: string | Buffer): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  get environment(): NodeJS.ProcessEnv {
    return { ...suiteNeo4j(), WHOSAID_HOME: this.home };
  }

  /** Runs the command to its end. */
  run(words: readonly string[], input = "") {
    return runWhosaid(words, this.environment, input).ended;
  }
}

/** A room for each test of a file. */
export function useCommandRoom(): CommandRoom {
  const room = new CommandRoom();
  beforeAll(async () => {
    room.graph = await openEmptyGraph();
  });
  beforeEach(async () => {
    await clearGraph(room.graph);
    room.folder = mkdtempSync(join(tmpdir(), "whosaid-load-"));
    room.home = mkdtempSync(join(tmpdir(), "whosaid-home-"));
  });
  afterEach(async () => {
    // Commands may have started one, which is told by its folder.
    await stopServer(join(room.home, "neo4j"));
    rmSync(room.folder, { recursive: true });
    rmSync(room.home, { recursive: true });
  });
  afterAll(() => room.graph.close());
  return room;
}
