import { fragments } from "../../connection/queries.generated.ts";
import type { DateRange } from "../../arguments/range.ts";
import type { ArgumentValue } from "../argument-value.ts";
import type { Cypher } from "../cypher/cypher.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { writeFragment } from "../cypher/write-fragment.ts";
import { bindName } from "./bind-name.ts";
import { type Condition, buildCondition, joinWithAnd, leadsTo, startAt } from "./conditions.ts";
import { amongSought } from "./entity-conditions.ts";
import { readDays } from "./read-days.ts";
import { type PartReaders, readParts, shareReader } from "./read-parts.ts";
import { ARTICLE } from "./statement-links.ts";

const { sets, starts, predicates, weights } = fragments;

/** Which articles are asked for. */
export interface ArticleWhere {
  readonly id?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly publishedOn?: DateRange | null;
}

/** In which article a statement is quoted: one article has to meet all of it. */
export interface QuotingWhere {
  readonly article?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly dateline?: string | null;
  readonly publishedOn?: DateRange | null;
}

/** Reads which articles are asked for. */
export function readArticleWhere(
  writer: QueryWriter,
  where: ArgumentValue<ArticleWhere>,
): readonly Condition[] {
  return readParts(writer, where, ARTICLE_READERS);
}

const ARTICLE_READERS: PartReaders<ArticleWhere, Condition> = {
  id: (writer, id) => {
    const $id = writer.bind(id, "String");
    const set = addArticles(writer, $id);
    const isSought = (article: Cypher) => writeFragment(predicates.articleId, { article, $id });
    return [amongSought({ set, holds: isSought })];
  },
  publisher: (writer, publisher) => {
    const $publisher = bindName(writer, "publisher", publisher);
    return [
      buildCondition((article) =>
        writeFragment(predicates.articlePublisher, { article, $publisher }),
      ),
    ];
  },
  author: (writer, author) => {
    const $author = bindName(writer, "author", author);
    return [
      buildCondition((article) => writeFragment(predicates.articleAuthor, { article, $author })),
    ];
  },
  publishedOn: readArticleDays,
};

function addArticles(writer: QueryWriter, $id: Cypher): Cypher {
  return writer.addSet("articles", (entity) => writeFragment(sets.articlesById, { entity, $id }));
}

/** What is asked of the day of an article. */
function readArticleDays(writer: QueryWriter, range: ArgumentValue<DateRange>): Condition[] {
  const [isFrom, isTo] = [predicates.articlePublishedFrom, predicates.articlePublishedTo];
  return readDays(writer, "publishedOn", range, isFrom, isTo);
}

function readQuoting(
  writer: QueryWriter,
  _given: unknown,
  where: ArgumentValue<QuotingWhere>,
): Condition[] {
  const checks: ArticleCheck[] = readParts(writer, where, ARTICLE_CHECKS);
  const set = checks.find((check) => check.set !== undefined)?.set;
  const ofArticle = { rows: starts.statementsOfArticles, weight: weights.quoted };
  const holds = (article: Cypher) =>
    joinWithAnd(
      checks.map((check) => check.holds(article)),
      " AND ",
    );
  const start = set && { ...startAt(set, ofArticle), isExact: checks.length === 1 };
  return [{ ...leadsTo(ARTICLE, holds), starts: start === undefined ? [] : [start] }];
}

/** Something that an article has to meet, and the set of those that do, where they are easily found. */
interface ArticleCheck {
  readonly holds: (article: Cypher) => Cypher;
  readonly set?: Cypher;
}

const ARTICLE_CHECKS: PartReaders<QuotingWhere, ArticleCheck> = {
  article: (writer, id) => {
    const $id = writer.bind(id, "String");
    const set = addArticles(writer, $id);
    return [{ holds: (entity) => writeFragment(predicates.entityInSet, { entity, set }), set }];
  },
  publisher: (writer, publisher) => {
    const $publisher = bindName(writer, "publisher", publisher);
    return [
      { holds: (article) => writeFragment(predicates.articlePublisher, { article, $publisher }) },
    ];
  },
  author: (writer, author) => {
    const $author = bindName(writer, "author", author);
    return [{ holds: (article) => writeFragment(predicates.articleAuthor, { article, $author }) }];
  },
  dateline: (writer, dateline) => {
    const $dateline = bindName(writer, "dateline", dateline);
    return [
      { holds: (article) => writeFragment(predicates.articleDateline, { article, $dateline }) },
    ];
  },
  publishedOn: readArticleDays,
};

/** The reader of all parts of a `QuotingWhere`. */
export const ofOneArticle = shareReader(ARTICLE_CHECKS, readQuoting);
