import { hostname } from "node:os";
import { digest } from "../../domain/ids.ts";

/** Where an article was found: a file, or a place in it. */
export interface Seat {
  /** See `identifyFile`. */
  readonly file: string;
  /** See `ArticlePart`; `null` where the whole file is meant. */
  readonly place: string | null;
}

/** Names a seat: one string that begins with the file's. */
export function buildSeatId({ file, place }: Seat): string {
  return place === null ? file : `${file}#${place}`;
}

/** The file in the name of a seat. */
export function getSeatFile(seatId: string): string {
  return seatId.split("#", 1)[0]!;
}

/**
 * Names a file by its real path, whatever links lead there, as digits that tell nobody the path.
 *
 * The computer's name counts too: the graph may be shared, and every container has its articles in
 * a folder of the same name.
 */
export function identifyFile(realPath: string): string {
  // Networks give a laptop another domain each.
  const [computer] = hostname().split(".");
  return digest(JSON.stringify([computer, realPath]));
}
