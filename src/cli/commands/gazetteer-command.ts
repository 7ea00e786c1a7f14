import { stat } from "node:fs/promises";
import { Presets, SingleBar } from "cli-progress";
import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { importGazetteer } from "../../knowledge/gazetteer/import-gazetteer.ts";

const MEGABYTE = 1_000_000;

/** `whosaid gazetteer`: the places of the world that names may mean. */
export function buildGazetteerCommand(): Command {
  return new Command("gazetteer")
    .description("the places that names may mean")
    .addCommand(
      new Command("import")
        .description("import countries, regions and settlements from a dump of GeoNames")
        .argument("<file>", "a country's file (UA.txt), cities500.txt or admin1CodesASCII.txt")
        .option("--json", "print what was imported as JSON", false)
        .action(importFile),
    );
}

async function importFile(path: string, { json }: { readonly json: boolean }): Promise<void> {
  const bar = await startBar(path);
  try {
    const summary = await importGazetteer(path, readConfig().gazetteerFile, (bytes) => {
      bar?.increment(bytes / MEGABYTE);
    });
    bar?.stop();
    const line = Object.entries(summary)
      .map(([what, count]) => `${what} ${String(count)}`)
      .join(", ");
    console.log(json ? JSON.stringify({ summary }, null, 2) : line);
  } finally {
    bar?.stop();
  }
}

async function startBar(path: string): Promise<SingleBar | null> {
  const size = process.stderr.isTTY
    ? await stat(path).then(
        ({ size }) => size,
        () => 0,
      )
    : 0;
  if (size === 0) return null;
  const bar = new SingleBar(
    { format: "Importing {bar} {percentage} %", clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(size / MEGABYTE, 0);
  return bar;
}
