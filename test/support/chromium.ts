import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Finds the Chromium that the system has. Without one the journeys are skipped, and a line says why;
 * in CI that is a failure, because there nothing is skipped.
 */
export function findChromium(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun);
  if (found !== undefined) return found;

  const reason = `no ${NAMES.join(", ")} on the PATH: install one, such as with "apt-get install chromium"`;
  if (process.env["CI"] === "true") throw new Error(`Browser journeys cannot run: ${reason}`);
  console.error(`Browser journeys are skipped: ${reason}`);
  return null;
}

/** Starts it without the requests that it makes for itself. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
