import type { Actor } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";

/** The actor that some words name, and how that is known. */
export interface ResolvedActor {
  readonly actor: Actor;
  /** The words that name the actor: those given, or what their pronoun refers to. */
  readonly mention: Span;
  readonly rule: string;
  readonly confidence: number;
}
