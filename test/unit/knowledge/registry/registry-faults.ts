import { foldName } from "../../../../src/domain/names/name-key.ts";

/** An actor as the files of `seeds/registry/actors` have it. */
export interface ActorLine {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly sharedNames?: readonly string[];
  readonly mastheads?: readonly string[];
  readonly country?: string;
  readonly gender?: string;
  readonly wikidata?: string;
  readonly memberOf?: readonly {
    readonly organization: string;
    readonly role?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** What the actors of the registry are held against. */
export interface RegistrySurroundings {
  readonly isOrganization: (id: string) => boolean;
  readonly isCountryCode: (code: string) => boolean;
  /** Words that a text may hold for another reason than to name an actor, in lower case. */
  readonly isPlainWord: (word: string) => boolean;
  readonly isCountryName: (name: string) => boolean;
}

/** All that is unsound in some actors of the registry, each as one sentence. */
export function findRegistryFaults(
  actors: readonly ActorLine[],
  surroundings: RegistrySurroundings,
): string[] {
  return [
    ...findSharedIds(actors),
    ...findSharedNames(actors),
    ...actors.flatMap((actor) => findFaultsOf(actor, surroundings)),
    ...findTwoHolders(actors),
  ];
}

function findSharedIds(actors: readonly ActorLine[]): string[] {
  const ids = actors.map(({ id }) => id);
  const numbers = actors.flatMap(({ wikidata = [] }) => wikidata);
  return [...listRepeated(ids), ...listRepeated(numbers)].map((id) => `${id} stands twice`);
}

function listRepeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** A name by which two actors are known at once. */
function findSharedNames(actors: readonly ActorLine[]): string[] {
  const owners = new Map<string, string>();
  return actors.flatMap((actor) =>
    [...new Set(listSureNames(actor).map(foldName))].flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, actor.id);
      return owner === undefined ? [] : [`${owner} and ${actor.id} are both "${name}"`];
    }),
  );
}

/** The names by which an actor is known wherever they stand. */
function listSureNames({ name, aliases = [], sharedNames = [] }: ActorLine): string[] {
  return [name, ...aliases].filter((written) => !sharedNames.includes(written));
}

function findFaultsOf(
  actor: ActorLine,
  { isOrganization, isCountryCode, isPlainWord, isCountryName }: RegistrySurroundings,
): string[] {
  const { id, name, aliases = [], sharedNames = [], mastheads = [], memberOf = [] } = actor;
  const faults: string[] = [];
  const hold = (isSound: boolean, fault: string): void => {
    if (!isSound) faults.push(`${id}: ${fault}`);
  };
  const names = [name, ...aliases, ...sharedNames.filter((shared) => shared !== name)];
  for (const written of [...names, ...mastheads]) {
    hold(written.normalize("NFC") === written, `"${written}" is not composed`);
    hold(!/^\s|\s$|\s\s|[^\S ]/u.test(written), `"${written}" has stray spaces`);
  }
  // Another script may have the same letters.
  const latin = names.filter((written) => /^\p{Script=Latin}/u.test(written));
  for (const written of listRepeated(latin.map(foldName)))
    hold(false, `"${written}" is one of its names twice`);
  for (const written of listSureNames(actor)) {
    const isAcronym = !/\p{Ll}/u.test(written);
    hold(isAcronym || !isPlainWord(written.toLowerCase()), `"${written}" is a plain word`);
    hold(!isCountryName(written), `"${written}" is a country`);
  }
  hold(actor.type === "PERSON" || actor.gender === undefined, "an organization has a gender");
  hold(
    /^Q[1-9]\d*$/u.test(actor.wikidata ?? "Q1"),
    `"${actor.wikidata ?? ""}" is no number of Wikidata`,
  );
  hold(isCountryCode(actor.country ?? "GB"), `there is no country "${actor.country ?? ""}"`);
  for (const { organization, from = "0000", to = "9999" } of memberOf) {
    hold(isOrganization(organization), `there is no organization "${organization}"`);
    hold(from <= to, `${organization} ends on ${to} before it begins on ${from}`);
  }
  return faults;
}

/** Offices that one person holds at a time. */
const SINGLE = new Set([
  "president",
  "prime minister",
  "chancellor",
  "taoiseach",
  "king",
  "queen",
  "emperor",
  "pope",
  "supreme leader",
  "foreign minister",
  "foreign secretary",
  "secretary of state",
  "defense minister",
  "defense secretary",
  "secretary of defense",
  "home secretary",
  "chancellor of the exchequer",
  "treasury secretary",
  "attorney general",
  "vice president",
  "governor",
  "mayor",
  "director",
  "director general",
  "secretary general",
  "managing director",
  "high representative",
  "chair",
  "chief justice",
  "press secretary",
  "majority leader",
  "minority leader",
]);

/** Two who hold a single office on one day; the last day of one may be the first of the next. */
function findTwoHolders(actors: readonly ActorLine[]): string[] {
  const terms = actors.flatMap(({ id, memberOf = [] }) =>
    memberOf.flatMap(({ organization, role = "", from, to = "9999" }) =>
      SINGLE.has(role) && from !== undefined
        ? [{ id, from, to, office: `${role} of ${organization}` }]
        : [],
    ),
  );
  const inOrder = terms.toSorted(
    (a, b) => compare(a.office, b.office) || compare(a.from, b.from) || compare(a.to, b.to),
  );
  return inOrder.slice(1).flatMap((term, index) => {
    const before = inOrder[index]!;
    return before.office === term.office && term.from < before.to
      ? [`${before.id} and ${term.id} are both ${term.office} on ${term.from}`]
      : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
