import { type DocumentNode, Kind, getOperationAST } from "graphql";
import { AppError } from "../../errors/app-error.ts";

/**
 * Refuses a request of which nobody can tell which operation of its document, which GraphQL has
 * validated, is meant.
 *
 * @throws AppError OPERATION_UNKNOWN, OPERATION_UNCHOSEN
 */
export function requireChoice(
  document: DocumentNode,
  operationName: string | null | undefined,
): void {
  if (getOperationAST(document, operationName) != null) return;
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  if (operationName == null) throw new AppError("OPERATION_UNCHOSEN", { names });
  throw new AppError("OPERATION_UNKNOWN", { name: operationName, names });
}
