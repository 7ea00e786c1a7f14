import type { Amount } from "./amount.ts";
import type { CueClass } from "./cue-class.ts";
import type { Mode } from "./mode.ts";
import type { ActorType } from "../entity.ts";
import type { QuotationRule } from "../rules/quotation-rules.ts";
import type { AboutBasis, ResolutionRule } from "../rules/resolution-rules.ts";
import type { DateStretch } from "../text/date-stretch.ts";
import type { TextSpan } from "../text/span.ts";

/** DIRECT: all in marks. INDIRECT: none. MIXED: a reported clause with words in marks. */
export type QuotationKind = "DIRECT" | "INDIRECT" | "MIXED";

/** A known person whom a name may mean, while the evidence is too weak to say so. */
export interface PossiblePerson {
  readonly id: string;
  readonly name: string;
  /** Share of the letters in which the two names agree, from 0 to 1. */
  readonly similarity: number;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What speaks for and against it: "name-garbled", "role". */
  readonly evidence: readonly string[];
}

/** The entity a source resolves to, and how that is known. */
export interface Speaker {
  readonly type: ActorType;
  readonly id: string;
  readonly name: string;
  /** The words that name the entity: the source itself, or what its pronoun refers to. */
  readonly mention: TextSpan;
  readonly rule: ResolutionRule;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The entity that the rules chose, where a person's decision overruled them. */
  readonly resolvedId?: string;
  /** Whom else the rules think possible, for a person to decide. */
  readonly mayBe?: PossiblePerson;
}

/** An entity that plays a part in a quotation, at the words that name it. */
export interface EntityMention extends TextSpan {
  readonly id: string;
  readonly name: string;
  readonly rule: ResolutionRule;
  readonly confidence: number;
  /** The entity that the rules chose, where a person's decision overruled them. */
  readonly resolvedId?: string;
  /** Whom else the rules think possible, for a person to decide. */
  readonly mayBe?: PossiblePerson;
}

/** When something was said. */
export type SaidOn = DateStretch;

/** How something was said: on Telegram, in an interview with a named outlet. */
export interface Medium extends TextSpan {
  readonly name: string;
  /** By what it is known where the words around the cue do not tell; they are as sure as the quotation. */
  readonly rule?: ResolutionRule;
  readonly confidence?: number;
}

/**
 * One attribution found in one article: who said what, in which words, and where they stand.
 */
export interface Quotation {
  /** Derived from the article's hash and the content spans. */
  readonly id: string;
  readonly kind: QuotationKind;
  readonly mode: Mode;
  /** In order, not overlapping; more than one for split quotations. Marks are left out. */
  readonly content: readonly TextSpan[];
  readonly cue: TextSpan | null;
  /** `null` where no words signal saying, as in a transcript. */
  readonly cueClass: CueClass | null;
  /** As written: "he". */
  readonly source: TextSpan | null;
  readonly speaker: Speaker | null;
  /** The organization for which a spokesperson speaks. */
  readonly onBehalfOf: EntityMention | null;
  readonly addressees: readonly AddresseeMention[];
  readonly medium: Medium | null;
  readonly saidOn: SaidOn | null;
  readonly saidAt: EntityMention | null;
  readonly about: readonly AboutMention[];
  /** Id of the quotation whose content reports this one; `null` at the outermost level. */
  readonly nestedIn: string | null;
  /** The rule that joined cue, source and content. */
  readonly rule: QuotationRule;
  readonly confidence: number;
  /** Where the article says that nobody could check what it quotes here. */
  readonly disclaimers: readonly TextSpan[];
  readonly amounts: readonly Amount[];
  /** Key shared by the quotations that back one statement, see `ids.ts`. */
  readonly statementKey: string;
}

/** Something that a content is about, at the words that name it or stand for it. */
export interface AboutMention extends EntityMention {
  readonly type: "PLACE" | "ACTOR";
  readonly basis: AboutBasis;
}

export interface AddresseeMention extends EntityMention {
  readonly type: ActorType;
}
