import type { ThingKind } from "../../language/word-form.ts";

/** Words of a sentence that go together, before it is known what hangs on what. Numbers count words. */
export type Chunk = NounChunk | VerbChunk | WordChunk;

export interface NounChunk {
  readonly type: "noun";
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: "pronoun" | "name" | "common" | "quantity" | "quote";
  readonly determiner: number | null;
  readonly possessor: NounChunk | null;
  readonly isPlural: boolean;
  /** Whether it tells when: "Monday", "last week". */
  readonly isTime: boolean;
  readonly things: readonly ThingKind[];
  /** Whether it names again what stands right before: "Ada Okoye" in "the singer Ada Okoye". */
  readonly isRenaming: boolean;
}

export interface VerbChunk {
  readonly type: "verb";
  readonly first: number;
  readonly end: number;
  readonly verb: number;
  readonly auxiliaries: readonly number[];
  readonly negation: number | null;
  readonly particle: number | null;
  readonly mark: number | null;
  /** What it can be: bits of `VerbForm` that its first word has. */
  readonly forms: number;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  /** Of a question: "did he say". */
  readonly subject: NounChunk | null;
}

export interface WordChunk {
  readonly type: "word";
  readonly first: number;
  readonly end: number;
}
