import type { CueClass } from "../domain/statements/cue-class.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/** What may follow a cue word; `seeds/lexicons/cues.en.txt` explains each. */
export const CUE_FRAMES = [
  "clause",
  "addressee",
  "infinitive",
  "phrase",
  "complement",
  "parenthesis",
  "quote",
  "matter",
  "evidence",
  "finding",
] as const;

export type CueFrame = (typeof CUE_FRAMES)[number];

export interface CueLexicon extends ReportLexicon {
  /** By dictionary form, or by form and particle: "call", "call for". */
  readonly verbs: ReadonlyMap<string, ReadonlySet<CueFrame>>;
  /** "claim": they tell that something was said, whatever follows. */
  readonly nouns: ReadonlySet<string>;
  /** "decision": they tell so only where a clause follows. */
  readonly clauseNouns: ReadonlySet<string>;
  /** What cues tell that are not neutral, by the same forms. */
  readonly classes: ReadonlyMap<string, CueClass>;
  readonly modes: ModeLexicon;
  /** Dictionary forms before "to" that leave open whether anything was said: "able". */
  readonly unsaid: ReadonlySet<string>;
  /** Phrases that name a source, as their words: "according to". */
  readonly according: readonly string[];
  /** Nouns for what renders somebody else's words: "translation". */
  readonly renderings: ReadonlySet<string>;
}

/** Words that tell whether something was said, and how; `seeds/lexicons/modes.en.txt` explains each list. */
export interface ModeLexicon {
  readonly denying: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly demanding: ReadonlySet<string>;
  readonly promising: ReadonlySet<string>;
  readonly promisingTo: ReadonlySet<string>;
  readonly agreeing: ReadonlySet<string>;
  readonly withholding: ReadonlySet<string>;
  readonly omitting: ReadonlySet<string>;
  readonly expecting: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly forbidding: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

/** Words of the sentences that report; `seeds/lexicons/reports.en.txt` explains each list. */
export interface ReportLexicon {
  readonly making: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly leavingOpen: ReadonlySet<string>;
  readonly listening: ReadonlySet<string>;
  readonly supposing: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly contrasting: ReadonlySet<string>;
  readonly subordinating: ReadonlySet<string>;
  readonly fronting: ReadonlySet<string>;
  readonly closingPhrases: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly circumstantial: ReadonlySet<string>;
  readonly beforeMedia: ReadonlySet<string>;
  readonly tellingWhen: ReadonlySet<string>;
  readonly complementOpeners: ReadonlySet<string>;
  readonly addressing: ReadonlySet<string>;
  readonly reaching: ReadonlyMap<string, string>;
  readonly speaking: ReadonlySet<string>;
  readonly interviews: ReadonlySet<string>;
  readonly interviewing: ReadonlySet<string>;
  readonly openClauses: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly pointing: ReadonlySet<string>;
  readonly claimed: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  readonly recordings: ReadonlySet<string>;
  readonly judgedFor: ReadonlySet<string>;
  readonly carryingOn: ReadonlySet<string>;
  readonly speaker: ReadonlySet<string>;
}

/** Words that tell circumstances of saying, lower case; `seeds/lexicons/circumstances.en.txt` explains each list. */
export interface CircumstanceLexicon {
  readonly vagueTimes: ReadonlySet<string>;
  /** In the reporter's words they tell of another occasion: "earlier". */
  readonly otherOccasions: ReadonlySet<string>;
  /** Dictionary forms of verbs of saying in writing. */
  readonly writing: ReadonlySet<string>;
  readonly mediumPrepositions: ReadonlySet<string>;
  readonly platformPrepositions: ReadonlySet<string>;
  readonly meansPrepositions: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  /** Dictionary forms of verbs. */
  readonly speaking: ReadonlySet<string>;
  /** Dictionary forms of verbs that tell when a medium was to be had. */
  readonly publishing: ReadonlySet<string>;
  readonly outletPrepositions: ReadonlySet<string>;
  /** A medium, and the prepositions that lead from it to its outlet. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  readonly meanwhile: ReadonlySet<string>;
  readonly placing: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly groundPrepositions: ReadonlySet<string>;
  readonly grounds: ReadonlySet<string>;
  readonly originPrepositions: ReadonlySet<string>;
  /** A noun, and the prepositions that lead from it to a place. */
  readonly leadingNouns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly languages: ReadonlySet<string>;
  /** Nouns of occasions and media: "interview", "statement". */
  readonly media: ReadonlySet<string>;
  /** Words of the names of outlets: "news", "post". */
  readonly outlets: ReadonlySet<string>;
  /** Nouns beside the title of a work: "film", "host". */
  readonly works: ReadonlySet<string>;
  /** Nouns of those who listen: "reporters". */
  readonly audiences: ReadonlySet<string>;
  /** Names of places to publish: "Telegram", "social media". */
  readonly platforms: ReadonlySet<string>;
}

/** Words, lower case, that tell what quotation marks beside them are. */
export interface MarkLexicon {
  /** Words that lost their beginning, without the apostrophe that stands for it: "'em". */
  readonly shortened: ReadonlySet<string>;
  /** Before a title in marks: "titled". */
  readonly titling: ReadonlySet<string>;
  /** The same behind a noun for a work: "called". */
  readonly naming: ReadonlySet<string>;
  /** Words that titles write without a capital: "of". */
  readonly smallWords: ReadonlySet<string>;
  /** Pronouns by which whoever speaks in marks means themselves and their hearers: "I". */
  readonly speakersAndHearers: ReadonlySet<string>;
}

/** Words before a colon, lower case. */
export interface LabelLexicon {
  /** They stand for whoever asks: "Q". */
  readonly asking: ReadonlySet<string>;
  readonly answering: ReadonlySet<string>;
  /** They name a speaker of a transcript who has no other name there: "witness". */
  readonly roles: ReadonlySet<string>;
  /** They open the line of an account whose post stands above it: "a post shared by". */
  readonly sharing: ReadonlySet<string>;
  /** Lines that open a letter: "to the editor". */
  readonly salutations: ReadonlySet<string>;
  /** Lines that end one, above its signature: "yours sincerely". */
  readonly farewells: ReadonlySet<string>;
  /** Words or phrases that open a line which nobody says: "watch". */
  readonly notSpeaking: ReadonlySet<string>;
  /** They lead from a speaker to what a headline says that they spoke of: "on" in "Okoye on the port:". */
  readonly topics: ReadonlySet<string>;
}

export interface ExtractLexicon {
  readonly marks: MarkLexicon;
  readonly cues: CueLexicon;
  readonly circumstances: CircumstanceLexicon;
  readonly labels: LabelLexicon;
  readonly names: NameLexicon;
}
