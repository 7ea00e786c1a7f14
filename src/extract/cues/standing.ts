import { canBe } from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { VerbGroup } from "../../grammar/reading/verb-group.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { CueLexicon, ModeLexicon } from "../../language/extract-lexicon.ts";
import { Role, VerbForm } from "../../language/word-form.ts";

/**
 * Whether something was said, was not ("did not say"), was not on purpose ("refused to say"), is to be
 * ("will say"), or nobody tells.
 */
export type Standing = "said" | "withheld" | "refused" | "expected" | "open";

/** What the clause of a verb of saying tells of whether something was said. */
export function readStanding(
  { words }: SentenceReading,
  clause: Clause,
  lexicon: CueLexicon,
): Standing {
  if (isExcluded(words, clause, lexicon)) return "refused";
  const helped = readHelp(clause, lexicon.modes);
  if (helped !== null) return helped;
  const first = findFirstJoined(words, clause);
  const { group } = first;
  const before = words[group.firstWord - 1];
  // "It is worth noting": nobody is named who said it.
  if (lexicon.leavingOpen.has(before?.normal ?? "")) return "open";
  switch (group.form) {
    case "finite":
      return "said";
    case "participle":
      return group.voice === "active" ? readParticiple(words, before, lexicon.modes) : "said";
    case "infinitive":
      return carriesOn(words, first, lexicon)
        ? "said"
        : readInfinitive(findGovernor(words, group.firstWord, lexicon), lexicon);
  }
}

/** "continued to say", "took to the stage to say": the verb before an infinitive tells that it was done. */
export function carriesOn(
  words: readonly Word[],
  { group: { firstWord }, parent }: Clause,
  { carryingOn }: CueLexicon,
): boolean {
  if (carryingOn.has(words[firstWord - 1]?.lemma ?? "")) return true;
  const behind = words[parent?.group.endWord ?? firstWord]?.normal ?? "";
  return parent !== null && carryingOn.has(`${parent.group.lemma} ${behind}`);
}

/** "neither confirmed", "nor denied", "would neither confirm" */
function isExcluded(
  words: readonly Word[],
  { group: { firstWord, verb } }: Clause,
  { nobody }: CueLexicon,
): boolean {
  for (let index = Math.max(0, firstWord - 1); index < verb.index; index++) {
    const { tag, normal } = words[index]!;
    if ((tag === "ADVERB" || tag === "COORDINATOR") && nobody.has(normal)) return true;
  }
  return false;
}

/** "confirm" for "deny" in "refused to confirm or deny": what governs the first governs both. */
function findFirstJoined(words: readonly Word[], clause: Clause): Clause {
  const { joinedTo, group } = clause;
  const isJoined =
    joinedTo?.group.form === group.form && words[group.firstWord - 1]?.tag === "COORDINATOR";
  return isJoined ? findFirstJoined(words, joinedTo) : clause;
}

/** By "not" and "will"; `null` where none of them stands there. */
function readHelp(clause: Clause, { future, forbidding }: ModeLexicon): Standing | null {
  const { group } = clause;
  const { modal, negation } = findHelp(clause);
  if (negation !== null) {
    const isOpen = group.form === "infinitive" || group.voice === "passive" || isCommand(group);
    return isOpen || forbidding.has(modal?.normal ?? "") ? "open" : "withheld";
  }
  if (modal === null) return null;
  return future.has(modal.normal) && group.voice === "active" ? "expected" : "open";
}

function isCommand(group: VerbGroup): boolean {
  return group.form === "finite" && group.isImperative;
}

/** The words that help a verb: "would not", also of "deny" in "would not confirm or deny". */
function findHelp({ group, joinedTo }: Clause): {
  readonly modal: Word | null;
  readonly negation: Word | null;
} {
  const isBare = group.auxiliaries.length === 0 && group.verb.verbForms === VerbForm.BASE;
  const helped = isBare && joinedTo?.group.form === "finite" ? joinedTo.group : group;
  return { modal: helped.form === "finite" ? helped.modal : null, negation: helped.negation };
}

/** "short of saying", "denied saying", "due to tell" */
function readParticiple(
  words: readonly Word[],
  before: Word | undefined,
  { withholding, omitting, denying, expecting }: ModeLexicon,
): Standing {
  if (before === undefined) return "said";
  if (expecting.has(before.lemma)) return "expected";
  const phrase = `${words[before.index - 1]?.lemma ?? ""} ${before.normal}`;
  if ([before.lemma, phrase].some((avoided) => withholding.has(avoided))) return "refused";
  return omitting.has(before.lemma) || denying.has(before.lemma) ? "withheld" : "said";
}

function readInfinitive(governor: Word | null, { unsaid, modes }: CueLexicon): Standing {
  if (governor === null) return "said";
  const { lemma, tag } = governor;
  if (modes.withholding.has(lemma)) return "refused";
  if (modes.omitting.has(lemma)) return "withheld";
  if (modes.expecting.has(lemma)) return "expected";
  // "the aim is to urge it", "a majority to confirm it", "hard to repeat": what can be said, not what was.
  const isLeft = unsaid.has(lemma) || canBe(governor, Role.BE);
  return isLeft || tag === "NOUN" || tag === "ADJECTIVE" ? "open" : "said";
}

/** The word that an infinitive hangs on: "declined" in "declined again to say". */
function findGovernor(
  words: readonly Word[],
  infinitive: number,
  { unsaid, modes: { omitting } }: CueLexicon,
): Word | null {
  let index = infinitive - 1;
  while (index >= 0 && words[index]!.tag === "ADVERB") {
    const { normal } = words[index]!;
    if (unsaid.has(normal) || omitting.has(normal)) break;
    index--;
  }
  return words[index] ?? null;
}
