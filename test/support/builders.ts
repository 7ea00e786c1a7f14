import type { DateStretch } from "../../src/domain/text/date-stretch.ts";
import type { Actor, Entity, Place } from "../../src/domain/entity.ts";
import {
  buildActorId,
  buildLocalActorId,
  buildQuotationId,
  buildStatementKey,
  hashText,
} from "../../src/domain/ids.ts";
import type { AboutBasis } from "../../src/domain/rules/resolution-rules.ts";
import type { CueClass } from "../../src/domain/statements/cue-class.ts";
import type { Mode } from "../../src/domain/statements/mode.ts";
import type { EntityMention, Quotation } from "../../src/domain/statements/quotation.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { KnownNames } from "../../src/text/build-document.ts";
import { type TextSpan, sliceSpan } from "../../src/domain/text/span.ts";

/** Nothing is known by its name. */
export const noNames: KnownNames = { isPlace: () => false, isOutlet: () => false };

/** A person whom the registry does not know, unless an id is given. */
export function buildPerson(name: string, more: Partial<Actor> = {}): Actor {
  return {
    type: "PERSON",
    id: buildActorId("PERSON", name),
    name,
    aliases: [],
    wikidata: null,
    description: null,
    memberOf: [],
    ...more,
  };
}

export function buildOrganization(
  id: string,
  name: string,
  aliases: readonly string[] = [],
): Actor {
  return buildPerson(name, { type: "ORGANIZATION", id, aliases });
}

/** A source that the article hides behind the words. */
export function buildUnnamed(articleId: string, text: string, words: string): Actor {
  const span = findWords(text, words);
  return buildPerson(words, {
    type: "UNNAMED",
    id: buildLocalActorId({ id: articleId, sha256: hashText(text) }, span),
  });
}

export function buildPlace(id: string, name: string, more: Partial<Place> = {}): Place {
  return {
    type: "PLACE",
    id,
    name,
    kind: "SETTLEMENT",
    aliases: [],
    otherNames: [],
    wikidata: null,
    geonames: null,
    location: null,
    partOf: null,
    standsFor: null,
    ...more,
  };
}

/** Which words of the article are what; the words must stand in its text. */
export interface QuotationSketch {
  /** `ASSERTED` where nothing is told. */
  readonly mode?: Mode;
  readonly cueClass?: CueClass;
  readonly content: string;
  readonly speaker?: Actor;
  /** Words that name the speaker, when they are not the name. */
  readonly source?: string;
  readonly about?: Entity;
  /** How it is known that it is about that; `NAMED` where nothing is told. */
  readonly basis?: AboutBasis;
  readonly saidAt?: Place;
  readonly addressee?: Actor;
  readonly onBehalfOf?: Actor;
  readonly medium?: string;
  readonly saidOn?: string;
  /** Content of the quotation that reports this one. */
  readonly nestedIn?: string;
  readonly confidence?: number;
}

export interface ReadingSketch {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedOn?: string;
  readonly quotations: readonly QuotationSketch[];
  /** What the entities of the quotations stand on. */
  readonly underneath?: readonly Entity[];
}

/** A reading as the pipeline would hand it over, from a sketch of its quotations. */
export function buildReading(sketch: ReadingSketch): Reading {
  const { id, text, quotations } = sketch;
  const sha256 = hashText(text);
  const quotationId = (content: string) =>
    buildQuotationId({ id, sha256 }, [findWords(text, content)]);
  const entities = [
    ...quotations.flatMap(({ speaker, about, saidAt, addressee, onBehalfOf }) =>
      [speaker, about, saidAt, addressee, onBehalfOf].filter((entity) => entity !== undefined),
    ),
    ...(sketch.underneath ?? []),
  ];
  return {
    article: {
      id,
      sha256,
      text,
      url: null,
      title: null,
      publisher: sketch.publisher ?? null,
      publishedOn: sketch.publishedOn ?? null,
      format: null,
      sourceSha256: null,
      dateline: null,
      publishedDuring: buildDay(sketch.publishedOn),
      credits: [],
      isFromFeed: false,
      aggregator: null,
      author: sketch.author ?? null,
      evidence: {
        url: null,
        title: null,
        publisher: null,
        author: null,
        publishedOn: null,
        dateline: null,
      },
    },
    regions: [{ start: 0, end: text.length, kind: "BODY" }],
    quotations: quotations.map((quotation) => buildQuotation(text, quotation, quotationId)),
    claimed: [],
    mentions: [],
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    findings: [],
  };
}

function buildQuotation(
  text: string,
  sketch: QuotationSketch,
  quotationId: (content: string) => string,
): Quotation {
  const { speaker, about, saidAt, addressee, onBehalfOf, medium, saidOn, nestedIn } = sketch;
  const content = findWords(text, sketch.content);
  const id = quotationId(sketch.content);
  const confidence = sketch.confidence ?? 0.9;
  const mention = (entity: Entity, words = entity.name): EntityMention => ({
    ...findWords(text, words),
    id: entity.id,
    name: entity.name,
    rule: "registered-name",
    confidence,
  });
  const source = speaker === undefined ? null : findWords(text, sketch.source ?? speaker.name);
  return {
    id,
    kind: "DIRECT",
    mode: sketch.mode ?? "ASSERTED",
    content: [content],
    cue: null,
    cueClass: sketch.cueClass ?? null,
    source,
    speaker:
      speaker === undefined
        ? null
        : {
            type: speaker.type,
            id: speaker.id,
            name: speaker.name,
            mention: source!,
            rule: "registered-name",
            confidence,
          },
    onBehalfOf: onBehalfOf === undefined ? null : mention(onBehalfOf),
    addressees: addressee === undefined ? [] : [{ ...mention(addressee), type: addressee.type }],
    medium: medium === undefined ? null : { name: medium, ...findWords(text, medium) },
    saidOn:
      saidOn === undefined
        ? null
        : {
            from: saidOn,
            to: saidOn,
            precision: "DAY",
            basis: "STATED",
            start: 0,
            end: 0,
            text: "",
          },
    saidAt: saidAt === undefined ? null : mention(saidAt),
    about:
      about === undefined
        ? []
        : [
            {
              ...mention(about),
              type: about.type === "PLACE" ? "PLACE" : "ACTOR",
              basis: sketch.basis ?? "NAMED",
            },
          ],
    nestedIn: nestedIn === undefined ? null : quotationId(nestedIn),
    rule: "marks/subject",
    confidence,
    disclaimers: [],
    amounts: [],
    statementKey: buildStatementKey(
      speaker?.id ?? null,
      sketch.content,
      id,
      sketch.mode ?? "ASSERTED",
    ),
  };
}

function findWords(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return sliceSpan(text, { start, end: start + words.length });
}

/** A day that the article itself gives, without the words. */
function buildDay(day: string | undefined): DateStretch | null {
  if (day === undefined) return null;
  return { from: day, to: day, precision: "DAY", basis: "STATED", start: 0, end: 0, text: "" };
}
