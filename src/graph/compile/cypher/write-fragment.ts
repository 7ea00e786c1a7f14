import type { Fragment, FragmentPiece, ValuesFragment } from "../../connection/query-definition.ts";
import { type Cypher, Text, Variable } from "./cypher.ts";

/**
 * What stands in a fragment for its variables, by their names in the file, and for its parameters, by their
 * names with the dollar. Variables for which nothing is given are its own.
 */
export type FragmentParts<Wanted extends Pick<Fragment, "binds" | "parameters">> = Readonly<
  Partial<Record<Wanted["binds"][number], Cypher>> &
    Record<`$${keyof Wanted["parameters"] & string}`, Cypher>
>;

/** Writes a fragment with the variables and parameters of the query in which it is used. */
export function writeFragment<Written extends Fragment>(
  fragment: Written,
  parts: FragmentParts<Written>,
): Cypher {
  return writePieces(fragment.binds, fragment.pieces, parts);
}

/** Writes the expression of one of the values that a fragment tells of. */
export function writeColumn<Told extends ValuesFragment>(
  { binds, values }: Told,
  column: keyof Told["values"] & string,
  parts: Readonly<Record<string, Cypher>>,
): Cypher {
  return writePieces(binds, values[column]!.pieces, parts);
}

function writePieces(
  binds: readonly string[],
  pieces: readonly FragmentPiece[],
  parts: Readonly<Record<string, Cypher>>,
): Cypher {
  const known = new Map(Object.entries(parts));
  for (const name of binds) if (!known.has(name)) known.set(name, new Variable(name));
  return new Text(
    pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      const name = "bind" in piece ? piece.bind : `$${piece.parameter}`;
      const part = known.get(name);
      if (part === undefined) throw new Error(`Nothing stands for ${name}`);
      return part;
    }),
  );
}
