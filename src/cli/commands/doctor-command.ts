import { Command } from "commander";
import { readConfig } from "../../config.ts";
import { checkUp } from "../service/check-up.ts";

/** `whosaid doctor`: what whosaid stands on, and what to do where something is missing. */
export function buildDoctorCommand(): Command {
  return new Command("doctor")
    .description("look at all that whosaid stands on; exit code 1 when something is to be done")
    .action(printFindings);
}

const SOMETHING_TO_DO = 1;

async function printFindings(): Promise<void> {
  for await (const { subject, text, advice } of checkUp(readConfig())) {
    console.log(`${subject.padEnd(8)}  ${advice === null ? "OK   " : "FAULT"}  ${text}`);
    if (advice === null) continue;
    console.log(`${" ".repeat(17)}${advice}`);
    process.exitCode = SOMETHING_TO_DO;
  }
}
