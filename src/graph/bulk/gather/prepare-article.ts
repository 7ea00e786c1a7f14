import {
  type KeyedClaims,
  listComparedQuotations,
} from "../../../domain/claims/list-compared-quotations.ts";
import { listMeetingPoints } from "../../../domain/claims/meeting-points.ts";
import { findRelation } from "../../../domain/claims/relate-statements.ts";
import { groupBy } from "../../../domain/group-by.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { Reading } from "../../../domain/reading.ts";
import { type BatchRows, buildVersion, joinRows } from "../../write/rows/batch-rows.ts";
import { listNearPairs, listPairs } from "../../write/relations/pairs.ts";
import { type RelationRow, buildRow } from "../../write/relations/relate-statements.ts";
import { ITEM_DELIMITER } from "../files/import-table.ts";

/** All that a graph to be imported holds of an article, as far as the article alone tells. */
export interface PreparedArticle {
  readonly rows: BatchRows;
  readonly compared: readonly PackedQuotation[];
  /** How its statements stand to each other, as far as it tells. */
  readonly relations: readonly RelationRow[];
}

/** A quotation as it is compared, packed for the disk. */
export interface PackedQuotation extends Omit<KeyedClaims, "claimed"> {
  /** As the graph keeps it, see `packClaims`. */
  readonly claimed: string;
  /** See `listMeetingPoints`. */
  readonly points: readonly number[];
}

/**
 * Works out what is written of an article.
 *
 * @throws Error where a rule of ours trips over it, or no import file can hold it
 */
export function prepareArticle(reading: Reading, lexicon: NameLexicon): PreparedArticle {
  const compared = listComparedQuotations(reading);
  const byKey = groupBy(compared, ({ key }) => [key]);
  const rows = joinRows([buildVersion(reading, lexicon)]);
  requireWritable(reading, rows);
  const packed = new Map(rows.quotations.map(({ id, properties }) => [id, properties._claimed]));
  return {
    rows,
    compared: compared.map((quotation) => ({
      ...quotation,
      claimed: packed.get(quotation.id)!,
      points: listMeetingPoints(quotation),
    })),
    relations: listPairs(listNearPairs(compared)).flatMap((pair) =>
      buildRow(findRelation(byKey.get(pair[0])!, byKey.get(pair[1])!), pair),
    ),
  };
}

/** Of lists alone it matters what they hold: what is quoted, whom it names, what both may be related by. */
function requireWritable({ article }: Reading, { articles, ...others }: BatchRows): void {
  const { text, title, author, publisher } = article;
  if (![text, title, author, publisher].some((words) => words?.includes(ITEM_DELIMITER))) return;
  const lists = Object.values(articles[0]!.properties).filter(Array.isArray);
  if (!JSON.stringify([lists, others]).includes(ITEM_DELIMITER)) return;
  const code = ITEM_DELIMITER.charCodeAt(0).toString(16).toUpperCase();
  throw new Error(
    `its quotations hold U+${code}, which is no character, and which import files need themselves`,
  );
}
