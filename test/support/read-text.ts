import type { ArticleInput } from "../../src/domain/articles/article.ts";
import type { Document } from "../../src/domain/text/document.ts";
import type { Actor, Place } from "../../src/domain/entity.ts";
import type { KnownEvent } from "../../src/domain/articles/event.ts";
import type { EntityLookup } from "../../src/domain/ports.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { readUnits, type ReadUnits } from "../../src/prose/read-units.ts";
import { findQuotations } from "../../src/extract/assemble-quotations.ts";
import { readEnglish } from "../../src/knowledge/lexicons/read-english.ts";
import { buildLookup } from "../../src/knowledge/registry/read-registry.ts";
import { type Knowledge, runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { buildDocument } from "../../src/text/build-document.ts";
import { readMetadata } from "../../src/text/metadata/read-metadata.ts";
import type { Language } from "../../src/language/language.ts";
import type { ArticleContext } from "../../src/resolve/article-context.ts";
import { buildContext } from "../../src/resolve/build-context.ts";
import type { FoundSpans } from "./annotate.ts";
import { buildOrganization, buildPerson, buildPlace, noNames } from "./builders.ts";

export const english = addPeoples(readEnglish());

/** Norlanders, and people whose language is called as they are. */
function addPeoples(language: Language): Language {
  const { references } = language.resolve;
  const own = ["norlandic", "norlanders", "german"].map((word) => [word, "norland"] as const);
  const peoples = new Map([...references.peoples, ...own]);
  return { ...language, resolve: { ...language.resolve, references: { ...references, peoples } } };
}

/** The people and organizations of Norland, a country that exists in tests alone. */
const actors: readonly Actor[] = [
  buildOrganization("government-of-norland", "Government of Norland", ["N.S. government"]),
  buildOrganization("norland-ministry-of-water", "Norland Ministry of Water"),
  buildOrganization("palace", "Rosewood Palace"),
  buildOrganization("river-union", "River Union"),
  { ...buildOrganization("larnford", "Larnford Motors"), sharedNames: ["Larnford"] },
  buildOrganization("flow", "FLOW", ["Flow Office", "Ostelson’s"]),
  buildPerson("Bo Lindmark", {
    id: "bo-lindmark",
    aliases: ["Bo T. Lindmark"],
    sharedNames: ["Bo Lindmark"],
    memberOf: [{ organizationId: "norland-ministry-of-water", role: "senator" }],
  }),
  buildPerson("Volodymyr Karpenko", {
    id: "volodymyr-karpenko",
    aliases: ["Karpenko", "Volodimir Karpenko"],
    memberOf: [{ organizationId: "government-of-norland", role: "president" }],
  }),
  buildPerson("Tarja Lindqvist", {
    id: "tarja-lindqvist",
    aliases: ["Lindqvist"],
    memberOf: [{ organizationId: "palace", role: "aide" }],
  }),
];

/** Two of its places share the name "Ostel", one bears that of an organization. */
const places: readonly Place[] = [
  buildPlace("norland", "Norland", { kind: "COUNTRY", standsFor: "government-of-norland" }),
  buildPlace("varn", "Varn", { partOf: "norland", standsFor: "government-of-norland" }),
  buildPlace("ostel-region", "Ostel Region", {
    kind: "REGION",
    aliases: ["Ostel"],
    partOf: "norland",
  }),
  buildPlace("ostel", "Ostel", { partOf: "ostel-region" }),
  buildPlace("larnburg", "Larnburg", { partOf: "ostel-region" }),
  buildPlace("rosewood-palace", "Rosewood Palace", {
    kind: "BUILDING",
    partOf: "varn",
    standsFor: "palace",
  }),
  buildPlace("larning-street", "Larning Street", {
    kind: "BUILDING",
    partOf: "varn",
    standsFor: "government-of-norland",
  }),
  buildPlace("area-of-the-river-union", "River Union", { kind: "AREA", standsFor: "river-union" }),
  buildPlace("tessaly", "Tessaly", { kind: "COUNTRY" }),
];

export const lookup: EntityLookup = buildLookup(
  actors,
  places,
  new Map(["norland", "norlander", "norlandic"].map((word) => [word, "nd"])),
);

const events: readonly KnownEvent[] = [
  {
    name: "flood of Norland",
    phrases: ["great flood"],
    countries: ["norland"],
    on: "2022-11-30",
  },
];

/** All that reading an article in the world of Norland needs. */
export const knowledge: Knowledge = { language: english, lookup, events };

export function buildTestDocument(text: string): Document {
  return buildDocument(text, english, {
    ...noNames,
    isPlace: (name) => lookup.findPlaces(name).length > 0,
  });
}

/** The sentences of a text, read. */
export function readTestUnits(text: string): ReadUnits {
  return readUnits(buildTestDocument(text), english);
}

/** The spans of every quotation that `extract/` finds. */
export function findQuotationSpans(text: string): FoundSpans[] {
  return findQuotations(readTestUnits(text), english.extract).items.map(
    ({ content, cue, source, addressee }) => ({
      content,
      cue: listOf(cue),
      source: listOf(source),
      addressee: listOf(addressee),
    }),
  );
}

/** What the steps of `resolve/` look at. */
export function buildTestContext(
  text: string,
  publishedOn?: string,
  known: EntityLookup = lookup,
): ArticleContext {
  const read = readTestUnits(text);
  const { document } = read;
  const article = readMetadata(
    { id: "test", text, publishedOn },
    document,
    english.text,
    noNames.isOutlet,
  );
  return buildContext(article, read, known, english);
}

/** Reads an article in the world of Norland, through every step. */
export function readTestArticle(text: string, publishedOn?: string): Reading {
  return readTestInput({ id: "test", text, publishedOn });
}

/** Reads an article with its metadata in the world of Norland. */
export function readTestInput(input: ArticleInput): Reading {
  return runPipeline(input, knowledge);
}

export function listOf<Item>(item: Item | null): Item[] {
  return item === null ? [] : [item];
}
