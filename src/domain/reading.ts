import type { ClaimedContent } from "./claims/claim.ts";
import type { Article } from "./articles/article.ts";
import type { Region } from "./text/document.ts";
import type { Entity } from "./entity.ts";
import type { Finding } from "./text/finding.ts";
import type { Mention } from "./statements/mention.ts";
import type { Quotation } from "./statements/quotation.ts";

/**
 * Everything that reading one article yields: what the graph stores and `extract` prints.
 *
 * Pure data: the same article and the same lexicons give the same reading, whatever was read before.
 */
export interface Reading {
  readonly article: Article;
  readonly regions: readonly Region[];
  readonly quotations: readonly Quotation[];
  /** What each quotation claims, in their order. */
  readonly claimed: readonly ClaimedContent[];
  readonly mentions: readonly Mention[];
  /**
   * Every entity whose id a quotation or mention names, and what those stand on: the places that
   * contain them, the organizations they stand for or belong to. No id twice.
   */
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}
