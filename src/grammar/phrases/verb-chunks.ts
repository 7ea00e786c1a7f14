import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { NounChunk, VerbChunk } from "./chunk.ts";
import { readNounChunk } from "./noun-chunks.ts";

const FINITE = VerbForm.BASE | VerbForm.PRESENT | VerbForm.PAST;
/** Adverbs between two words of one group. */
const MOST_ADVERBS = 7;

/**
 * The verb with its auxiliaries that begins at `first`.
 *
 * @param mayAsk  whether a subject may stand behind the first auxiliary: "did he say"
 */
export function readVerbChunk(
  words: readonly DraftWord[],
  first: number,
  mayAsk: boolean,
  language: GrammarLexicon,
): VerbChunk | null {
  let negation: number | null = null;
  let mark: number | null = null;
  let opening = first;
  if (words[opening]?.tag === "NEGATION") {
    negation = opening;
    opening = skipAdverbs(words, opening + 1);
  }
  if (words[opening]?.tag === "INFINITIVE_MARK") {
    mark = opening;
    opening = skipAdverbs(words, opening + 1);
  }
  if (words[opening]?.tag !== "VERB" && words[opening]?.tag !== "AUXILIARY") return null;
  const { auxiliaries, links, verb, subject } = followAuxiliaries(words, opening, mayAsk, language);
  const isParticle = words[verb + 1]?.tag === "PARTICLE";
  return {
    type: "verb",
    first: subject === null ? first : subject.end,
    end: Math.max(verb, auxiliaries.at(-1) ?? 0) + (isParticle ? 2 : 1),
    verb,
    auxiliaries,
    negation: negation ?? findNegation(words, opening, verb),
    particle: isParticle ? verb + 1 : null,
    mark,
    forms: mark === null ? getForms(words, auxiliaries, verb) : VerbForm.BASE,
    isPassive: links.at(-1) === "passive",
    isPerfect: links.includes("perfect"),
    isProgressive: links.includes("progressive"),
    subject,
  };
}

type Link = "modal" | "perfect" | "progressive" | "passive";

interface Followed {
  readonly auxiliaries: readonly number[];
  readonly links: readonly Link[];
  readonly verb: number;
  readonly subject: NounChunk | null;
}

/** Goes from each auxiliary to the verb that it helps. */
function followAuxiliaries(
  words: readonly DraftWord[],
  opening: number,
  mayAsk: boolean,
  language: GrammarLexicon,
): Followed {
  const auxiliaries: number[] = [];
  const links: Link[] = [];
  let subject: NounChunk | null = null;
  let verb = opening;
  // "gebaut werde": at the end of a clause the finite verb is the last.
  if (language.order.verbLast && words[opening + 1]?.tag === "AUXILIARY") {
    const link = findLink(words, opening + 1, opening);
    if (link !== null) return { auxiliaries: [opening + 1], links: [link], verb, subject };
  }
  while (words[verb]!.tag === "AUXILIARY" || hasRole(words[verb]!.form, Role.BECOME)) {
    let next = skipAdverbs(words, verb + 1);
    if (mayAsk && verb === opening && words[verb]!.tag === "AUXILIARY") {
      subject = findAsked(words, verb, next, language);
      if (subject !== null) next = skipAdverbs(words, subject.end);
    }
    const link = findLink(words, verb, next);
    if (link === null) break;
    auxiliaries.push(verb);
    links.push(link);
    verb = next;
  }
  return { auxiliaries, links, verb, subject };
}

/** "he" in "did he say", if a verb follows that the auxiliary can help. */
function findAsked(
  words: readonly DraftWord[],
  auxiliary: number,
  from: number,
  language: GrammarLexicon,
): NounChunk | null {
  const asked = readNounChunk(words, from, language);
  if (
    asked === null ||
    asked.kind === "quote" ||
    findLink(words, auxiliary, skipAdverbs(words, asked.end)) === null
  )
    return null;
  // "has work left": what could be an object is one.
  const isObject = asked.kind === "common" && asked.determiner === null && !asked.isPlural;
  return isObject ? null : asked;
}

function findNegation(words: readonly DraftWord[], from: number, verb: number): number | null {
  for (let index = from; index < verb; index++) if (words[index]!.tag === "NEGATION") return index;
  const isBehind = words[verb]!.tag === "AUXILIARY" && words[verb + 1]?.tag === "NEGATION";
  return isBehind ? verb + 1 : null;
}

/** What the first word of a group can be; that of an auxiliary is never a bare participle. */
function getForms(
  words: readonly DraftWord[],
  auxiliaries: readonly number[],
  verb: number,
): number {
  const [auxiliary] = auxiliaries;
  if (auxiliary === undefined) return words[verb]!.verbForms || VerbForm.PRESENT;
  return words[auxiliary]!.verbForms & (FINITE | VerbForm.ING) || VerbForm.PRESENT;
}

/** Past adverbs, and a mark that opens what is quoted: "is “slowly moving”". */
function skipAdverbs(words: readonly DraftWord[], from: number): number {
  let index = from;
  while (index < from + MOST_ADVERBS && words[index] !== undefined && isSkipped(words[index]!))
    index++;
  return index;
}

function isSkipped({ tag, normal }: DraftWord): boolean {
  if (tag === "MARK") return /^["\u201c\u2018]$/u.test(normal);
  return tag === "ADVERB" || tag === "NEGATION";
}

/** What the word at `next` makes with the auxiliary at `index`; `null` if it is no part of its group. */
export function findLink(words: readonly DraftWord[], index: number, next: number): Link | null {
  const { form } = words[index]!;
  const verb = words[next];
  if (verb === undefined || (verb.tag !== "VERB" && verb.tag !== "AUXILIARY")) return null;
  const isParticiple = (verb.verbForms & VerbForm.PARTICIPLE) !== 0;
  if (hasRole(form, Role.BE)) {
    if ((verb.verbForms & VerbForm.ING) !== 0) return "progressive";
    const isHave = hasRole(form, Role.HAVE) && isOfHave(words, next);
    if (isParticiple) return isHave ? "perfect" : "passive";
  }
  if (hasRole(form, Role.HAVE) && isParticiple) return "perfect";
  if (hasRole(form, Role.MODAL | Role.DO) && (verb.verbForms & VerbForm.BASE) !== 0) return "modal";
  return hasRole(form, Role.BECOME) && isParticiple ? "passive" : null;
}

/** "'s been", "'s lost his leg": of "has"; "'s told" is taken for "is". */
function isOfHave(words: readonly DraftWord[], next: number): boolean {
  const behind = words[next + 1]?.tag;
  const hasObject = behind === "DETERMINER" || behind === "POSSESSIVE" || behind === "PRONOUN";
  return hasObject || hasRole(words[next]!.form, Role.BE | Role.BECOME | Role.HAVE);
}
