import { once } from "node:events";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AppError } from "../../errors/app-error.ts";

/** The port that is used when nobody chose one, and how many after it are tried. */
export const DEFAULT_PORT = 4000;
const ATTEMPTS = 20;

/**
 * Makes sure that the API could be opened there just now, and returns the port that it would get.
 *
 * @throws API_PORT_IN_USE, API_ADDRESS_REFUSED
 */
export async function requireOpenable(host: string, port: number | null): Promise<number> {
  const probe = createServer();
  const openPort = await listen(probe, host, port);
  probe.close();
  await once(probe, "close");
  return openPort;
}

/**
 * Opens the server's port and returns it. Without a choice it takes the first free one from 4000 on,
 * so that two checkouts run side by side; a chosen port is never exchanged for another.
 *
 * @throws API_PORT_IN_USE, API_ADDRESS_REFUSED
 */
export async function listen(server: Server, host: string, port: number | null): Promise<number> {
  if (port !== null) return listenOn(server, host, port);
  for (let candidate = DEFAULT_PORT; ; candidate++) {
    try {
      return await listenOn(server, host, candidate);
    } catch (error) {
      const isTaken = error instanceof AppError && error.code === "API_PORT_IN_USE";
      const mayGoOn = isTaken && candidate < DEFAULT_PORT + ATTEMPTS;
      if (!mayGoOn) throw error;
    }
  }
}

async function listenOn(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    const { code: reason = String(cause) } = cause as NodeJS.ErrnoException;
    if (reason === "EADDRINUSE") throw new AppError("API_PORT_IN_USE", { port }, { cause });
    throw new AppError("API_ADDRESS_REFUSED", { host, port, reason }, { cause });
  }
  return (server.address() as AddressInfo).port;
}
