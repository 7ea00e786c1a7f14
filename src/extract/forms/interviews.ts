import type { Span } from "../../domain/text/span.ts";
import { findSubject } from "../sources/clause-subjects.ts";
import { findVerbGroup } from "../cues/cues.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit, UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseAfter, type Phrase } from "../phrases/noun-phrases.ts";
import { toSpan } from "../phrases/unit-tokens.ts";

/** Who asks and who answers in an interview, as the words before it tell. */
export interface Interview {
  readonly asking: Span | null;
  readonly answering: Span | null;
}

const NOBODY: Interview = { asking: null, answering: null };

/** The nearest sentence before `end` that tells of an interview: "Lund interviewed Okoye". */
export function findInterview(
  units: readonly NarrativeUnit[],
  end: number,
  circumstances: CircumstanceLexicon,
): Interview {
  for (let index = end - 1; index >= 0; index--) {
    const { tokens } = units[index]!;
    for (let word = 0; word < tokens.length; word++) {
      const found = readMeeting(tokens, word, circumstances);
      if (found !== null) return found;
    }
  }
  return NOBODY;
}

function readMeeting(
  tokens: readonly UnitToken[],
  index: number,
  circumstances: CircumstanceLexicon,
): Interview | null {
  const { lemma, pos } = tokens[index]!;
  const next = tokens[index + 1]?.normal;
  if (pos === "NOUN" && lemma === "interview") {
    const other = findPhraseAfter(tokens, index + 2);
    return next === "with" ? buildInterview(tokens, null, other) : null;
  }
  if (pos !== "VERB") return null;
  const subject = findSubject(tokens, findVerbGroup(tokens, index).first, circumstances);
  if (lemma === "interview" || lemma === "ask")
    return buildInterview(tokens, subject, findPhraseAfter(tokens, index + 1));
  const joins = (at: number): boolean => ["to", "with"].includes(tokens[at]?.normal ?? "");
  if (lemma === "sit" && next === "down" && joins(index + 2))
    return buildInterview(tokens, subject, findPhraseAfter(tokens, index + 3));
  if ((lemma !== "speak" && lemma !== "talk") || !joins(index + 1)) return null;
  const other = findPhraseAfter(tokens, index + 2);
  // Who is asked is the one with a name of their own: "We spoke to Okoye", "Okoye spoke to the Post".
  return isAsking(tokens, subject)
    ? buildInterview(tokens, subject, other)
    : buildInterview(tokens, other, subject);
}

/** A pronoun of the writers, or an outlet: "we", "the Varn Post". */
function isAsking(tokens: readonly UnitToken[], phrase: Phrase | null): boolean {
  const first = phrase === null ? undefined : tokens[phrase.first];
  return first === undefined || first.pos === "DET" || /^(?:we|i)$/u.test(first.normal);
}

function buildInterview(
  tokens: readonly UnitToken[],
  asking: Phrase | null,
  answering: Phrase | null,
): Interview | null {
  if (answering === null || tokens[answering.first]?.pos === "PRON") return null;
  return {
    asking: asking === null ? null : toSpan(tokens, asking),
    answering: toSpan(tokens, answering),
  };
}
