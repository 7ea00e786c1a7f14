import type { ComparedClaims } from "../../../domain/claims/compared-claims.ts";
import type { Mode } from "../../../domain/statements/mode.ts";
import type { Reading } from "../../../domain/statements/reading.ts";
import { unpackClaims } from "../../claims/pack-claims.ts";
import { queries } from "../../connection/queries.generated.ts";
import type { RunInTransaction } from "../../connection/run-query.ts";

/** A quotation as it is compared, with the key of the statement that it backs. */
export interface KeyedClaims extends ComparedClaims {
  readonly key: string;
}

/** The quotations of a reading of which it is known what they claim. */
export function listClaimed({ article, quotations, claimed, entities }: Reading): KeyedClaims[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const byId = new Map(claimed.map((each) => [each.quotationId, each]));
  return quotations.flatMap(({ id, statementKey, speaker, content, saidOn, mode }) => {
    const ownClaims = byId.get(id);
    if (ownClaims === undefined) return [];
    const type = speaker === null ? undefined : types.get(speaker.id);
    return {
      key: statementKey,
      id,
      speakerId: speaker?.id ?? null,
      isHidden: type === "UNNAMED",
      isPerson: type === "PERSON",
      articleId: article.id,
      day: saidOn?.from ?? article.publishedOn,
      start: content[0]!.start,
      end: content.at(-1)!.end,
      mode,
      claimed: ownClaims,
    };
  });
}

/** The stored quotations of statements, likewise. */
export async function getClaimed(
  run: RunInTransaction,
  keys: readonly string[],
): Promise<KeyedClaims[]> {
  const rows = await run(queries.getClaimed, { keys });
  return rows.map(({ mode, claimed, ...row }) => ({
    ...row,
    mode: mode as Mode,
    claimed: unpackClaims(claimed),
  }));
}
