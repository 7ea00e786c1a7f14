import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { AppError } from "../../errors/app-error.ts";
import { type ActorImport, importActors } from "../../knowledge/actors/import-actors.ts";
import { describeActors, removeActors } from "../../knowledge/actors/installed-actors.ts";
import { Interruption, untilInterrupted } from "../interruption.ts";
import { buildImportDisplay } from "../output/show-import.ts";

const MEGABYTE = 1_000_000;

interface JsonOption {
  readonly json: boolean;
}

/** `whosaid actors`: the people and organizations of imported lists. */
export function buildActorsCommand(): Command {
  return new Command("actors")
    .description("the people and organizations of the world that names may mean")
    .addCommand(
      new Command("list")
        .description("tell which lists were imported")
        .option("--json", "print it as JSON", false)
        .action(listLists),
      { isDefault: true },
    )
    .addCommand(
      new Command("import")
        .description("import a list of people and organizations")
        .argument(
          "<file>",
          "Wikidata, FollowTheMoney, JRC-Names, ParaNames, Popolo or a registry, packed with gzip or not",
        )
        .option("--json", "print what was imported as JSON", false)
        .action(importList),
    )
    .addCommand(
      new Command("remove").description("remove all that was imported").action(async () => {
        await removeActors(readConfig().actorsFile);
      }),
    );
}

async function listLists({ json }: JsonOption): Promise<void> {
  const installed = await describeActors(readConfig().actorsFile);
  if (json) {
    console.log(JSON.stringify(installed, null, 2));
    return;
  }
  const { actors, bytes, sources } = installed;
  console.log(`${String(actors)} actors, ${(bytes / MEGABYTE).toFixed(1)} MB`);
  for (const { importedOn, file, format, persons, organizations } of sources) {
    const counts = `${String(persons)} persons, ${String(organizations)} organizations`;
    console.log(`${importedOn}  ${file} (${format}): ${counts}`);
  }
}

async function importList(path: string, { json }: JsonOption): Promise<void> {
  const display = buildImportDisplay();
  const today = new Date().toISOString().slice(0, 10);
  try {
    const importing = importActors(path, readConfig().actorsFile, today, display.show);
    const imported = await Promise.race([importing, untilInterrupted()]);
    display.stop();
    printSkipped(path, imported);
    console.log(json ? JSON.stringify(imported, null, 2) : renderImport(imported));
  } catch (error) {
    display.stop();
    if (error instanceof Interruption) {
      console.error("Stopped: nothing has changed, and the same command goes on from here");
    }
    throw error;
  } finally {
    display.stop();
  }
}

function renderImport({ format, added, renewed, total }: ActorImport): string {
  return `${format}: added ${String(added)}, renewed ${String(renewed)}, total ${String(total)}`;
}

/** Tells on standard error what was left out of a list, and why. */
function printSkipped(path: string, { skipped }: ActorImport): void {
  for (const { code, ...details } of skipped) {
    const { message, hint } = new AppError(code, { path, ...details });
    console.error(`${code}: ${message}\n  ${hint}`);
  }
}
