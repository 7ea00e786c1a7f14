import { test } from "@jest/globals";
import type { Page } from "playwright-core";

/** Skips what lacks something and says so plainly; in CI nothing is skipped, so there it fails. */
export function testWhere(lack: string, needed: string | null): typeof test | typeof test.skip {
  if (needed !== null) return test;
  if (process.env["CI"] === "true") throw new Error(`Browser journeys cannot run: ${lack}`);
  process.stderr.write(`A browser journey is skipped: ${lack}\n`);
  return test.skip;
}

/** Gathers what must not happen: errors of the page, and requests to anywhere else. */
export function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && new URL(url).origin !== origin) complaints.push(url);
  });
  return complaints;
}
