import type { Article } from "../domain/article.ts";
import type { Document } from "../domain/document.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { findNameSpans, type NameLexicon } from "../extract/name-spans.ts";
import type { ArticleContext } from "./article-context.ts";
import { findDescribedPersons } from "./described-persons.ts";
import { linkNames } from "./link-names.ts";
import { indexOrganizationNames } from "./organization-names.ts";
import { indexWholeNames } from "./whole-names.ts";

/** Finds and links the names of an article, once for all that is decided by them. */
export function buildContext(
  article: Article,
  document: Document,
  lookup: EntityLookup,
  lexicon: NameLexicon,
): ArticleContext {
  const names = findNameSpans(document, lexicon);
  const named = {
    article,
    document,
    names,
    links: linkNames(document, names, lookup),
    wholeNames: indexWholeNames(document, names),
    organizationNames: indexOrganizationNames(document, names),
    lookup,
    lexicon,
  };
  return { ...named, described: findDescribedPersons(named) };
}
