import { spawnSync } from "node:child_process";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The path of the Chromium on the PATH; ends the program with a plain word where there is none. */
export function findChromium() {
  const paths = NAMES.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim());
  const found = paths.find((path) => path !== "");
  if (found !== undefined) return found;
  console.error(`Needs Chromium: none of ${NAMES.join(", ")} is on the PATH`);
  process.exit(1);
}
