import { fragments } from "../../connection/queries.generated.ts";
import type { DateRange } from "../../arguments/range.ts";
import type { Given } from "../selection.ts";
import type { QueryWriter } from "../cypher/query-writer.ts";
import { bindName } from "./bind-name.ts";
import { type Condition, startAt, test } from "./conditions.ts";
import { ofMeant } from "./entity-conditions.ts";
import { readDays } from "./read-days.ts";
import { type PartReaders, readParts, shareReader } from "./read-parts.ts";

const { sets, starts, tests, weights } = fragments;

/** Which articles are meant. */
export interface ArticleWhere {
  readonly id?: string | null;
  readonly publisher?: string | null;
  readonly publishedOn?: DateRange | null;
}

/** In which article a statement is quoted: one article has to meet all of it. */
export interface QuotingWhere {
  readonly article?: string | null;
  readonly publisher?: string | null;
  readonly dateline?: string | null;
  readonly publishedOn?: DateRange | null;
}

/** Reads what articles are meant. */
export function readArticleWhere(
  writer: QueryWriter,
  where: Given<ArticleWhere>,
): readonly Condition[] {
  return readParts(writer, where, ARTICLE_READERS);
}

const ARTICLE_READERS: PartReaders<ArticleWhere, Condition> = {
  id: (writer, id) => {
    const $id = writer.bind(id, "String");
    const set = writer.addSet("articles", (entity) =>
      writer.write(sets.articlesById, { entity, $id }),
    );
    const isMeant = (article: string) => writer.write(tests.articleId, { article, $id });
    return [ofMeant(writer, { set, test: isMeant })];
  },
  publisher: (writer, publisher) => {
    const $publisher = bindName(writer, "publisher", publisher);
    return [test((article) => writer.write(tests.articlePublisher, { article, $publisher }))];
  },
  publishedOn: readArticleDays,
};

/** What is asked of the day of an article. */
function readArticleDays(writer: QueryWriter, range: Given<DateRange>): Condition[] {
  const [isFrom, isTo] = [tests.articlePublishedFrom, tests.articlePublishedTo];
  return readDays(writer, "publishedOn", range, isFrom, isTo);
}

function readQuoting(
  writer: QueryWriter,
  _given: unknown,
  where: Given<QuotingWhere>,
): Condition[] {
  const checks: ArticleCheck[] = readParts(writer, where, ARTICLE_CHECKS);
  const rows = checks.find((check) => check.rows !== undefined)?.rows;
  const ofArticle = { rows: starts.statementsOfArticles, weight: weights.quoted };
  const set = rows && writer.addSet("articles", rows);
  return [
    {
      test: (statement) => {
        const article = writer.name("article");
        const all = checks.map((check) => check.test(article)).join(" AND ");
        return writer.write(tests.statementArticle, { statement, article, test: all });
      },
      starts:
        set === undefined
          ? []
          : [{ ...startAt(writer, set, ofArticle), isExact: checks.length === 1 }],
    },
  ];
}

/** Something that an article has to meet, and rows of those that do, where they are easily found. */
interface ArticleCheck extends Pick<Condition, "test"> {
  readonly rows?: (article: string) => string;
}

const ARTICLE_CHECKS: PartReaders<QuotingWhere, ArticleCheck> = {
  article: (writer, id) => {
    const $id = writer.bind(id, "String");
    return [
      {
        test: (article) => writer.write(tests.articleId, { article, $id }),
        rows: (entity) => writer.write(sets.articlesById, { entity, $id }),
      },
    ];
  },
  publisher: (writer, publisher) => {
    const $publisher = bindName(writer, "publisher", publisher);
    return [{ test: (article) => writer.write(tests.articlePublisher, { article, $publisher }) }];
  },
  dateline: (writer, dateline) => {
    const $dateline = bindName(writer, "dateline", dateline);
    return [{ test: (article) => writer.write(tests.articleDateline, { article, $dateline }) }];
  },
  publishedOn: readArticleDays,
};

/** The reader of all parts of a `QuotingWhere`. */
export const ofOneArticle = shareReader(ARTICLE_CHECKS, readQuoting);
