import { groupBy } from "../group-by.ts";

/** One of the statements that say the same, as far as it tells where they come from. */
export interface OriginStatement {
  readonly id: string;
  /** `null` where who speaks has no name: he may be whoever else. */
  readonly speaker: Named | null;
  /** For whom the speaker speaks, or to whom he belongs. */
  readonly organization: Named | null;
  readonly articles: readonly OriginArticle[];
}

export interface OriginArticle {
  readonly id: string;
  /** The newsroom or agency that its words come from, by the key that all its copies share; `null` where a feed hides it. */
  readonly origin: Named | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Origins {
  /** Ids of the statements of each origin, in order. */
  readonly origins: readonly (readonly string[])[];
  readonly joins: readonly OriginJoin[];
}

/** Why a statement is no origin of its own. */
export interface OriginJoin {
  /** The statement with which it is counted. */
  readonly with: string;
  readonly id: string;
  /** A sentence, for readers. */
  readonly reason: string;
}

/**
 * From how many origins statements that say the same come independently: each speaker is one, those of
 * one organization are one together, and who has no name is nobody else than those of the same newsroom
 * or agency.
 *
 * Two people with names are two origins, also where one newsroom quotes both.
 */
export function findOrigins(statements: readonly OriginStatement[]): Origins {
  const inOrder = statements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Map(inOrder.map(({ id }) => [id, [id]]));
  const joins: OriginJoin[] = [];
  const join = (other: OriginStatement, { id }: OriginStatement, reason: string): void => {
    const [group, joined] = [groups.get(other.id)!, groups.get(id)!];
    if (group === joined) return;
    for (const each of joined) {
      group.push(each);
      groups.set(each, group);
    }
    joins.push({ with: other.id, id, reason });
  };
  joinActors(inOrder, join);
  joinNameless(inOrder, join);
  const origins = [...new Set(groups.values())].map((group) => group.sort());
  return { origins, joins };
}

type Join = (other: OriginStatement, statement: OriginStatement, reason: string) => void;

function joinActors(inOrder: readonly OriginStatement[], join: Join): void {
  for (const [id, [first, ...others]] of groupBy(inOrder, listActors)) {
    for (const other of others) join(first!, other, tellActor(id, first!, other));
  }
}

/** Ids of who speaks, and of the organization. */
function listActors({ speaker, organization }: OriginStatement): ReadonlySet<string> {
  return new Set([speaker, organization].flatMap((actor) => actor?.id ?? []));
}

function tellActor(id: string, one: OriginStatement, other: OriginStatement): string {
  const { speaker, organization } = one;
  const { name } = speaker?.id === id ? speaker : organization!;
  return speaker?.id === id && other.speaker?.id === id
    ? `${name} says both.`
    : `Both speak for ${name}.`;
}

/** What nobody with a name says comes from whoever else is heard in the same newsroom, as far as anybody is. */
function joinNameless(inOrder: readonly OriginStatement[], join: Join): void {
  const isNameless = ({ speaker, organization }: OriginStatement): boolean =>
    speaker === null && organization === null;
  const known = new Map<string, OriginStatement>();
  for (const statement of inOrder) if (!isNameless(statement)) addArticles(statement, known);
  for (const statement of inOrder.filter(isNameless)) {
    const shared = statement.articles.find((article) => known.has(getKey(article)));
    if (shared !== undefined) {
      const name = shared.origin === null ? "one article" : shared.origin.name;
      join(
        known.get(getKey(shared))!,
        statement,
        `Both come from ${name}, and one names nobody who says it.`,
      );
    }
    addArticles(statement, known);
  }
}

function addArticles(statement: OriginStatement, known: Map<string, OriginStatement>): void {
  for (const article of statement.articles) {
    const key = getKey(article);
    if (!known.has(key)) known.set(key, statement);
  }
}

function getKey({ id, origin }: OriginArticle): string {
  return origin?.id ?? id;
}
