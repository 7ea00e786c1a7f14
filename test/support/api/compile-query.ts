import {
  type FragmentDefinitionNode,
  Kind,
  getOperationAST,
  getVariableValues,
  parse,
} from "graphql";
import { readSelection } from "../../../src/api/answer/read-selection.ts";
import { buildApiSchema } from "../../../src/api/build-api-schema.ts";
import type { NameMatch } from "../../../src/domain/names/sought-name.ts";
import { readNameKnowledge } from "../../../src/knowledge/read-name-knowledge.ts";
import { compileOperation, isCompiled } from "../../../src/graph/compile/operation.ts";

const schema = buildApiSchema();
const { lexicon } = readNameKnowledge();

/**
 * The Cypher to which an operation is compiled, indented so that it can be read, and above it the
 * values of its parameters. A name stands for the ids of those whom it means.
 */
export async function compileQuery(source: string): Promise<string> {
  const { text, parameters, names, given } = await compileSource(source);
  const named = names.map(({ read }) => {
    const { name, label } = read(given);
    return new Map<string, NameMatch>([[`id of ${label ?? "Actor|Place"} "${name}"`, "EXACT"]]);
  });
  const sorted = [...parameters].sort((a, b) => Number(a.name.slice(1)) - Number(b.name.slice(1)));
  const header = sorted.map(
    ({ name, type, read }) =>
      `// $${name} ${type} = ${JSON.stringify(read(given, named, lexicon))}\n`,
  );
  return `${header.join("")}${indent(text)}\n`;
}

/** What an operation is compiled to, and what is given to it. */
export async function compileSource(source: string) {
  const document = parse(source);
  const operation = getOperationAST(document)!;
  const fragments = Object.fromEntries(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode =>
          definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const info = {
    schema: await schema,
    operation,
    fragments,
    variableValues: getVariableValues(await schema, operation.variableDefinitions ?? [], {})
      .coerced!,
  };
  const { fields, readArguments } = readSelection(info, info.schema.getQueryType()!, [
    operation.selectionSet,
  ]);
  const compiled = compileOperation(fields.filter(({ name }) => isCompiled(name)));
  return { ...compiled, given: readArguments(info.variableValues) };
}

/** Two spaces for each line of which a bracket is open. */
function indent(text: string): string {
  const open: number[] = [];
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .map((line, number) => {
      const brackets = line.replace(/'[^']*'|`[^`]*`/g, "").replace(/[^()[\]{}]/g, "");
      const closing = /^[)\]}]*/.exec(line)![0].length;
      let depth = new Set(open).size;
      for (const [index, bracket] of [...brackets].entries()) {
        if ("([{".includes(bracket)) open.push(number);
        else open.pop();
        if (index < closing) depth = new Set(open).size;
      }
      return `${"  ".repeat(depth)}${line}`;
    })
    .join("\n");
}
