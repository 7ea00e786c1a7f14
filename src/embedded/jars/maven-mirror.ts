import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/**
 * Finds the base address that serves Maven artifacts, with a slash at its end.
 *
 * The configured one goes first, then the mirror of Maven Central in the user's Maven settings;
 * `null` is Maven Central itself.
 */
export async function getMavenMirror(configured: string | null): Promise<string | null> {
  if (configured !== null) return withSlash(configured);
  const settings = await readFile(join(homedir(), ".m2", "settings.xml"), "utf8").catch(() => "");
  return parseMavenMirror(settings);
}

/** The first mirror of Maven Central in a `settings.xml`, or `null`. */
export function parseMavenMirror(settingsXml: string): string | null {
  const parser = new XMLParser({ isArray: (name) => name === "mirror", parseTagValue: false });
  const { settings } = parser.parse(settingsXml) as {
    settings?: { mirrors?: { mirror?: { url: string; mirrorOf: string }[] } };
  };
  const mirror = settings?.mirrors?.mirror?.find(({ mirrorOf }) => coversCentral(mirrorOf));
  return mirror === undefined ? null : withSlash(mirror.url);
}

/** Maven's rule: a comma-separated list in which `!central` excludes whatever the rest includes. */
function coversCentral(mirrorOf: string): boolean {
  const patterns = mirrorOf.split(",").map((pattern) => pattern.trim());
  return (
    !patterns.includes("!central") &&
    patterns.some((pattern) => ["*", "external:*", "central"].includes(pattern))
  );
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
