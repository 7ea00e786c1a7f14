const { GraphiQL } = globalThis;

/** The query as it was parsed, with its operations; both are null while it cannot be parsed. */
export function readOperations(query) {
  try {
    const documentAST = GraphiQL.GraphQL.parse(query);
    const operations = documentAST.definitions.filter(({ kind }) => kind === "OperationDefinition");
    return { documentAST, operations };
  } catch {
    return { documentAST: null, operations: null };
  }
}

/** Whether it only reads, so that the page may ask it without being told to. */
export function isQuery(query) {
  const { operations } = readOperations(query);
  return operations?.length > 0 && operations.every(({ operation }) => operation === "query");
}
