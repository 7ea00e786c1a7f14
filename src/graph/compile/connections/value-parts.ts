import { fragments } from "../../connection/queries.generated.ts";
import type { Fragment } from "../../connection/query-definition.ts";
import { type Cypher, type Variable, cypher } from "../cypher/cypher.ts";
import { nodeAt } from "../projection/links.ts";
import type { FieldProjection, FieldRequest } from "../projection/projection.ts";
import type { ValueKind } from "./facet-readers.ts";

const { facets } = fragments;

/** Sorts rows of values by how many have them, and takes the first. */
export const TOP_VALUES = {
  ENTITY: facets.topEntities,
  NAMED: facets.topNamed,
  WORD: facets.topWords,
} as const satisfies Record<ValueKind, Fragment>;

/** A value in a row of its own. */
export interface FoundValue {
  readonly value: Variable;
  readonly are: ValueKind;
}

/** The fields that tell what a value is. */
export const VALUE_PARTS = {
  value: ({ key }: FieldRequest, { value, are }: FoundValue): FieldProjection => ({
    entries: [[key, are === "ENTITY" ? cypher`${value}.id` : printName(are, value)]],
  }),
  label: ({ key }: FieldRequest, { value, are }: FoundValue): FieldProjection => ({
    entries: [[key, printName(are, value)]],
  }),
  entity: (request: FieldRequest, { value, are }: FoundValue): FieldProjection =>
    are === "ENTITY"
      ? nodeAt("value")({ ...request, scope: { value } })
      : { entries: [[request.key, cypher`null`]] },
};

function printName(are: ValueKind, value: Cypher): Cypher {
  return are === "WORD" ? value : cypher`${value}.name`;
}
