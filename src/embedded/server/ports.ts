import { createServer } from "node:net";
import { join } from "node:path";
import { AppError } from "../../errors/app-error.ts";
import { withFolderLock } from "../folders/folder-lock.ts";
import { homePaths, readJson, replaceFile } from "./home.ts";

export const LOOPBACK = "127.0.0.1";

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Neo4j's own ports, and the pairs after them. */
const FIRST_PORTS: Ports = { bolt: 7687, http: 7474 };
const PAIRS = 100;

/**
 * Gives a home two ports that no other home has, and the same ones every time.
 *
 * @throws NEO4J_FOREIGN_PROCESS when another program took one of them since
 * @throws NEO4J_PORT_IN_USE when no pair is free; FOLDER_UNWRITABLE
 */
export async function leasePorts(home: string, cacheFolder: string): Promise<Ports> {
  const { portsFile } = homePaths(home);
  const remembered = await requireRemembered(home);
  if (remembered !== null) return remembered;
  const folder = join(cacheFolder, "ports");
  const leasesFile = join(folder, "leases.json");
  return withFolderLock(folder, "WHOSAID_CACHE", async () => {
    const leases = Object.entries(readJson<Record<string, string>>(leasesFile) ?? {}).filter(
      ([port, owner]) => readPorts(owner)?.bolt === Number(port),
    );
    const ports = await chooseFree(new Set(leases.map(([port]) => Number(port))));
    await replaceFile(portsFile, JSON.stringify(ports));
    await replaceFile(
      leasesFile,
      JSON.stringify(Object.fromEntries([...leases, [String(ports.bolt), home]])),
    );
    return ports;
  });
}

/**
 * The ports that a home has had before, while its Neo4j does not run; `null` for a new home.
 *
 * @throws NEO4J_FOREIGN_PROCESS when another program took one of them since
 */
export async function requireRemembered(home: string): Promise<Ports | null> {
  const remembered = readPorts(home);
  const taken = remembered === null ? null : await findTaken(remembered);
  if (taken === null) return remembered;
  throw new AppError("NEO4J_FOREIGN_PROCESS", {
    port: taken,
    portsFile: homePaths(home).portsFile,
  });
}

export function readPorts(home: string): Ports | null {
  return readJson<Ports>(homePaths(home).portsFile);
}

async function chooseFree(leasedBoltPorts: ReadonlySet<number>): Promise<Ports> {
  for (let step = 0; step < PAIRS; step++) {
    const ports = { bolt: FIRST_PORTS.bolt + step, http: FIRST_PORTS.http + step };
    if (!leasedBoltPorts.has(ports.bolt) && (await findTaken(ports)) === null) return ports;
  }
  throw new AppError("NEO4J_PORT_IN_USE", { ports: describePorts(FIRST_PORTS) });
}

/** For a message that cannot tell which of the two it is. */
export function describePorts({ bolt, http }: Ports): string {
  return `"${String(bolt)}" or "${String(http)}"`;
}

/** The first of the ports that something listens on, or `null`. */
async function findTaken({ bolt, http }: Ports): Promise<number | null> {
  if (!(await isFree(bolt))) return bolt;
  return (await isFree(http)) ? null : http;
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(false);
    });
    probe.listen(port, LOOPBACK, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** Two ports that are free just now, for a server that lives a few seconds and is told to nobody. */
export async function findShortLivedPorts(): Promise<Ports> {
  const probes = [createServer(), createServer()];
  const [bolt = 0, http = 0] = await Promise.all(
    probes.map(
      (probe) =>
        new Promise<number>((resolve, reject) => {
          probe.once("error", reject);
          probe.listen(0, LOOPBACK, () => {
            const address = probe.address();
            resolve(typeof address === "object" && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return { bolt, http };
}
