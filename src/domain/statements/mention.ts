import type { TextSpan } from "../text/span.ts";

/** A span that names an entity, and the entity that it was resolved to. */
export interface Mention extends TextSpan {
  readonly type: "PERSON" | "ORGANIZATION" | "PLACE";
  /** The entity's name, or the words themselves where no entity was found. */
  readonly name: string;
  /** The entity's id; `null` while unresolved. */
  readonly id: string | null;
  /** METONYM where a place's name stands for its government: "Kyiv said". */
  readonly sense: "LITERAL" | "METONYM";
  /** What an unresolved mention may mean, the likeliest first; absent where nothing is known. */
  readonly candidates?: readonly MentionCandidate[];
}

/** An entity that a mention may mean, with what tells it from others: "Springfield, Missouri, United States". */
export interface MentionCandidate {
  readonly id: string;
  readonly name: string;
}
