import type { BatchRows } from "../../write/rows/batch-rows.ts";
import type { StatedRow } from "../../write/rows/stated-quotations.ts";
import type { RelationRow } from "../../write/relations/relate-statements.ts";
import type { PackedQuotation } from "./prepare-article.ts";

/** An article as it is kept until its origin is known, which copies of it may change. */
export interface ArticleRecord extends Omit<BatchRows["articles"][number], "properties"> {
  readonly number: number;
  readonly properties: ArticleProperties;
  /** See `rememberInputs`. */
  readonly inputHash: string | null;
}

export interface ArticleProperties {
  readonly text: string;
  readonly publishedFrom: string | null;
  readonly _ownOrigin: string | null;
  readonly _isCredited: boolean;
}

/** A quotation as far as it tells of its statement. */
export interface QuotationRecord extends StatedRow {
  readonly number: number;
  /** Number of its article, and the origin that this has by itself. */
  readonly article: number;
  readonly ownOrigin: string | null;
}

/** What a quotation claims. */
export type ClaimsRecord = Omit<PackedQuotation, "points">;

/** How two statements stand to each other, by the numbers of two quotations that back them. */
export interface FoundRelation {
  readonly from: number;
  readonly to: number;
  readonly row: RelationRow;
}

/** A quotation that stands inside the words of another, by their numbers, and how sure it is. */
export interface Nesting {
  readonly inner: number;
  readonly outer: number;
  readonly rule: string;
  readonly confidence: number;
}

interface OwnLinks {
  readonly links: BatchRows["links"];
}

/** What one article tells of an entity. */
export type EntityRecord =
  | (Omit<BatchRows["actors"][number], "id"> & OwnLinks & { readonly article: number })
  | (Omit<BatchRows["places"][number], "id"> & OwnLinks)
  /** By which words it names it. */
  | { readonly name: string | null; readonly words: string };
