/** What the paths of a command may be, for its help. */
export const PATHS_HELP =
  "files of any format of docs/formats.md, folders, patterns, or - for standard input";
