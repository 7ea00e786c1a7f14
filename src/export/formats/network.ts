import { RELATION_SIDES } from "../../domain/statements/relation.ts";
import { getFirst, isPlace } from "../statement-columns.ts";
import type { StatementReader } from "../read-statements.ts";
import type {
  ExportedActor,
  ExportedPlace,
  ExportedRelation,
  ExportedStatement,
} from "../statement.ts";

/** What is known of a node or an edge beside its ends; what is not known is left out. */
export type Attributes = Readonly<Partial<Record<string, string | number>>>;

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

export interface NetworkEdge extends NetworkNode {
  readonly source: string;
  readonly target: string;
}

/** Attributes of nodes, and of what kind their values are. */
export const NODE_ATTRIBUTES = {
  kind: "string",
  text: "string",
  form: "string",
  mode: "string",
  wikidata: "string",
  latitude: "double",
  longitude: "double",
  publisher: "string",
  url: "string",
} as const;

export const EDGE_ATTRIBUTES = { kind: "string", rule: "string", confidence: "double" } as const;

/** Days from which to which something is there, on a timeline. */
export type Days = Readonly<Partial<Record<"start" | "end", string>>>;

export type Timed<Item> = Item & { readonly days: Days };

/** Characters of a text that a label shows. */
const LABEL_LENGTH = 60;

/**
 * Makes a network of statements: actors say them, and they are about places and actors. Nodes come first,
 * each once, then edges between them, page by page; what is held of all of it are the ids of nodes.
 */
export async function* listNetwork(
  reader: StatementReader,
): AsyncGenerator<
  { readonly nodes: Timed<NetworkNode>[] } | { readonly edges: Timed<NetworkEdge>[] }
> {
  const ids = new Set<string>();
  for await (const statements of reader.readPages()) {
    const nodes = statements.flatMap(listNodes).filter(({ id }) => !ids.has(id) && ids.add(id));
    yield { nodes };
  }
  for await (const statements of reader.readPages()) {
    const edges = statements
      .flatMap(listEdges)
      // What came between the two readings has no node.
      .filter(({ source, target }) => ids.has(source) && ids.has(target));
    yield { edges };
  }
}

/** Days of a statement: when it was said, else published. */
export function getDays({ saidOn, publishedOn }: ExportedStatement): Days {
  const days = saidOn ?? publishedOn;
  return days === null ? {} : { start: days.from, end: days.to };
}

function listNodes(statement: ExportedStatement): readonly Timed<NetworkNode>[] {
  const { speaker, onBehalfOf, addressees, aboutBasis, saidAt } = statement;
  const article = getFirst(statement)?.article;
  return [
    {
      id: statement.id,
      label: shorten(statement.text),
      days: getDays(statement),
      attributes: omitUnknown({
        kind: "STATEMENT",
        text: statement.text,
        form: statement.kind,
        mode: statement.mode,
        publisher: article?.publisher,
        url: article?.url,
      }),
    },
    ...[speaker, onBehalfOf, ...addressees].filter((actor) => actor !== null).map(buildActor),
    ...aboutBasis.map(({ entity }) => (isPlace(entity) ? buildPlace(entity) : buildActor(entity))),
    ...(saidAt === null ? [] : [buildPlace(saidAt)]),
  ];
}

function buildActor({ id, name, type, wikidata }: ExportedActor): Timed<NetworkNode> {
  return { id, label: name, days: {}, attributes: omitUnknown({ kind: type, wikidata }) };
}

function buildPlace({ id, name, wikidata, location }: ExportedPlace): Timed<NetworkNode> {
  const attributes = omitUnknown({ kind: "PLACE", wikidata, ...location });
  return { id, label: name, days: {}, attributes };
}

function listEdges(statement: ExportedStatement): readonly Timed<NetworkEdge>[] {
  const { id, speaker, onBehalfOf, addressees, aboutBasis, saidAt, why } = statement;
  const days = getDays(statement);
  const edge = (kind: string, source: string, target: string, more: object = {}) => ({
    id: `${kind} ${source} ${target}`,
    label: kind,
    source,
    target,
    days,
    attributes: omitUnknown({ kind, ...more }),
  });
  const said = why.find(({ slot }) => slot === "SPEAKER");
  return [
    ...(speaker === null
      ? []
      : [edge("SAID", speaker.id, id, { rule: said?.rule, confidence: said?.confidence })]),
    ...aboutBasis.map(({ entity, rule, confidence }) =>
      edge("ABOUT", id, entity.id, { rule, confidence }),
    ),
    ...addressees.map((actor) => edge("ADDRESSED_TO", id, actor.id)),
    ...(onBehalfOf === null ? [] : [edge("ON_BEHALF_OF", id, onBehalfOf.id)]),
    ...(saidAt === null ? [] : [edge("SAID_AT", id, saidAt.id)]),
    ...statement.reports.map((inner) => edge("REPORTS", id, inner.id)),
    ...listRelations(statement).map(({ type, from, to, rule, confidence }) =>
      edge(type, from, to, { rule, confidence }),
    ),
  ];
}

/** How a statement stands to another. */
export interface DirectedRelation extends Pick<ExportedRelation, "rule" | "confidence" | "reason"> {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** The relations that begin at a statement. A mutual one is told of both, and begins at the smaller id. */
export function listRelations(statement: ExportedStatement): readonly DirectedRelation[] {
  const { id, contradicts, corroborates, responds, undetermined } = statement;
  return [contradicts, corroborates, responds, undetermined].flat().flatMap((relation) => {
    const { type, direction } = SIDES.get(relation.type)!;
    const { rule, confidence, reason } = relation;
    const to = relation.statement.id;
    const begins = direction === "out" || (direction === "both" && id < to);
    return begins ? { type, from: id, to, rule, confidence, reason } : [];
  });
}

const SIDES = new Map(RELATION_SIDES.map((described) => [described.side, described]));

function shorten(text: string): string {
  return text.length <= LABEL_LENGTH ? text : `${text.slice(0, LABEL_LENGTH).trimEnd()}…`;
}

function omitUnknown(attributes: Readonly<Record<string, unknown>>): Attributes {
  const known = Object.entries(attributes).filter(([, value]) => value != null);
  return Object.fromEntries(known) as Attributes;
}
