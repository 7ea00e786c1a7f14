import type { Reading } from "../reading.ts";
import type { ComparedClaims } from "./compared-claims.ts";

/** A quotation as it is compared, with the key of the statement that it backs. */
export interface KeyedClaims extends ComparedClaims {
  readonly key: string;
}

/** The quotations of a reading of which it is known what they claim, in their order. */
export function listComparedQuotations({
  article,
  quotations,
  claimed,
  entities,
}: Reading): KeyedClaims[] {
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
