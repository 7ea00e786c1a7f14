import type { StatementReader } from "../read-statements.ts";
import type {
  ExportedActor,
  ExportedArticle,
  ExportedPlace,
  ExportedStatement,
} from "../statement.ts";
import { Once, nameItem, nameThing, writeJsonList } from "./json-list.ts";
import { listActors, listArticles, listPlaces } from "./parties.ts";

/** All of it, so that nothing has to be fetched to read the file. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  id: "@id",
  type: "@type",
  ...Object.fromEntries(
    ["dateCreated", "datePublished"].map((name) => [
      name,
      { "@id": `https://schema.org/${name}`, "@type": "https://schema.org/Date" },
    ]),
  ),
  ...Object.fromEntries(
    ["url", "sameAs"].map((name) => [
      name,
      { "@id": `https://schema.org/${name}`, "@type": "@id" },
    ]),
  ),
};

/**
 * Writes statements in the words of schema.org: a `Quotation` where at least some of it stands in quotation
 * marks, else a `Claim`; and the claims of the ledger, each with the statements in which it appears.
 */
export async function* writeJsonLd(reader: StatementReader): AsyncGenerator<string> {
  yield* writeJsonList({ "@context": CONTEXT }, "@graph", listThings(reader));
}

async function* listThings(reader: StatementReader) {
  const once = new Once();
  for await (const statements of reader.readPages()) {
    yield [
      ...statements.map(buildStatement),
      ...statements.flatMap(buildClaim),
      ...once.take(statements.flatMap(listActors)).map(buildActor),
      ...once.take(statements.flatMap(listPlaces)).map(buildPlace),
      ...once.take(statements.flatMap(listArticles)).map(buildArticle),
    ];
  }
}

function buildStatement(statement: ExportedStatement): object {
  const { id, text, kind, speaker, saidOn, publishedOn, aboutBasis, saidAt } = statement;
  const isQuotation = kind !== "INDIRECT";
  const author = speaker === null ? undefined : refer(speaker);
  return {
    id: nameThing(id),
    type: isQuotation ? "Quotation" : "Claim",
    text,
    author,
    spokenByCharacter: isQuotation ? author : undefined,
    dateCreated: saidOn?.precision === "DAY" ? saidOn.from : undefined,
    datePublished: publishedOn?.precision === "DAY" ? publishedOn.from : undefined,
    about: aboutBasis.map(({ entity }) => refer(entity)),
    locationCreated: saidAt === null ? undefined : refer(saidAt),
    isPartOf: listArticles(statement).map(refer),
  };
}

function buildClaim({ id, claim }: ExportedStatement): readonly object[] {
  if (claim === null) return [];
  const appearance = refer({ id });
  return [{ id: nameThing(claim.id), type: "Claim", text: claim.text, appearance }];
}

function buildActor({ id, name, type, wikidata, description }: ExportedActor): object {
  return {
    id: nameThing(id),
    // Groups and unnamed sources are people.
    type: type === "ORGANIZATION" ? "Organization" : "Person",
    name,
    description: description ?? undefined,
    sameAs: nameItem(wikidata),
  };
}

function buildPlace({ id, name, wikidata, location }: ExportedPlace): object {
  return {
    id: nameThing(id),
    type: "Place",
    name,
    sameAs: nameItem(wikidata),
    geo: location === null ? undefined : { type: "GeoCoordinates", ...location },
  };
}

function buildArticle(article: ExportedArticle): object {
  const { id, title, publisher, author, url, publishedOn } = article;
  return {
    id: nameThing(id),
    type: "NewsArticle",
    headline: title ?? undefined,
    url: url ?? undefined,
    datePublished: publishedOn ?? undefined,
    publisher: publisher === null ? undefined : { type: "Organization", name: publisher },
    author: author === null ? undefined : { type: "Person", name: author },
  };
}

function refer({ id }: { readonly id: string }): object {
  return { id: nameThing(id) };
}
