import type { Actor } from "../../domain/entity.ts";
import type { ResolutionRule } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";

/** The actor that some words name, and how that is known. */
export interface ResolvedActor {
  readonly actor: Actor;
  /** The words that name the actor: those given, or what their pronoun refers to. */
  readonly mention: Span;
  readonly rule: ResolutionRule;
  readonly confidence: number;
}
