import { Presets, SingleBar } from "cli-progress";
import type { OnProgress } from "../../embedded/progress.ts";

const MEGABYTE = 1_000_000;
/** Without a terminal, a line whenever another fifth is done. */
const LINES = 5;

/** Shows on standard error how a Neo4j is brought up or filled: a bar on a terminal, else a few plain lines. */
export function buildProgressDisplay(): OnProgress {
  const showPart = process.stderr.isTTY ? buildBar() : buildLines();
  return (progress) => {
    if (progress.kind === "note") {
      console.error(progress.text);
    } else if (progress.kind === "step") {
      showPart({ ...progress, unit: "" });
    } else {
      const [done, total] = [progress.doneBytes, progress.totalBytes].map((bytes) =>
        Math.ceil(bytes / MEGABYTE),
      );
      showPart({ text: "Downloading Neo4j", done: done!, total: total!, unit: " MB" });
    }
  };
}

interface Part {
  readonly text: string;
  readonly done: number;
  readonly total: number;
  /** Behind the numbers, where they count something that tells. */
  readonly unit: string;
}

function buildBar(): (part: Part) => void {
  let bar: SingleBar | null = null;
  return ({ text, done, total, unit }) => {
    if (bar === null && done < total) {
      const format = `${text} {bar} ${unit === "" ? "{percentage} %" : `{value}/{total}${unit}`}`;
      bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
      bar.start(total, done);
    }
    bar?.update(done);
    if (done < total) return;
    bar?.stop();
    bar = null;
  };
}

function buildLines(): (part: Part) => void {
  let shown = -1;
  let last = "";
  return ({ text, done, total, unit }) => {
    const fifth = Math.floor((LINES * done) / Math.max(1, total));
    if (text === last && fifth <= shown) return;
    shown = fifth;
    last = text;
    const counted =
      unit === ""
        ? `${String(Math.floor((100 * done) / Math.max(1, total)))} %`
        : `${String(done)} of ${String(total)}${unit}`;
    console.error(`${text}: ${counted}`);
  };
}
