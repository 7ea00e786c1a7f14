import type { DateStretch } from "../domain/date-stretch.ts";

/** A stretch of days as the graph holds it, with the article's words for it where they were kept. */
export interface StoredStretch extends Pick<DateStretch, "from" | "to" | "precision" | "basis"> {
  readonly text: string | null;
}
