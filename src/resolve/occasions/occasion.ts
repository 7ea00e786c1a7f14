import { quotationRules } from "../../domain/rules/quotation-rules.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { overlaps } from "../../domain/text/span.ts";
import type { QuotationDraft } from "../../extract/quotation-draft.ts";
import type { Attribution } from "../../extract/sources/attribution.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { CircumstanceLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { ReadUnits } from "../../prose/read-units.ts";

/** A quotation with the words that it is built from. */
export interface Said {
  readonly draft: QuotationDraft;
  readonly quotation: Quotation;
  readonly attribution: Attribution | null;
}

/** Where in an article something is said, and how its verb says so. */
export interface Telling {
  /** Its place among the units of the narration. */
  readonly unit: number;
  /** Behind its last words. */
  readonly end: number;
  /** JOINED: a participle or an infinitive. OTHER: "has said", "would say". `null` without a verb. */
  readonly tense: "PAST" | "PRESENT" | "JOINED" | "OTHER" | null;
  readonly isWritten: boolean;
  /** Whether those who are spoken to listen, rather than being asked to do something. */
  readonly tellsAudience: boolean;
  /** Whether it goes on with the cue of another one, or with none. */
  readonly isContinued: boolean;
  /** Whether its clause tells of a phrase: "the bridge, which she said held". */
  readonly isAside: boolean;
}

/** When, where, to whom and through what a source spoke, up to what it said last. */
export interface Occasion extends Telling {
  readonly speakerId: string;
  /** What it said last, with all that is known of the occasion. */
  readonly told: Quotation;
}

/** `null` for what stands in no sentence of the narration. */
export function readTelling(
  read: ReadUnits,
  { draft: { cue, content, rule, addressee }, attribution }: Said,
  { cues, circumstances }: ExtractLexicon,
): Telling | null {
  const isContinued = quotationRules[rule].form === "CONTINUATION";
  const start = cue === null || isContinued ? content[0]!.start : cue.start;
  const unit = findFirstIndex(read.units, ({ end }) => end > start);
  if (unit === read.units.length) return null;
  const { clauses } = read.units[unit]!.reading;
  const clause = cue === null ? undefined : clauses.find(({ group }) => overlaps(group.verb, cue));
  const aside = [cue, addressee, attribution?.time, attribution?.medium, attribution?.place];
  const own = [content.at(-1), ...(isContinued ? [] : aside)];
  const frames = cues.verbs.get(clause?.group.lemma ?? "");
  return {
    unit,
    end: Math.max(...own.map((span) => span?.end ?? 0)),
    tense: clause === undefined ? null : getTense(clause),
    isWritten: clause !== undefined && circumstances.writing.has(clause.group.lemma),
    tellsAudience:
      frames?.has("clause") === true && !frames.has("infinitive") && !frames.has("phrase"),
    isContinued,
    isAside: clause !== undefined && tellsOfPhrase(clause, circumstances),
  };
}

/** "the bridge, which she said held", "the south, where she said it held" */
function tellsOfPhrase(clause: Clause, { placing }: CircumstanceLexicon): boolean {
  if (clause.kind === "relative") return true;
  return clause.kind === "adverbial" && placing.has(clause.opener?.normal ?? "");
}

function getTense({ group }: Clause): Telling["tense"] {
  if (group.form !== "finite") return "JOINED";
  if (group.modal !== null || group.isPerfect) return "OTHER";
  return group.tense === "past" ? "PAST" : "PRESENT";
}
