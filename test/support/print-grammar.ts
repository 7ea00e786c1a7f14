import { readSentence } from "../../src/grammar/read-sentence.ts";
import type { Clause } from "../../src/grammar/reading/clause.ts";
import type { NounPhrase } from "../../src/grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../src/grammar/reading/sentence-reading.ts";
import type { VerbGroup } from "../../src/grammar/reading/verb-group.ts";
import type { Language } from "../../src/language/language.ts";
import { readEnglish } from "../../src/knowledge/lexicons/read-english.ts";
import { buildDocument } from "../../src/text/build-document.ts";
import { noNames } from "./builders.ts";

type GrammarOf = Pick<Language, "tag" | "text" | "grammar">;

const readIn = readEnglish();
export const englishGrammar = readIn.grammar;

/** The reading of each sentence of a text. */
export function readGrammar(text: string, language: GrammarOf = readIn): SentenceReading[] {
  const { sentences, tokens } = buildDocument(text, language, noNames);
  return sentences.map(({ firstToken, endToken }) =>
    readSentence(text, tokens.slice(firstToken, endToken), language.grammar),
  );
}

/** The noun phrases of a text, each as `text`, with what is true of it behind. */
export function printNounPhrases(text: string): string[] {
  return readGrammar(text).flatMap(({ nounPhrases }) =>
    nounPhrases.map((phrase) => printPhrase(text, phrase)),
  );
}

function printPhrase(text: string, phrase: NounPhrase): string {
  const cut = ({ start, end }: NounPhrase): string => text.slice(start, end);
  const traits = [
    phrase.kind,
    ...(phrase.number === "plural" ? ["plural"] : []),
    ...(phrase.isTime ? ["time"] : []),
    ...(phrase.kind === "common" ? phrase.things.filter((kind) => kind !== "time") : []),
    ...("possessor" in phrase && phrase.possessor !== null ? [`of ${cut(phrase.possessor)}`] : []),
    ...(phrase.apposition === null ? [] : [`is ${cut(phrase.apposition)}`]),
    ...(phrase.list === null ? [] : [`among ${phrase.list.members.map(cut).join(", ")}`]),
  ];
  return `${cut(phrase)}: ${traits.join(" ")}`;
}

/** The verb groups of a text, each as `words: dictionary form and what is true of it`. */
export function printVerbGroups(text: string, language?: GrammarOf): string[] {
  return readGrammar(text, language).flatMap(({ verbGroups }) =>
    verbGroups.map((group) => `${text.slice(group.start, group.end)}: ${printGroup(group)}`),
  );
}

function printGroup(group: VerbGroup): string {
  const traits = [
    group.lemma,
    group.form,
    ...(group.form === "finite" ? [group.tense] : []),
    ...(group.form === "finite" && group.modal !== null ? [group.modal.normal] : []),
    ...(group.form === "finite" && group.isImperative ? ["imperative"] : []),
    ...(group.isPerfect ? ["perfect"] : []),
    ...(group.isProgressive ? ["progressive"] : []),
    ...(group.voice === "passive" ? ["passive"] : []),
    ...(group.negation === null ? [] : ["negated"]),
    ...(group.particle === null ? [] : [`+ ${group.particle.normal}`]),
  ];
  return traits.join(" ");
}

/**
 * The clauses of a text as `kind subject | verb | objects {words}`: a subject that another clause has is
 * marked `~`, one that is the clause's opener stands in quotation marks before what it points to.
 */
export function printClauses(text: string, language?: GrammarOf): string[] {
  return readGrammar(text, language).flatMap(({ clauses }) =>
    clauses.map((clause) => printClause(text, clause)),
  );
}

function printClause(text: string, clause: Clause): string {
  const { kind, group, objects, predicate } = clause;
  const behind = [
    ...objects.map(({ start, end }) => text.slice(start, end)),
    predicate?.text ?? [],
  ];
  return [
    `${kind} ${printSubject(text, clause)}`,
    group.voice === "passive" ? `${group.lemma}, passive` : group.lemma,
    ...(behind.flat().length === 0 ? [] : [behind.flat().join(", ")]),
    `{${text.slice(clause.start, clause.end)}}`,
  ].join(" | ");
}

function printSubject(text: string, { subject }: Clause): string {
  switch (subject.kind) {
    case "none":
      return "-";
    case "opener": {
      const { word, phrase } = subject;
      return `"${word.text}"${phrase === null ? "" : ` ${text.slice(phrase.start, phrase.end)}`}`;
    }
    case "own":
    case "shared": {
      const { start, end } = subject.phrase;
      return text.slice(start, end) + (subject.kind === "shared" ? "~" : "");
    }
  }
}
