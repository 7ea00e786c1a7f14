import { type Browser, chromium } from "playwright-core";
import { findProgram } from "../programs/find-program.ts";

/** Finds the Chromium that the system has; `null` where there is none. */
export function findChromium(): string | null {
  return findProgram("chromium", "chromium-browser", "google-chrome");
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
