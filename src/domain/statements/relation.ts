/** What a statement's relations are listed under: each list holds the others that stand to it in certain ways. */
export const RELATION_FIELDS = {
  corroborates: "Statements that say the same: of others, and of its own speaker told again.",
  contradicts: "Statements of others that cannot be true if this one is.",
  responds: "Statements of others that this one answers, or that answer it.",
  undetermined:
    "Statements of others that would contradict this one, were something known that is not; the reason names it.",
} as const;

export type RelationField = keyof typeof RELATION_FIELDS;

/**
 * The ways in which two statements may stand to each other, the first before the others where several
 * hold. Graph, API and `docs/graph.md` are made from this table.
 *
 * A mutual one says the same of both. A directed one leads from one statement to the other, of which
 * it says `back`.
 */
export const RELATIONS = {
  DENIES: {
    means: "It says that what the other says is not so.",
    field: "contradicts",
    joins: "From a statement to one of which it says that it is not so",
    back: {
      side: "DENIED_BY",
      means: "The other says that what it says is not so.",
      field: "contradicts",
    },
  },
  CONTRADICTS: {
    means: "They cannot both be true.",
    field: "contradicts",
    joins: "Between statements that cannot both be true",
  },
  REPEATS: {
    means: "They tell of one act of saying, in other words or elsewhere.",
    field: "corroborates",
    joins: "Between statements that tell of one act of saying of one speaker",
  },
  CORROBORATES: {
    means: "Two speakers say the same.",
    field: "corroborates",
    joins: "Between statements of different speakers that say the same",
  },
  RESPONDS: {
    means: "It answers the other, which it neither confirms nor denies.",
    field: "responds",
    joins: "From a statement to one that it answers and neither confirms nor denies",
    back: {
      side: "RESPONDED_BY",
      means: "The other answers it, and neither confirms nor denies it.",
      field: "responds",
    },
  },
  UNDETERMINED: {
    means: "They would contradict each other, were something known that is not.",
    field: "undetermined",
    joins:
      "Between statements that would contradict each other, were they of one time, place, extent or person",
  },
} as const satisfies Record<string, RelationEntry>;

/** What is told of a relation; in the graph, its type is the entry's key. */
export interface RelationEntry extends RelationWords {
  /** Between which statements it is, for readers of the graph. */
  readonly joins: string;
  /** Makes it a directed one: what the statement to which it leads is called. */
  readonly back?: RelationWords & { readonly side: string };
}

/** What is said of it, seen from one of the two statements. */
interface RelationWords {
  readonly means: string;
  /** Of a statement: the list of others to which it stands so, with those of other ways. */
  readonly field: RelationField;
}

export type RelationType = keyof typeof RELATIONS;

export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[];

/** How a statement stands to another: a mutual relation's type, or one end of a directed one. */
export type RelationSide = {
  [Type in RelationType]: Type | BackOf<(typeof RELATIONS)[Type]>;
}[RelationType];

type BackOf<Entry> = Entry extends { readonly back: { readonly side: infer Side } } ? Side : never;

/** What is said of a statement that a relation joins to another. */
export interface DescribedSide extends RelationWords {
  readonly side: string;
  readonly type: string;
  /** Where the statement stands: at the beginning of the relation, at its end, or at either. */
  readonly direction: "out" | "in" | "both";
}

/** The sides of all relations of a table. */
export function listSides(entries: Readonly<Record<string, RelationEntry>>): DescribedSide[] {
  return Object.entries(entries).flatMap(([type, { means, field, back }]): DescribedSide[] => {
    const words = { side: type, type, means, field };
    return back === undefined
      ? [{ ...words, direction: "both" }]
      : [
          { ...words, direction: "out" },
          { ...back, type, direction: "in" },
        ];
  });
}

export const RELATION_SIDES: readonly DescribedSide[] = listSides(RELATIONS);

/** Relations that lead from one statement to another. */
export type DirectedType = {
  [Type in RelationType]: (typeof RELATIONS)[Type] extends { readonly back: unknown }
    ? Type
    : never;
}[RelationType];

/** Whether a relation of a left and a right statement leads from the right one to the left. */
export function isReversed(relation: object): boolean {
  return "startsFrom" in relation && relation.startsFrom === "right";
}
