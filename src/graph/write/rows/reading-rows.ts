import { type Actor, type Entity, type Place, isPlace } from "../../../domain/entity.ts";
import { readDerivedType } from "../../../domain/ids.ts";
import { getOrigin } from "../../../domain/articles/origin.ts";
import { listNameKeys } from "../../../domain/names/name-keys.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type {
  EntityMention,
  PossiblePerson,
  Quotation,
} from "../../../domain/statements/quotation.ts";
import type { Reading } from "../../../domain/statements/reading.ts";
import { buildSortName } from "../../../domain/names/sort-name.ts";
import type { TextSpan } from "../../../domain/text/span.ts";
import { getOpening } from "../../../domain/text/opening.ts";
import { getShortName } from "../../../domain/names/short-name.ts";
import { buildTextBands } from "../../../domain/text/text-bands.ts";
import { buildSearchText } from "../../../domain/text/search-text.ts";
import { ACTOR_LABELS } from "../../actor-labels.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";

/** A reading as the write queries take it. The same reading gives the same rows, key for key. */
export interface ReadingRows {
  readonly article: object;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** Names of the publishers from whom the article has its text. */
  readonly credits: readonly string[];
  /** See `buildTextBands`; sorted. */
  readonly bands: readonly string[];
  readonly quotations: readonly QuotationRow[];
  readonly nestings: readonly GivenRow<typeof queries.nestQuotations, "nestings">[];
  readonly entityNamings: readonly EntityNamingRow[];
  readonly mediumNamings: readonly MediumNamingRow[];
  /** In the order of the topics' keys, which keeps two writers from waiting for each other. */
  readonly stances: readonly StanceRow[];
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
  readonly links: readonly EntityLink[];
  /** Actors whose names come from the articles that quote them, see `getWrittenName`. */
  readonly writtenActorIds: readonly string[];
}

/** A quotation, of which the article is told beside it. */
interface QuotationRow extends Omit<
  GivenRow<typeof queries.writeQuotations, "quotations">,
  "articleId"
> {
  readonly statementKey: string;
}

interface EntityNamingRow extends GivenRow<typeof queries.nameEntities, "namings"> {
  /** Where the name comes from articles, see `getWrittenName`. */
  readonly properties: { readonly _name: string | null };
}

type MediumNamingRow = GivenRow<typeof queries.nameMedia, "namings">;
type StanceRow = GivenRow<typeof queries.takeSides, "stances">;
type ActorRow = GivenRow<typeof queries.mergeActors, "actors">;
type PlaceRow = GivenRow<typeof queries.mergePlaces, "places">;

/** An edge from an entity to one that it stands on. */
export interface EntityLink extends GivenRow<typeof queries.linkEntities, "links"> {
  readonly type: "PART_OF" | "STANDS_FOR" | "MEMBER_OF";
}

type Role = "SOURCE" | "ADDRESSEE" | "ABOUT" | "SAID_AT" | "ON_BEHALF_OF";

interface Naming extends TextSpan {
  readonly role: Role;
  readonly entityId: string;
  readonly rule: string;
  readonly confidence: number;
  /** What the rules chose where a decision overruled them. */
  readonly resolvedId: string | null;
  readonly mayBe: PossiblePerson | null;
}

/**
 * Turns a reading into rows for the graph.
 *
 * Of the reading's entities only those are kept that a quotation names, and what they stand on.
 */
export function buildReadingRows(reading: Reading, lexicon: NameLexicon): ReadingRows {
  const { article, quotations } = reading;
  const namings = quotations.map((quotation) => ({
    quotation,
    items: listNamings(quotation),
  }));
  const entities = selectEntities(
    reading.entities,
    namings.flatMap(({ items }) => items.map(({ entityId }) => entityId)),
  );
  const actors = entities.filter((entity) => !isPlace(entity));
  const places = entities.filter(isPlace);
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const named = namings.flatMap(({ quotation, items }) =>
    items.map((naming) => ({ quotation, naming, name: getWrittenName(naming, byId) })),
  );
  const { title, publisher, publishedOn, dateline } = article.evidence;

  return {
    article: {
      name: getOpening(article.title ?? article.text) || article.id,
      sha256: article.sha256,
      text: article.text,
      url: article.url,
      title: article.title,
      dateline: article.dateline,
      ...printSpan("title", title),
      ...printSpan("publisher", publisher),
      ...printSpan("publishedOn", publishedOn),
      ...printSpan("dateline", dateline),
      ...buildArticleProperties(reading),
    },
    credits: article.credits.map(({ text }) => text),
    bands: buildTextBands(article.text).sort(),
    stances: quotations
      .flatMap((quotation) => buildStanceRows(article.id, quotation, byId))
      .sort((a, b) => (a.topic < b.topic ? -1 : 1)),
    publishedOn: article.publishedOn,
    publisher: article.publisher,
    quotations: quotations.map(buildQuotationRow),
    nestings: quotations.flatMap(({ id, nestedIn }) =>
      nestedIn === null ? [] : [{ innerId: id, outerId: nestedIn }],
    ),
    entityNamings: named.map(({ quotation, naming, name }) => {
      const { role, entityId, start, end, text, rule, confidence, resolvedId, mayBe } = naming;
      return {
        quotationId: quotation.id,
        entityId,
        confidence,
        similarity: mayBe?.similarity ?? null,
        possibility: mayBe?.confidence ?? null,
        properties: {
          role,
          start,
          end,
          text,
          rule,
          _name: name,
          resolvedId,
          mayBeId: mayBe?.id ?? null,
          mayBeName: mayBe?.name ?? null,
          evidence: mayBe?.evidence ?? null,
        },
      };
    }),
    mediumNamings: quotations.flatMap(({ id, medium, rule, confidence }) =>
      medium === null
        ? []
        : [
            {
              quotationId: id,
              mediumName: medium.name,
              confidence,
              properties: {
                role: "MEDIUM",
                start: medium.start,
                end: medium.end,
                text: medium.text,
                rule,
              },
            },
          ],
    ),
    actors: actors.map((actor) => buildActorRow(actor, lexicon)),
    places: places.map((place) => buildPlaceRow(place, lexicon)),
    links: entities.flatMap(listLinks),
    writtenActorIds: [
      ...new Set(
        actors
          .filter((actor) => isDerived(actor))
          .map(({ id }) => id)
          .concat(named.flatMap(({ naming, name }) => (name === null ? [] : naming.entityId))),
      ),
    ],
  };
}

function printSpan(name: string, span: TextSpan | null) {
  return { [`${name}Start`]: span?.start ?? null, [`${name}End`]: span?.end ?? null };
}

/** What an article's node keeps of where its text comes from, of its time and of what is odd in it. */
function buildArticleProperties({ article, findings }: Reading) {
  const { publishedDuring, credits, isFromFeed, aggregator } = article;
  return {
    publishedFrom: publishedDuring?.from ?? null,
    publishedTo: publishedDuring?.to ?? null,
    publishedPrecision: publishedDuring?.precision ?? null,
    publishedBasis: publishedDuring?.basis ?? null,
    publishedText: publishedDuring?.text ?? null,
    creditStarts: credits.map(({ start }) => start),
    creditEnds: credits.map(({ end }) => end),
    isFromFeed,
    aggregator: aggregator?.text ?? null,
    ...printSpan("aggregator", aggregator),
    _ownOrigin: getOrigin(article),
    _isCredited: credits.length > 0,
    findingCodes: findings.map(({ code }) => code),
    findingMessages: findings.map(({ message }) => message),
    findingStarts: findings.map(({ start }) => start),
    findingEnds: findings.map(({ end }) => end),
  };
}

/** A topic is what may be said of one place, or of no place in one article: `topic` is its key. */
function buildStanceRows(
  articleId: string,
  { id, assertion }: Quotation,
  entities: ReadonlyMap<string, Entity>,
): StanceRow[] {
  return assertion.stances.flatMap(({ topic, side, places, party, text }) =>
    (places.length === 0 ? [null] : places).map((placeId) => ({
      quotationId: id,
      topic: placeId === null ? `${topic}, somewhere in ${articleId}` : `${topic} at ${placeId}`,
      topicName: placeId === null ? topic : `${topic} in ${entities.get(placeId)!.name}`,
      properties: { topic, side, placeId, places, party, text },
    })),
  );
}

function buildAssertionProperties({ assertion, amounts, disclaimers }: Quotation) {
  return {
    _words: assertion.words,
    _names: assertion.names,
    _numbers: assertion.numbers,
    isDenied: assertion.isDenied,
    isPossible: assertion.isPossible,
    _paragraph: assertion.paragraph,
    amountNumbers: amounts.map(({ number }) => String(number)),
    amountUnits: amounts.map(({ unit }) => unit),
    amountsOfPeople: amounts.map(({ isOfPeople }) => isOfPeople),
    amountPrecisions: amounts.map(({ precision }) => precision),
    amountTexts: amounts.map(({ text }) => text),
    amountStarts: amounts.map(({ start }) => start),
    amountEnds: amounts.map(({ end }) => end),
    disclaimerStarts: disclaimers.map(({ start }) => start),
    disclaimerEnds: disclaimers.map(({ end }) => end),
  };
}

function buildQuotationRow(quotation: Quotation): QuotationRow {
  const { id, kind, content, cue, source, saidOn, rule, confidence, statementKey } = quotation;
  const text = content.map((span) => span.text).join(" … ");
  return {
    id,
    statementKey,
    confidence,
    saidOn: saidOn?.from ?? null,
    saidOnTo: saidOn?.to ?? null,
    properties: {
      _statementKey: statementKey,
      kind,
      start: content[0]!.start,
      end: content.at(-1)!.end,
      name: getOpening(text) || id,
      contentStarts: content.map(({ start }) => start),
      contentEnds: content.map(({ end }) => end),
      text,
      _searchText: buildSearchText(text),
      cue: cue?.text ?? null,
      ...printSpan("cue", cue),
      sourceText: source?.text ?? null,
      ...printSpan("source", source),
      saidOnPrecision: saidOn?.precision ?? null,
      saidOnBasis: saidOn?.basis ?? null,
      saidOnText: saidOn?.text ?? null,
      ...printSpan("saidOnText", saidOn),
      ...buildAssertionProperties(quotation),
      rule,
    },
  };
}

function listNamings(quotation: Quotation): Naming[] {
  const { speaker, addressees, about, saidAt, onBehalfOf } = quotation;
  const name = (role: Role, mention: EntityMention): Naming => {
    const { id, start, end, text, rule, confidence, resolvedId = null, mayBe = null } = mention;
    return { role, entityId: id, start, end, text, rule, confidence, resolvedId, mayBe };
  };
  return [
    ...(speaker === null ? [] : [name("SOURCE", { ...speaker, ...speaker.mention })]),
    ...addressees.map((mention) => name("ADDRESSEE", mention)),
    ...about.map((mention) => name("ABOUT", mention)),
    ...(saidAt === null ? [] : [name("SAID_AT", saidAt)]),
    ...(onBehalfOf === null ? [] : [name("ON_BEHALF_OF", onBehalfOf)]),
  ];
}

/** The entities with these ids and all that they stand on, in the order of the reading. */
function selectEntities(entities: readonly Entity[], ids: readonly string[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const wanted = new Set<string>();
  const add = (id: string): void => {
    if (wanted.has(id)) return;
    const entity = byId.get(id);
    if (entity === undefined) throw new Error(`Reading lacks the entity "${id}" that it names`);
    wanted.add(id);
    for (const { to } of listLinks(entity)) add(to);
  };
  ids.forEach(add);
  return entities.filter(({ id }) => wanted.has(id));
}

/**
 * Whether the actor is known from articles alone: its id is made from its name or by a decision.
 *
 * Articles spell such a name in different ways and say different things of its owner. What each of
 * them says stays with its quotations, so that the node does not depend on which was loaded last.
 */
function isDerived({ id }: Actor): boolean {
  const type = readDerivedType(id);
  return type === "PERSON" || type === "ORGANIZATION";
}

/**
 * The name under which an article's rules know an actor that the registry does not know, or that a
 * decision made another; `null` where the registry gives the names, and for words that are no name.
 */
function getWrittenName(
  { entityId, resolvedId }: Naming,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  const entity = entities.get(resolvedId ?? entityId);
  if (entity === undefined || isPlace(entity) || readDerivedType(entity.id) === "LOCAL")
    return null;
  return resolvedId !== null || isDerived(entity) ? entity.name : null;
}

function buildActorRow(actor: Actor, lexicon: NameLexicon): ActorRow {
  const { id, type, name, aliases, wikidata, description } = actor;
  const names = [name, ...aliases];
  const _nameKeys = listNameKeys(names, type, lexicon);
  const properties = isDerived(actor)
    ? {}
    : {
        name,
        shortName: getOwnShortName(actor),
        aliases,
        names,
        _sortName: buildSortName(name),
        _nameKeys,
        wikidata,
        description,
      };
  return { id, label: ACTOR_LABELS[type], properties };
}

function buildPlaceRow(place: Place, lexicon: NameLexicon): PlaceRow {
  const { id, name, kind, otherNames, wikidata, geonames, location } = place;
  const aliases = [...place.aliases, ...otherNames];
  const names = [name, ...aliases];
  const _nameKeys = listNameKeys(names, { place: kind }, lexicon);
  return {
    id,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    properties: {
      name,
      shortName: getShortName("PLACE", name, place.aliases),
      kind,
      aliases,
      names,
      _sortName: buildSortName(name),
      _nameKeys,
      wikidata,
      geonames,
    },
  };
}

/** Words that only describe somebody have none that is shorter. */
function getOwnShortName({ type, name, aliases }: Actor): string | null {
  return type === "PERSON" || type === "ORGANIZATION" ? getShortName(type, name, aliases) : null;
}

/** The edges to what an entity stands on. */
function listLinks(entity: Entity): EntityLink[] {
  const link = (
    type: EntityLink["type"],
    to: string | null,
    role: string | null = null,
  ): EntityLink[] => (to === null ? [] : [{ from: entity.id, type, to, role }]);
  if (isPlace(entity)) {
    return [...link("PART_OF", entity.partOf), ...link("STANDS_FOR", entity.standsFor)];
  }
  if (isDerived(entity)) return [];
  // A role that was held twice is one edge.
  const memberships = new Map(
    entity.memberOf.map(({ organizationId, role }) => [
      `${organizationId} ${role ?? ""}`,
      link("MEMBER_OF", organizationId, role),
    ]),
  );
  return [...memberships.values()].flat();
}
