import type { NounChunk, VerbChunk } from "../phrases/chunk.ts";

export type ClauseKind =
  "main" | "content" | "question" | "relative" | "adverbial" | "infinitive" | "participle";

/** A clause while it is read. Numbers count words. */
export interface DraftClause {
  kind: ClauseKind;
  /** The word that opens it: "that", "who", "because". */
  readonly opener: number | null;
  readonly first: number;
  end: number;
  parent: DraftClause | null;
  /** Whether it is all that stands between brackets. */
  readonly isBracketed: boolean;
  /** The clause that it goes on with, behind a coordinator or a comma. */
  joinedTo: DraftClause | null;

  group: VerbChunk | null;
  isFinite: boolean;
  isPassive: boolean;
  /** Whether another reading was nearly as likely. */
  isDoubtful: boolean;

  subject: NounChunk | null;
  /** The relative or question word that is the subject. */
  subjectWord: number | null;
  /** Whether the subject is another clause's, too. */
  isShared: boolean;
  /** Whether the subject may stand behind the verb. */
  isInverted: boolean;
  antecedent: NounChunk | null;
  readonly objects: NounChunk[];
  /** An adjective behind the verb: "slow" in "is slow". */
  predicate: number | null;

  /** The last phrase that no preposition governs, from which on only what hangs on it has followed. */
  free: NounChunk | null;
  /** Where a comma or coordinator stands before `free`, as before the subject of a clause of its own. */
  freeJoint: number | null;
  /** Whether more phrases stand in a list with `free`, which is the first of them. */
  isListed: boolean;
  /** Whether `free` stands right behind another phrase: "the plan | he made". */
  isFreeBeside: boolean;
  /** A free phrase behind a joint, with a comma behind it as well, whose verb may be still to come. */
  held: NounChunk | null;
  /** A phrase behind a comma that the subject may be called. */
  inserted: NounChunk | null;
  /** What was the subject until a phrase behind a comma was: "the bridge" in "The bridge, Okoye said". */
  displaced: NounChunk | null;
  /** A time that is the subject if nothing else is: "This year has been hard". */
  time: NounChunk | null;
  /** Words in marks that stand before its subject or verb. */
  quote: NounChunk | null;
  /** Whether a comma or a coordinator stands behind its verb. */
  isInterrupted: boolean;
}
