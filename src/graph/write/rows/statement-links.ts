import type { AboutBasis } from "../../../domain/rules/resolution-rules.ts";

/** Whom or what a quotation names, as far as its statement is joined to that. */
export interface StatedNaming {
  readonly role: NamingRole;
  /** Id of an entity, or name of a medium. */
  readonly to: string;
  readonly rule: string;
  readonly confidence: number;
  readonly basis: AboutBasis | null;
}

/** How a statement is joined to what its quotations name in a role; `isFrom` where the other end begins it. */
export const NAMING_LINKS = {
  SOURCE: { type: "SAID", isFrom: true },
  ABOUT: { type: "ABOUT", isFrom: false },
  ADDRESSEE: { type: "ADDRESSED_TO", isFrom: false },
  SAID_AT: { type: "SAID_AT", isFrom: false },
  MEDIUM: { type: "VIA", isFrom: false },
  ON_BEHALF_OF: { type: "ON_BEHALF_OF", isFrom: false },
} as const;

export type NamingRole = keyof typeof NAMING_LINKS;

/**
 * To what a statement is joined by all namings of its quotations: once for each
 * role, the surest naming giving the rule.
 */
export function listStatementLinks(namings: readonly StatedNaming[]): StatedNaming[] {
  const surest = new Map<string, StatedNaming>();
  for (const naming of namings) {
    const key = `${naming.role} ${naming.to}`;
    const known = surest.get(key);
    if (known === undefined || isSurer(naming, known)) surest.set(key, naming);
  }
  return [...surest.values()];
}

/** Whether one goes before the other; of two that are as sure, the first rule by its name. */
export function isSurer(
  one: Pick<StatedNaming, "confidence" | "rule">,
  other: Pick<StatedNaming, "confidence" | "rule">,
): boolean {
  return one.confidence === other.confidence
    ? one.rule < other.rule
    : one.confidence > other.confidence;
}
