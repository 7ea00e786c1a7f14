import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { readConfig } from "../../../src/config.ts";

export interface MavenMirror {
  readonly url: string;
  /** Artifact file and range of each request so far. */
  readonly requests: { readonly fileName: string; readonly range: string | undefined }[];
  close(): Promise<void>;
}

export type Answer = (jar: Buffer, request: IncomingMessage, response: ServerResponse) => void;

/** Serves the jars of the user's cache on loopback, in whatever way the test wants. */
export async function startMavenMirror(answer: Answer): Promise<MavenMirror> {
  const requests: MavenMirror["requests"] = [];
  const server = createServer((request, response) => {
    const fileName = basename(request.url ?? "");
    requests.push({ fileName, range: request.headers.range });
    answer(readFileSync(join(readConfig().cacheFolder, "jars", fileName)), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Answers as a Maven repository does: the whole jar, or its rest. */
export function answerWell(jar: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const start = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? "")?.[1] ?? 0);
  if (start > 0) response.writeHead(206);
  response.end(jar.subarray(start));
}
