/** A query file of `cypher/`, as `npm run gen` writes it into `queries.generated.ts`. */
export interface QueryDefinition {
  readonly name: string;
  /** Decides whether the query runs in a read or a write transaction. */
  readonly mode: "read" | "write";
  readonly parameters: DeclaredTypes;
  readonly columns: DeclaredTypes;
  readonly text: string;
}

/** Types by name, as the header of a file declares them. */
export type DeclaredTypes = Readonly<Record<string, DeclaredType>>;

/** `String`, `Integer?`, `List<Date>`, `Map` …; of rows, a list with the types of one row's columns. */
export type DeclaredType = string | readonly [DeclaredTypes];

/** A file of `cypher/fragments/`: part of a query, or an expression. */
export interface Fragment extends FragmentHeader {
  readonly pieces: readonly FragmentPiece[];
}

/** A file of `cypher/fragments/` with what a node or a relationship holds: expressions by their names. */
export interface ValuesFragment extends FragmentHeader {
  readonly values: Readonly<
    Record<string, { readonly type: string; readonly pieces: readonly FragmentPiece[] }>
  >;
}

interface FragmentHeader {
  /** Its variables, which get names of their own wherever it is used. */
  readonly binds: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
}

/** Text, or where one of the variables or parameters stands between texts. */
export type FragmentPiece = string | { readonly bind: string } | { readonly parameter: string };

/** One file of `cypher/constraints/`: a constraint or an index. */
export interface ConstraintDefinition {
  /** What the graph calls it. */
  readonly name: string;
  /** Labels or types of what it holds, sorted. */
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  /** Of a full-text index. */
  readonly analyzer: string | null;
  readonly text: string;
}

/** What a query takes. */
export type ParametersOf<Query extends QueryDefinition> = {
  readonly [Name in keyof Query["parameters"]]: ParameterValue<Query["parameters"][Name]>;
};

/** One of the rows that a query takes. */
export type GivenRow<
  Query extends QueryDefinition,
  Name extends keyof ParametersOf<Query>,
> = ParametersOf<Query>[Name] extends readonly (infer Row)[] ? Row : never;

/** What one row of a query holds. */
export type RowOf<Query extends QueryDefinition> = {
  readonly [Name in keyof Query["columns"]]: ColumnValue<Query["columns"][Name]>;
};

interface Scalars {
  String: string;
  Integer: number;
  Float: number;
  Boolean: boolean;
  /** Calendar day, `YYYY-MM-DD`. */
  Date: string;
}

type ParameterValue<Type> = Value<Type, object>;

type ColumnValue<Type> = Value<Type, Readonly<Record<string, unknown>>>;

type Value<Type, MapValue> = Type extends readonly [infer Columns]
  ? readonly { readonly [Name in keyof Columns]: Value<Columns[Name], MapValue> }[]
  : Type extends `${infer Inner}?`
    ? Value<Inner, MapValue> | null
    : Type extends `List<${infer Item}>`
      ? readonly Value<Item, MapValue>[]
      : Type extends "Map"
        ? MapValue
        : Type extends keyof Scalars
          ? Scalars[Type]
          : never;
