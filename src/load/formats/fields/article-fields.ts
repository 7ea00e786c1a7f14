/** What is read of an article's fields. */
export const FIELD_NAMES = [
  "id",
  "text",
  "summary",
  "title",
  "url",
  "publisher",
  "author",
  "publishedOn",
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * By which names tools and archives call what we read, in small letters without marks between words:
 * "published_at" and "publishedAt" are one. "source.name" is a field of an object. The first that holds
 * something has it.
 */
export const articleFields: Readonly<Record<FieldName, readonly string[]>> = {
  id: ["id", "_id", "uuid", "guid"],
  text: [
    "text",
    "maintext",
    "articlebody",
    "bodytext",
    "fields.bodytext",
    "body",
    "fulltext",
    "articletext",
    "content.rendered",
    "content",
    "contenttext",
    "contenthtml",
    "bodyxhtml",
    "bodyhtml",
    "fields.body",
    "rawtext",
    "bodies",
    "story",
  ],
  // Where a file has no more than this, the article goes on elsewhere.
  summary: ["description", "summary", "abstract", "snippet", "excerpt.rendered", "excerpt"],
  title: ["title.rendered", "title", "headline.main", "headline", "webtitle", "name"],
  url: [
    "url",
    "link",
    "canonicalurl",
    "weburl",
    "mainentityofpage.@id",
    "mainentityofpage",
    "source",
    "uri",
  ],
  publisher: [
    "publisher.name",
    "publisher",
    "source.name",
    "source.title",
    "source",
    "sourcename",
    "sourcehostname",
    "sitename",
    "outlet",
    "publication",
    "newspaper",
    "medianame",
    "provider.name",
    "provider",
  ],
  author: ["author", "authors", "byline.original", "byline", "creator"],
  publishedOn: [
    "publishedon",
    "datepublished",
    "datepublish",
    "publishdate",
    "publishedat",
    "published",
    "pubdate",
    "publicationdate",
    "webpublicationdate",
    "firstcreated",
    "versioncreated",
    "datetime",
    "date",
    "created",
    "createdat",
  ],
};

/** Under which an object holds a list of articles: "response.results". */
export const listFields: readonly string[] = [
  "articles.results",
  "articles",
  "response.results",
  "response.docs",
  "data",
  "results",
  "items",
  "docs",
  "documents",
  "entries",
  "news",
  "stories",
  "posts",
  "hits.hits",
  "hits",
  "value",
  "@graph",
];
