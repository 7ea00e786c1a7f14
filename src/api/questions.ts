import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefinitionNode, Kind, parse } from "graphql";

/** A question that is kept for asking, as the page and `whosaid ask --saved` offer it. */
export interface Question {
  /** File name without its number and ending: "about-kursk". */
  readonly name: string;
  /** The question in plain words. */
  readonly title: string;
  readonly query: string;
  /** What it asks for unless told otherwise, by the names of its variables; the example articles have it. */
  readonly variables: Readonly<Record<string, string>>;
}

const FOLDER = new URL("../../docs/questions/", import.meta.url);

/** Reads the questions of `docs/questions` in their order; the first line of each is a comment with the title. */
export function readQuestions(): readonly Question[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const query = readFileSync(new URL(file, FOLDER), "utf8");
      const [firstLine = ""] = query.split("\n", 1);
      return {
        name: file.replace(/^\d+-|\.graphql$/g, ""),
        title: firstLine.replace(/^#\s*/, ""),
        query,
        variables: Object.fromEntries(parse(query).definitions.flatMap(listDefaults)),
      };
    });
}

function listDefaults(definition: DefinitionNode): [string, string][] {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
  return (definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.STRING ? [[variable.name.value, defaultValue.value]] : [],
  );
}
