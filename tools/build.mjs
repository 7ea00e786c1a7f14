// Compiles src/ to dist/. With --if-stale it returns at once when no source is newer than the last build.
import { readdirSync, statSync, writeFileSync, rmSync, renameSync, existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildExplorer } from "./build-explorer.mjs";
import { buildGazetteer } from "./build-gazetteer.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist", ".built");

function newestChange() {
  const files = ["src", "seeds/gazetteer"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  );
  const times = [...files, join(root, "package.json"), join(root, "tsconfig.build.json")].map(
    (file) => statSync(file).mtimeMs,
  );
  return Math.max(...times);
}

const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= newestChange();
if (!(fresh && process.argv.includes("--if-stale"))) {
  // Compiled beside the old build and swapped in, so that a process that starts meanwhile finds a whole one.
  const next = join(root, `dist-${process.pid}`);
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status } = spawnSync(
    process.execPath,
    [compiler, "-p", join(root, "tsconfig.build.json"), "--outDir", next],
    {
      stdio: ["ignore", 2, 2],
    },
  );
  if (status !== 0) {
    rmSync(next, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
  const dist = join(root, "dist");
  await buildGazetteer(next, dist);
  await buildExplorer(join(next, "explorer"));
  writeFileSync(join(next, ".built"), "");
  const last = join(root, `dist-${process.pid}-last`);
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}
