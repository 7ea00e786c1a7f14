import type { StatementPageRequest, StoredStatement } from "../graph/statement-reader.ts";
import { buildConnection } from "./build-connection.ts";
import type { Connection } from "./connection.type.ts";
import type { ApiContext } from "./context.ts";
import { readPageArgs } from "./page.args.ts";
import type { StatementArgs } from "./statement.args.ts";

/**
 * Loads a page of statements: of all of them, or of those of one actor, subject or article.
 *
 * @throws PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export async function loadStatements(
  { loaders }: ApiContext,
  args: StatementArgs,
  within: StatementPageRequest["within"] = {},
): Promise<Connection<StoredStatement>> {
  const page = await loaders.statementPages.load({
    ...readPageArgs("statements", args),
    where: args.where ?? {},
    within,
  });
  return buildConnection("statements", args, page, loaders.statements);
}
