/** A list as a property: absent where it is empty, since Neo4j keeps 128 bytes for a list of nothing. */
export function listAny<Value>(values: readonly Value[]): readonly Value[] | null {
  return values.length === 0 ? null : values;
}
