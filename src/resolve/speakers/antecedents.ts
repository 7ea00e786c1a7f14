import type { Actor, Gender } from "../../domain/entity.ts";
import type { Span } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { type ArticleContext, findLinkAt, findNamesIn, getParagraph } from "../article-context.ts";
import { buildNamedActor } from "./people.ts";
import { agrees, type Antecedent } from "./pronouns.ts";
import { getEnd, readSource } from "./read-source.ts";

/** An actor for the pronouns that follow its mention. */
export function buildAntecedent(
  context: ArticleContext,
  actor: Actor,
  mention: Span,
  paragraph: number,
): Antecedent {
  const isNamed = actor.type === "PERSON" || actor.type === "ORGANIZATION";
  const noun = isNamed ? null : (readSource(context, mention)?.head ?? null);
  return {
    actor,
    mention,
    paragraph,
    gender: findGender(context, actor, mention, noun?.normal ?? ""),
    mayBePerson: noun !== null && (noun.form.noun < 0 || noun.form.kinds.includes("person")),
    isThey: actor.type === "PERSON" && isCalledThey(context, mention),
  };
}

function findGender(
  context: ArticleContext,
  actor: Actor,
  mention: Span,
  noun: string,
): Gender | null {
  if (actor.gender !== undefined) return actor.gender;
  const { female, male } = context.references;
  if (female.has(noun)) return "FEMALE";
  if (male.has(noun)) return "MALE";
  return findNamesIn(context, mention)[0]?.bearer.gender ?? null;
}

/** "Ada Okoye, who uses they/them pronouns" */
function isCalledThey({ read, references: { several } }: ArticleContext, mention: Span): boolean {
  const words = read.findUnit(mention.start)?.reading.words ?? [];
  const isSeveral = (word: Word | undefined): boolean => several.has(word?.normal ?? "");
  return words.some(
    ({ normal, index }) =>
      normal === "/" && isSeveral(words[index - 1]) && isSeveral(words[index + 1]),
  );
}

/** Paragraphs back in which somebody who did nothing may be meant, and UTF-16 units. */
const REACH = 1;
const FARTHEST = 6_000;

/** The only person whom a paragraph names and a pronoun can mean; `null` where there is none, or several. */
export function findOnlyPerson(
  context: ArticleContext,
  pronoun: string,
  source: Span,
): Antecedent | null {
  return getOnly(
    listPersons(context, source, REACH).filter((antecedent) =>
      agrees(pronoun, antecedent, context.references),
    ),
  );
}

/** The only person whom a paragraph names, or else the one before it; `null` where there are several. */
export function findNamedPerson(context: ArticleContext, phrase: Span): Antecedent | null {
  const here = listPersons(context, phrase, 0);
  return getOnly(here.length > 0 ? here : listPersons(context, phrase, REACH));
}

/** The last mention of the only person among some; `null` where there are more or none. */
export function getOnly<Person extends { readonly actor: Actor }>(
  persons: readonly Person[],
): Person | null {
  const last = persons.at(-1) ?? null;
  return persons.every(({ actor }) => actor.id === last?.actor.id) ? last : null;
}

/** The persons whom a paragraph, and as many before it as asked, name before a place. */
function listPersons(context: ArticleContext, { start: end }: Span, reach: number): Antecedent[] {
  const paragraph = getParagraph(context, end);
  const { start = 0 } = context.document.paragraphs[Math.max(0, paragraph - reach)] ?? {};
  const before = { start: Math.max(start, end - FARTHEST), end };
  return findNamesIn(context, before).flatMap((name): Antecedent[] => {
    const link = findLinkAt(context, getEnd(name));
    if (link !== undefined && link.actor === null) return [];
    const actor =
      link?.actor ?? (name.bearer.type === "PERSON" ? buildNamedActor(context, name, false) : null);
    if (actor?.type !== "PERSON") return [];
    return [buildAntecedent(context, actor, name, getParagraph(context, name.start))];
  });
}

/** The subject behind a clause that a pronoun opens the sentence with: "Though she left, Okoye said". */
export function findFollowing(
  context: ArticleContext,
  pronoun: string,
  source: Span,
): Antecedent | null {
  const reading = context.read.findUnit(source.start)?.reading;
  const opening = reading?.clauses.find(
    ({ kind, subject, firstWord }) =>
      kind === "adverbial" &&
      firstWord === 0 &&
      subject.kind === "own" &&
      subject.phrase.start === source.start,
  );
  if (reading === undefined || opening === undefined) return null;
  const main = reading.clauses.find(
    ({ kind, subject }) => kind === "main" && subject.kind === "own",
  );
  const phrase = main?.subject.kind === "own" ? main.subject.phrase : null;
  if (phrase?.kind !== "name" || phrase.start < source.end) return null;
  const [name] = findNamesIn(context, phrase);
  const link = findLinkAt(context, getEnd(phrase.head));
  const actor = link?.actor ?? (name === undefined ? null : buildNamedActor(context, name, false));
  if (actor?.type !== "PERSON") return null;
  const antecedent = buildAntecedent(context, actor, phrase, getParagraph(context, source.start));
  return agrees(pronoun, antecedent, context.references) ? antecedent : null;
}
