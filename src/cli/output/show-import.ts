import { Presets, SingleBar } from "cli-progress";
import type { OnImportProgress } from "../../knowledge/actors/import-progress.ts";

const UNITS = {
  reading: { title: "Reading", size: 1_000_000, name: "MB" },
  writing: { title: "Writing", size: 1_000, name: "thousand actors" },
} as const;

/** Shows on a terminal how far an import is: how much of it a second, and the time that is left. */
export function buildImportDisplay(): {
  readonly show: OnImportProgress;
  readonly stop: () => void;
} {
  let shown: { readonly step: string; readonly bar: SingleBar } | null = null;
  let startedAt = 0;
  /** What an earlier run had done, which this one did not take time for. */
  let before = 0;
  const stop = (): void => {
    shown?.bar.stop();
    shown = null;
  };
  const show: OnImportProgress = (step, done, total) => {
    if (!process.stderr.isTTY) return;
    const { title, size, name } = UNITS[step];
    if (shown?.step !== step) {
      stop();
      const rate = `{value}/{total} ${name}, {rate} a second, {eta_formatted} left`;
      const format = `${title} {bar} {percentage} %, ${rate}`;
      const bar = new SingleBar(
        { format, clearOnComplete: true, etaBuffer: 100 },
        Presets.shades_classic,
      );
      startedAt = Date.now();
      before = done;
      bar.start(Math.ceil(total / size), Math.floor(done / size), { rate: "-" });
      shown = { step, bar };
    }
    const seconds = (Date.now() - startedAt) / 1_000;
    const rate = seconds === 0 ? "-" : ((done - before) / size / seconds).toFixed(1);
    shown.bar.update(Math.floor(done / size), { rate });
  };
  return { show, stop };
}
