import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An example question, as the page offers it. */
export interface Question {
  /** File name without its ending: "1-about-kursk". */
  readonly name: string;
  /** The question in plain words. */
  readonly title: string;
  readonly query: string;
}

const FOLDER = new URL("../../docs/questions/", import.meta.url);

/** Reads the example questions of `docs/questions`, whose first line is a comment with the title. */
export function readQuestions(): readonly Question[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const query = readFileSync(new URL(file, FOLDER), "utf8");
      const [firstLine = ""] = query.split("\n", 1);
      return {
        name: file.replace(/\.graphql$/, ""),
        title: firstLine.replace(/^#\s*/, ""),
        query,
      };
    });
}
