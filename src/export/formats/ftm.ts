import { digest } from "../../domain/ids.ts";
import type { StatementReader } from "../read-statements.ts";
import { isPlace } from "../statement-columns.ts";
import type {
  ExportedActor,
  ExportedArticle,
  ExportedPlace,
  ExportedStatement,
} from "../statement.ts";
import { Once } from "./json-list.ts";
import { getDays } from "./network.ts";
import { listActors, listArticles, listPlaces } from "./parties.ts";

/** An entity of FollowTheMoney: each property has a list of texts. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes entities of FollowTheMoney, a JSON object a line: people, organizations, places and articles, and
 * between them who is quoted where, about whom and to whom. What has no speaker joins nobody, and is left
 * out.
 */
export async function* writeFtm(reader: StatementReader): AsyncGenerator<string> {
  const once = new Once();
  for await (const statements of reader.readPages()) {
    const entities = [
      ...once.take(statements.flatMap(listActors)).map(buildActor),
      ...once.take(statements.flatMap(listPlaces)).map(buildPlace),
      ...once.take(statements.flatMap(listArticles)).map(buildArticle),
      ...once.take(statements.flatMap(buildQuoted)),
      ...statements.flatMap(buildLinks),
    ];
    yield entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
  }
}

function build(
  id: string,
  schema: string,
  properties: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): FtmEntity {
  const known = Object.entries(properties).flatMap(([name, value]) => {
    const values = typeof value === "string" ? [value] : (value ?? []);
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return { id: nameEntity(id), schema, properties: Object.fromEntries(known) };
}

/** Ids of several sources are often put together; one that FollowTheMoney does not allow is digested. */
function nameEntity(id: string): string {
  return `whosaid-${ALLOWED.test(id) ? id : digest(id)}`;
}

/** Of entity ids; and the longest that others keep. */
const ALLOWED = /^[0-9a-zA-Z.-]{0,100}[0-9a-zA-Z]$/u;

/** Groups and unnamed sources are neither persons nor bodies that are known. */
const SCHEMATA: Readonly<Partial<Record<string, string>>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
};

function buildActor({ id, name, type, wikidata, description }: ExportedActor): FtmEntity {
  const schema = SCHEMATA[type] ?? "LegalEntity";
  return build(id, schema, { name, wikidataId: wikidata, summary: description });
}

function buildPlace({ id, name, wikidata, location }: ExportedPlace): FtmEntity {
  return build(id, "Address", {
    full: name,
    wikidataId: wikidata,
    latitude: location === null ? null : String(location.latitude),
    longitude: location === null ? null : String(location.longitude),
  });
}

function buildArticle(article: ExportedArticle): FtmEntity {
  const { id, title, url, publisher, author, publishedOn } = article;
  const properties = { title, sourceUrl: url, publisher, author, publishedAt: publishedOn };
  return build(id, "Article", properties);
}

/** The speaker in the articles that quote the statement. */
function buildQuoted(statement: ExportedStatement): readonly FtmEntity[] {
  const { speaker, quotations } = statement;
  if (speaker === null) return [];
  return quotations.map((quotation) =>
    build(`${quotation.id}-quoted`, "Documentation", {
      ...tell(statement),
      entity: nameEntity(speaker.id),
      document: nameEntity(quotation.article.id),
      role: "quoted",
      sourceUrl: quotation.article.url,
    }),
  );
}

/** The speaker with whom and what it is about, and with those to whom it was said. */
function buildLinks(statement: ExportedStatement): readonly FtmEntity[] {
  const { id, speaker, aboutBasis, addressees } = statement;
  if (speaker === null) return [];
  const link = (what: string, object: string, role: string) =>
    build(`${id}-${what}-${object}`, "UnknownLink", {
      ...tell(statement),
      subject: nameEntity(speaker.id),
      object: nameEntity(object),
      role,
      proof: [...new Set(listArticles(statement).map((article) => nameEntity(article.id)))],
    });
  return [
    ...aboutBasis.map(({ entity }) =>
      link("about", entity.id, isPlace(entity) ? "speaks about the place" : "speaks about"),
    ),
    ...addressees.map((actor) => link("to", actor.id, "speaks to")),
  ];
}

function tell(statement: ExportedStatement) {
  return { summary: statement.text, recordId: statement.id, date: getDays(statement).start };
}
