/** An event whose day is known, so that "17 months after it" tells a month. */
export interface KnownEvent {
  readonly name: string;
  /** How articles call it, lower case. */
  readonly phrases: readonly string[];
  /** Ids of the countries that an article names when it means this event and no other. */
  readonly countries: readonly string[];
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
}
