import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  rmdirSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@jest/globals";

/** A disk that is soon full: a real file system in memory. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it until so many KiB are left. */
  fill(leftKilobytes: number): void;
  /** Makes the room again that `fill` took. */
  makeRoom(): void;
  remove(): void;
}

/** Skips where disks cannot be mounted, and says so plainly. */
export function testOnDisk(): typeof test | typeof test.skip {
  try {
    mountSmallDisk(64).remove();
    return test;
  } catch (error) {
    process.stderr.write(`Tests of a full disk are skipped: ${String(error)}\n`);
    return test.skip;
  }
}

export function mountSmallDisk(kilobytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), "whosaid-disk-"));
  const run = (program: string, ...words: string[]) => {
    const { status, stderr, error } = spawnSync(program, words, { encoding: "utf8" });
    if (status !== 0) throw error ?? new Error(stderr.trim());
  };
  try {
    run("mount", "-t", "tmpfs", "-o", `size=${String(kilobytes)}k`, "tmpfs", path);
  } catch (error) {
    rmdirSync(path);
    throw error;
  }
  const ballast = join(path, "ballast");
  return {
    path,
    fill: (leftKilobytes) => {
      truncateSync(ballast, writeUntilFull(ballast) - leftKilobytes * 1024);
    },
    makeRoom: () => {
      rmSync(ballast, { force: true });
    },
    remove: () => {
      run("umount", path);
      rmdirSync(path);
    },
  };
}

/** Returns how many bytes that took. */
function writeUntilFull(file: string): number {
  const fd = openSync(file, "w");
  const zeros = Buffer.alloc(64 * 1024);
  let size = 0;
  try {
    for (;;) size += writeSync(fd, zeros);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    return size;
  } finally {
    closeSync(fd);
  }
}
