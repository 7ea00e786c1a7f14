import type { DraftClause } from "../clauses/draft-clause.ts";
import type { FiniteGroup, InfinitiveGroup, VerbGroup } from "../reading/verb-group.ts";
import type { Word } from "../reading/word.ts";
import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import type { VerbChunk } from "../phrases/chunk.ts";

/** The verb group of a clause. */
export function buildVerbGroup(words: readonly Word[], draft: DraftClause): VerbGroup {
  return new Group(words, draft);
}

/** A class for the reason that `Token` is one, and one for all forms, since all steps read them. */
class Group implements Omit<FiniteGroup, "form">, Pick<InfinitiveGroup, "mark"> {
  readonly form: VerbGroup["form"];
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly verb: Word;
  readonly lemma: string;
  readonly auxiliaries: readonly Word[];
  readonly negation: Word | null;
  readonly particle: Word | null;
  readonly voice: FiniteGroup["voice"];
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly tense: FiniteGroup["tense"];
  readonly modal: Word | null;
  readonly isImperative: boolean;
  readonly mark: Word | null;

  constructor(words: readonly Word[], draft: DraftClause) {
    const { kind, subject, subjectWord, isInverted } = draft;
    const chunk = draft.group!;
    const { auxiliaries, negation, particle, mark } = chunk;
    const first = words[auxiliaries[0] ?? chunk.verb]!;
    const mayBeBase = (first.verbForms & VerbForm.BASE) !== 0;
    const isPast = (first.verbForms & VerbForm.PAST) !== 0 && !mayBeBase;
    const isSubjectless = subject === null && subjectWord === null && !isInverted;
    this.form = kind === "infinitive" || kind === "participle" ? kind : "finite";
    this.firstWord = chunk.first;
    this.endWord = Math.max(chunk.end, chunk.verb + 1, (particle ?? 0) + 1);
    this.start = words[this.firstWord]!.start;
    this.end = words[this.endWord - 1]!.end;
    this.verb = words[chunk.verb]!;
    this.lemma = this.verb.lemma;
    this.auxiliaries =
      auxiliaries.length === 0 ? NO_WORDS : auxiliaries.map((index) => words[index]!);
    this.negation = negation === null ? null : words[negation]!;
    this.particle = particle === null ? null : words[particle]!;
    this.voice = draft.isPassive ? "passive" : "active";
    this.isPerfect = chunk.isPerfect;
    this.isProgressive = chunk.isProgressive;
    this.tense = isPast ? "past" : "present";
    this.modal = isModal(first, chunk) ? first : null;
    this.isImperative = isSubjectless && mayBeBase && first.verbForms !== VerbForm.PRESENT;
    this.mark = mark === null ? null : words[mark]!;
  }
}

const NO_WORDS: readonly Word[] = [];

/** "wird gebaut" and "'d gone" have none, though the words can be modals. */
function isModal({ form, tag }: Word, { auxiliaries, isPassive, isPerfect }: VerbChunk): boolean {
  if (!hasRole(form, Role.MODAL) || tag !== "AUXILIARY") return false;
  return auxiliaries.length > 1 || !(isPassive || isPerfect);
}
