import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { AppError } from "../../errors/app-error.ts";

type AskedOf = Pick<IncomingMessage, "url" | "headers">;

/**
 * Lets a request in if it was sent to this server by a name of its own: an address, `localhost`, or one
 * of `names`, whatever the port. A web page may bind its own name to our address, and its requests then
 * look as if they came from our page; their `Host` still has that name.
 *
 * @throws AppError HOST_FOREIGN
 */
export function requireOwnHost(request: AskedOf, names: readonly string[]): void {
  const host = findForeignHost(request, names);
  if (host !== undefined) throw new AppError("HOST_FOREIGN", { host });
}

/** The host that a request was sent to, if it is none of ours. */
export function findForeignHost(
  { url = "", headers: { host } }: AskedOf,
  names: readonly string[],
): string | undefined {
  // Where the whole address is asked for, as of a proxy, it counts and not the header.
  const asked = [host, WHOLE_ADDRESS.exec(url)?.[1]];
  // No header has HTTP/1.0, which no browser speaks.
  return asked.find((name) => name !== undefined && !isOwnHost(name, names));
}

function isOwnHost(host: string, names: readonly string[]): boolean {
  const address = `http://${host}`;
  if (!URL.canParse(address)) return false;
  const { hostname, username, pathname } = new URL(address);
  if (username !== "" || pathname !== "/") return false;
  const name = hostname.replace(/\.$/u, "");
  const isAddress = isIP(name.replace(/^\[|\]$/gu, "")) !== 0;
  return isAddress || LOCAL.test(name) || names.includes(name);
}

const WHOLE_ADDRESS = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/iu;

/** Browsers ask no name server for it. */
const LOCAL = /^(?:.+\.)?localhost$/u;
