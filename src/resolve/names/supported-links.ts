import type { Actor } from "../../domain/entity.ts";
import { groupBy } from "../../domain/group-by.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { nameSuffixes } from "../../domain/names/name-suffixes.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { NameEvidence } from "../../domain/rules/name-evidence-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import {
  findClausesOf,
  findWordsIn,
  getDeterminer,
  getModifiers,
} from "../../grammar/find-in-reading.ts";
import { hasRole, Role, Taken } from "../../language/word-form.ts";
import { describeName, findAge } from "../../names/name-descriptions.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import { findAround } from "../../prose/find-around.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { type LinkedEntity, listOrganizations } from "./judge-names.ts";
import { weighName } from "./name-evidence.ts";
import { listStrangeWords, type SupportLexicon } from "./other-trade.ts";

interface Knowledge {
  readonly read: ReadUnits;
  readonly names: readonly NameSpan[];
  readonly lookup: EntityLookup;
  readonly lexicon: SupportLexicon;
}

/** A name in the text and whom it may stand for. */
interface Link extends Span, LinkedEntity {}

/** A link to an actor, and its words as names are compared. */
interface ActorLink extends RegisteredName {
  readonly link: Link;
  readonly actor: Actor;
  readonly folded: string;
}

/** How the registry has a name of an actor. */
interface RegisteredName {
  /** By this name alone nobody is known. */
  readonly isShared: boolean;
  /** It ends in a possessive ending, always: "McDonald’s". */
  readonly isOwner: boolean;
  readonly forms: ReadonlySet<NameForm>;
}

const registered = new WeakMap<Actor, Map<string, RegisteredName>>();

function readRegistered(actor: Actor, folded: string): RegisteredName {
  const known = registered.get(actor) ?? new Map<string, RegisteredName>();
  registered.set(actor, known);
  let name = known.get(folded);
  if (name === undefined) {
    const isSame = (written: string): boolean => foldName(written) === folded;
    const shared = (actor.sharedNames ?? []).filter(isSame);
    const spellings = [actor.name, ...actor.aliases, ...shared].filter(isSame);
    name = {
      isShared: shared.length > 0,
      isOwner: spellings.every((written) => OWNER.test(written)),
      forms: new Set(spellings.map(readForm)),
    };
    known.set(folded, name);
  }
  return name;
}

/**
 * Those of an article's registered names that may be their registered bearer's.
 *
 * A name that others bear, or that is a plain word, needs support: another name of its bearer, what the
 * bearer is or belongs to beside it, or, of an organization, that it speaks or has what only
 * organizations have. A bare surname is not the registered person's, nor an organization's, where the
 * article gives somebody else's whole name with it. A known person of public life whom the article has
 * to introduce as "a baker", and of whom it says nothing else, is a namesake.
 */
export function keepSupported<Linked extends Link>(
  links: readonly Linked[],
  knowledge: Knowledge,
): Linked[] {
  const { document } = knowledge.read;
  const known = links.flatMap((link): ActorLink[] => {
    if (link.actor === null) return [];
    const folded = foldName(document.text.slice(link.start, link.end));
    return [{ link, actor: link.actor, folded, ...readRegistered(link.actor, folded) }];
  });
  const dropped = new Set<Link>();
  const drop = ({ link }: ActorLink): unknown => dropped.add(link);
  known.filter((item) => !isWrittenSo(item, knowledge)).forEach(drop);
  const written = known.filter(({ link }) => !dropped.has(link));
  const titled = new Set(knowledge.names.filter((name) => name.titled).map(({ start }) => start));
  // "President Okoye" tells who is meant, "Mr. Okoye" does not.
  const isBare = (item: ActorLink): boolean =>
    !item.folded.includes(" ") &&
    !(
      item.actor.type === "PERSON" &&
      titled.has(item.link.start) &&
      weigh([item], knowledge).some((piece) => ROLES.includes(piece))
    );
  const bearers = indexBearers(knowledge, written);
  for (const items of groupBy(written, ({ actor }) => [actor.id]).values()) {
    const [{ actor }] = items as [ActorLink];
    const hasOthers = items.some(({ folded }) =>
      [...(bearers.get(folded) ?? [])].some((id) => id !== actor.id),
    );
    const isOthers = hasOthers && items.every((item) => item.isShared || isBare(item));
    for (const item of items) {
      const isPersons = actor.type === "ORGANIZATION" && titled.has(item.link.start);
      if (isPersons || isOthers) drop(item);
    }
    const left = items.filter(({ link }) => !dropped.has(link));
    const isSupported =
      left.some((item) => !item.isShared) || left.some((item) => hasSupport(item, knowledge));
    if (!isSupported || isNamesake(left, links, knowledge)) left.forEach(drop);
    else if (actor.type === "ORGANIZATION")
      left.filter((item) => item.isShared && hasArticle(item, knowledge)).forEach(drop);
  }
  return dropped.size === 0 ? [...links] : links.filter((link) => !dropped.has(link));
}

/**
 * "Who" opens a question and is no World Health Organization, "the starting XI" no Xi, "Home office
 * space" no ministry's, and the "McDonald" of "McDonald said" is no "McDonald’s".
 */
function isWrittenSo({ link, isOwner, forms }: ActorLink, { read, lookup }: Knowledge): boolean {
  const { text } = read.document;
  if (isOwner && !OWNER_BEHIND.test(text.slice(link.end, link.end + 2))) return false;
  const words = text.slice(link.start, link.end);
  const form = readForm(words);
  const isNations = form === "sentence" && lookup.getCountryCode(words.split(" ")[0]!) !== null;
  return form === "plain" || isNations || forms.has(form);
}

/**
 * How a name is written where that may tell it from other words: one word in small letters or in few
 * capitals, or several of which only the first has a capital.
 */
function readForm(name: string): NameForm {
  if (!/\s/u.test(name))
    return LOWER.test(name) ? "word" : name.length <= FEW ? "acronym" : "plain";
  return SENTENCE.test(name) ? "sentence" : "plain";
}

type NameForm = "word" | "acronym" | "sentence" | "plain";

/** Letters of an acronym that may be another's, or a number. */
const FEW = 3;
const LOWER = /\p{Ll}/u;
const SENTENCE = /^\p{Lu}\p{Ll}+(?:\s+\p{Ll}\S*)+$/u;
const OWNER = /['’]s$/u;
const OWNER_BEHIND = /^['’]s/u;

/** Who bears a surname in the article: an actor's id, or the whole name of somebody unknown. */
function indexBearers(
  { read, names }: Knowledge,
  links: readonly ActorLink[],
): Map<string, Set<string>> {
  const { text } = read.document;
  const byStart = new Map(links.map((item) => [item.link.start, item]));
  const bearers = new Map<string, Set<string>>();
  for (const { start, end, wordCount, isOrganization } of names) {
    if (wordCount < 2 || isOrganization) continue;
    const item = byStart.get(start);
    if (item?.actor.type === "ORGANIZATION") continue;
    const folded = foldName(text.slice(start, end));
    const surname = folded.split(" ").findLast((word) => !nameSuffixes.has(word)) ?? "";
    const ids = bearers.get(surname) ?? new Set();
    bearers.set(surname, ids.add(item?.link.end === end ? item.actor.id : folded));
  }
  return bearers;
}

const ROLES: readonly NameEvidence[] = ["role", "role-at-another-time"];
const TELLING: readonly NameEvidence[] = [...ROLES, "organization-beside-name"];

/** Whether what stands around a shared name tells that it is its bearer's. */
function hasSupport(item: ActorLink, knowledge: Knowledge): boolean {
  if (item.actor.type === "PERSON")
    return weigh([item], knowledge).some((piece) => TELLING.includes(piece));
  return !hasArticle(item, knowledge) && actsAsOrganization(item.link, knowledge);
}

/** "Shell said", "Shell shares", "the carmaker Ford". */
function actsAsOrganization(link: Span, { read, lexicon }: Knowledge): boolean {
  const around = findAround(read, link);
  if (around === null || findAge(around) !== null) return false;
  const { reading, phrase } = around;
  const first = findWordsIn(reading, link)[0]?.index ?? 0;
  const before = reading.words[first - 1]?.normal ?? "";
  const { nouns } = describeName(read, link, lexicon);
  if ([before, ...nouns].some((noun) => lexicon.kinds.has(noun))) return true;
  if (phrase.head.start >= link.end) {
    const { lemma, normal } = phrase.head;
    return [lemma, normal].some((noun) =>
      ORGANIZATIONS_OWN.some((list) => lexicon[list].has(noun)),
    );
  }
  return findClausesOf(reading, phrase).some(
    ({ group: { form, verb, voice } }) =>
      form === "finite" && voice === "active" && (verb.form.takes & Taken.REPORT) !== 0,
  );
}

const ORGANIZATIONS_OWN = ["possessions", "roles", "spokespersons"] as const;

/** "the Amazon", "an apple": what a company's name has not, while "the SEC" has. */
function hasArticle({ link }: ActorLink, { read }: Knowledge): boolean {
  if (!LOWER.test(read.document.text.slice(link.start, link.end))) return false;
  const phrase = findAround(read, link)?.phrase;
  const article = phrase === undefined ? null : getDeterminer(phrase);
  return (
    phrase !== undefined &&
    article !== null &&
    phrase.head.end <= link.end &&
    hasRole(article.form, Role.ARTICLE) &&
    getModifiers(phrase).length === 0
  );
}

/** Whether an article introduces somebody as "a baker" and knows nothing of the person of that name. */
function isNamesake(
  items: readonly ActorLink[],
  links: readonly Link[],
  knowledge: Knowledge,
): boolean {
  const whole = items.find(({ folded }) => folded.includes(" "));
  if (whole?.actor.type !== "PERSON") return false;
  const { read, lexicon } = knowledge;
  const strange = listStrangeWords(read, whole.link, lexicon);
  if (strange === null) return false;
  const others = links.filter(({ actor }) => actor?.id !== whole.actor.id);
  return weigh(items, knowledge, { others, strange }).includes("another-trade");
}

/** What the article tells at some places of a name for its being a known person's. */
function weigh(
  items: readonly ActorLink[],
  { read, lookup, lexicon }: Knowledge,
  { others, strange }: { others: readonly Link[]; strange: ReadonlySet<string> | null } = ALONE,
): readonly NameEvidence[] {
  const words = new Set(
    items.flatMap(({ link }) =>
      describeName(read, link, lexicon).words.flatMap((word) => [
        word,
        // "Sen." is "senator".
        ...[...lexicon.described].flatMap(([noun, alike]) => (alike.includes(word) ? noun : [])),
      ]),
    ),
  );
  const surroundings = {
    words,
    organizations: listOrganizations(others),
    strange,
    publishedOn: null,
  };
  const { actor } = items[0]!;
  return weighName({ actor, grade: "same", similarity: 1 }, surroundings, lookup, lexicon).evidence;
}

const ALONE = { others: [], strange: null };
