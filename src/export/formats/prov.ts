import type { StatementReader } from "../read-statements.ts";
import type { ExportedActor, ExportedArticle, ExportedStatement } from "../statement.ts";
import { Once, nameItem, nameThing, writeJsonList } from "./json-list.ts";
import { listArticles } from "./parties.ts";

/** All of it, so that nothing has to be fetched to read the file. */
const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  "dcterms:date": { "@type": "xsd:date" },
  ...Object.fromEntries(
    [
      "prov:wasAttributedTo",
      "prov:wasDerivedFrom",
      "prov:wasQuotedFrom",
      "prov:wasGeneratedBy",
      "prov:wasAssociatedWith",
      "dcterms:source",
      "owl:sameAs",
    ].map((name) => [name, { "@type": "@id" }]),
  ),
};

/** The reading of articles, and what read them. */
const READING = "urn:whosaid:reading";
const READER = "urn:whosaid:software";

/**
 * Writes what each statement comes from, by PROV-O: it is attributed to its speaker and derived from
 * quotations, which are quoted from articles; a reported statement is derived from those that report it.
 */
export async function* writeProv(reader: StatementReader): AsyncGenerator<string> {
  yield* writeJsonList({ "@context": CONTEXT }, "@graph", listThings(reader));
}

async function* listThings(reader: StatementReader) {
  yield [
    { id: READING, type: "prov:Activity", "prov:wasAssociatedWith": READER },
    { id: READER, type: "prov:SoftwareAgent", "rdfs:label": "whosaid" },
  ];
  const once = new Once();
  for await (const statements of reader.readPages()) {
    const speakers = statements.flatMap(({ speaker, onBehalfOf }) =>
      [speaker, onBehalfOf].filter((actor) => actor !== null),
    );
    yield [
      ...statements.flatMap(buildStatement),
      ...once.take(speakers).map(buildAgent),
      ...once.take(statements.flatMap(listArticles)).map(buildArticle),
    ];
  }
}

function buildStatement(statement: ExportedStatement): readonly object[] {
  const { id, text, speaker, onBehalfOf, saidOn, quotations, reportedBy } = statement;
  const attributed = [speaker, onBehalfOf].filter((actor) => actor !== null);
  // A quotation may have the id of its statement.
  const evidence = quotations.map((quotation) => ({
    id: `${nameThing(quotation.id)}#quotation`,
    type: "prov:Entity",
    "prov:wasQuotedFrom": nameThing(quotation.article.id),
    "prov:wasGeneratedBy": READING,
  }));
  return [
    {
      id: nameThing(id),
      type: "prov:Entity",
      "prov:value": text,
      "dcterms:date": saidOn?.precision === "DAY" ? saidOn.from : undefined,
      "prov:wasAttributedTo": attributed.map((actor) => nameThing(actor.id)),
      "prov:wasDerivedFrom": [
        ...evidence.map((quotation) => quotation.id),
        ...reportedBy.map((outer) => nameThing(outer.id)),
      ],
      "prov:wasGeneratedBy": READING,
    },
    ...evidence,
  ];
}

function buildAgent({ id, name, type, wikidata }: ExportedActor): object {
  return {
    id: nameThing(id),
    type: ["prov:Agent", ...(AGENT_TYPES[type] ?? [])],
    "rdfs:label": name,
    "owl:sameAs": nameItem(wikidata),
  };
}

const AGENT_TYPES: Readonly<Partial<Record<string, readonly string[]>>> = {
  PERSON: ["prov:Person"],
  ORGANIZATION: ["prov:Organization"],
};

function buildArticle({ id, title, url, publisher, publishedOn }: ExportedArticle): object {
  return {
    id: nameThing(id),
    type: "prov:Entity",
    "rdfs:label": title ?? undefined,
    "dcterms:source": url ?? undefined,
    "dcterms:publisher": publisher ?? undefined,
    "dcterms:date": publishedOn ?? undefined,
  };
}
