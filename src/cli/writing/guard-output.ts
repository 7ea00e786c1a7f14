import { fstatSync, writeFileSync } from "node:fs";
import { AppError } from "../../errors/app-error.ts";
import { renderError } from "../output/render-error.ts";
import { tellReason } from "./until-written.ts";

/**
 * Sees to it that all that is printed on standard output arrives there; where the system does not let us
 * write it, that is told, and the program fails.
 */
export function guardOutput(): { isRefused(): boolean } {
  const { stdout } = process;
  let isRefused = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may have seen enough, as `head` does: that is no failure of ours.
    if (error.code === "EPIPE") process.exit();
    if (!isRefused) {
      const reason = tellReason(error.code ?? error.message);
      process.exitCode = renderError(
        new AppError("OUTPUT_UNWRITABLE", { reason }, { cause: error }),
      );
    }
    isRefused = true;
  });
  if (isFile(stdout.fd)) {
    // Of a file on a full disk, Node takes a part that could be written for the whole.
    stdout._write = (chunk: Buffer, _encoding, done) => {
      try {
        writeFileSync(stdout.fd, chunk);
      } catch (error) {
        done(error as Error);
        return;
      }
      done();
    };
  }
  return { isRefused: () => isRefused };
}

/** What was closed by the caller is none. */
function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}
