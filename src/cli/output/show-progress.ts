import { Presets, SingleBar } from "cli-progress";
import type { OnProgress } from "../../embedded/progress.ts";

const MEGABYTE = 1_000_000;
/** Without a terminal, a line whenever another fifth has arrived. */
const LINES = 5;

/** Shows on standard error how a Neo4j is brought up: a bar on a terminal, else a few plain lines. */
export function buildProgressDisplay(): OnProgress {
  const showDownload = process.stderr.isTTY ? buildBar() : buildLines();
  return (progress) => {
    if (progress.kind === "note") console.error(progress.text);
    else showDownload(progress.doneBytes, progress.totalBytes);
  };
}

type ShowDownload = (doneBytes: number, totalBytes: number) => void;

function buildBar(): ShowDownload {
  const bar = new SingleBar(
    { format: "Downloading Neo4j {bar} {value}/{total} MB", clearOnComplete: true },
    Presets.shades_classic,
  );
  return (doneBytes, totalBytes) => {
    if (!bar.isActive && doneBytes < totalBytes) bar.start(Math.ceil(totalBytes / MEGABYTE), 0);
    bar.update(Math.floor(doneBytes / MEGABYTE));
    if (doneBytes === totalBytes) bar.stop();
  };
}

function buildLines(): ShowDownload {
  let shown = -1;
  return (doneBytes, totalBytes) => {
    const step = Math.floor((LINES * doneBytes) / totalBytes);
    if (step <= shown) return;
    shown = step;
    const [done, total] = [doneBytes, totalBytes].map((bytes) => Math.round(bytes / MEGABYTE));
    console.error(`Downloading Neo4j: ${String(done)} of ${String(total)} MB`);
  };
}
