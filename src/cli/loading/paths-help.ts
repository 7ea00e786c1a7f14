import { ARTICLE_ENDINGS } from "../../load/formats/article-formats.ts";

/** What the paths of a command may be, for its help. */
export const PATHS_HELP = `files (${ARTICLE_ENDINGS.join(", ")}), folders, or - for JSON Lines on standard input`;
