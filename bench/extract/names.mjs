// Apart from what they name, so that the process that starts the others stays small.

/** The readers that are measured. */
export const WHOSAID = "whosaid";
export const FLOOR = "regular expressions";

/** Stands where a path to annotated articles may stand. */
export const WRITTEN = "written for the benchmark";
