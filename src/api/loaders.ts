import DataLoader from "dataloader";
import { type StoredMembership, findMembers, findMemberships } from "../graph/actor-reader.ts";
import { type StoredArticle, findArticleQuotations, getArticles } from "../graph/article-reader.ts";
import { type StoredMention, findMentions } from "../graph/candidate-reader.ts";
import type { Graph } from "../graph/driver.ts";
import { type StoredEntity, findSpellings, getEntities } from "../graph/entity-reader.ts";
import { findFormerIds } from "../graph/former-ids.ts";
import type { Page } from "../graph/page.ts";
import { findPlaceParts } from "../graph/place-reader.ts";
import { type StoredQuotation, getQuotations } from "../graph/quotation-reader.ts";
import {
  type StatementPageRequest,
  type StoredStatement,
  findStatementChains,
  findStatementPages,
  getStatements,
} from "../graph/statement-reader.ts";

/** Reads by id; what is not there is `null`. */
type ById<Item> = DataLoader<string, Item | null>;

/** Lists by the id of what they belong to. */
type ListById<Item> = DataLoader<string, readonly Item[]>;

/** What the fields of one request read from the graph, collected into one query a level. */
export interface Loaders {
  /** By their own id or that of any quotation that backs them. */
  readonly statements: ById<StoredStatement>;
  readonly quotations: ById<StoredQuotation>;
  readonly entities: ById<StoredEntity>;
  readonly articles: ById<StoredArticle>;
  readonly statementPages: DataLoader<StatementPageRequest, Page, string>;
  /** Statement ids, outermost first, by the innermost's id. */
  readonly chains: ListById<string>;
  readonly spellings: ListById<string>;
  /** By the id of the entity to which they lead. */
  readonly formerIds: ListById<string>;
  /** By the id of the entity that they name; a few of each. */
  readonly mentions: ListById<StoredMention>;
  /** Ids of the places directly inside, by the outer place's id. */
  readonly placeParts: ListById<string>;
  /** By the actor's id. */
  readonly memberships: ListById<StoredMembership>;
  /** By the organization's id. */
  readonly members: ListById<StoredMembership>;
  /** Quotation ids in the order of the text, by the article's id. */
  readonly articleQuotations: ListById<string>;
}

type Find<Item> = (graph: Graph, ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>;

/** Makes the loaders of one request; they remember what they read, so none outlives it. */
export function createLoaders(graph: Graph): Loaders {
  return {
    statements: createLoader(graph, getStatements, null),
    quotations: createLoader(graph, getQuotations, null),
    entities: createLoader(graph, getEntities, null),
    articles: createLoader(graph, getArticles, null),
    statementPages: new DataLoader((requests) => findStatementPages(graph, requests), {
      cacheKeyFn: (request) => JSON.stringify(request),
    }),
    chains: createLoader(graph, findStatementChains, []),
    spellings: createLoader(graph, findSpellings, []),
    formerIds: createLoader(graph, findFormerIds, []),
    mentions: createLoader(graph, findMentions, []),
    placeParts: createLoader(graph, findPlaceParts, []),
    memberships: createLoader(graph, findMemberships, []),
    members: createLoader(graph, findMembers, []),
    articleQuotations: createLoader(graph, findArticleQuotations, []),
  };
}

function createLoader<Item, Missing>(
  graph: Graph,
  find: Find<Item>,
  missing: Missing,
): DataLoader<string, Item | Missing> {
  return new DataLoader(async (ids) => {
    const found = await find(graph, ids);
    return ids.map((id) => found.get(id) ?? missing);
  });
}

/** Loads the items with these ids, in their order; an item that is gone by now is left out. */
export async function loadList<Item>(loader: ById<Item>, ids: readonly string[]): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => loader.load(id)));
  return items.filter((item) => item !== null);
}

/** Loads the item with this id, if there is an id. */
export async function loadOptional<Item>(
  loader: ById<Item>,
  id: string | null,
): Promise<Item | null> {
  return id === null ? null : loader.load(id);
}
