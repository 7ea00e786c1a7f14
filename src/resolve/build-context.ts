import type { Article } from "../domain/articles/article.ts";
import { buildCountryId } from "../domain/gazetteer.ts";
import type { EntityLookup } from "../domain/ports.ts";
import type { ReadUnits } from "../prose/read-units.ts";
import type { Language } from "../language/language.ts";
import { findNames } from "../names/find-names.ts";
import type { ArticleContext } from "./article-context.ts";
import { findDescribedPersons } from "./speakers/described-persons.ts";
import { linkNames } from "./names/link-names.ts";
import { choosePlaces } from "./places/choose-places.ts";
import { linkPlaces } from "./places/link-places.ts";
import { gatherPlaceWords } from "./places/place-containers.ts";
import { findBearers } from "./places/place-rivals.ts";
import { findUnknownPlaces } from "./places/unknown-places.ts";

/** Finds and links the names of an article, once for all that is decided by them. */
export function buildContext(
  article: Article,
  read: ReadUnits,
  lookup: EntityLookup,
  language: Language,
): ArticleContext {
  const { document } = read;
  const { dateline } = article.evidence;
  const { names: lexicon } = language.extract;
  const names = findNames(read, lookup, language);
  const { links: registered, candidates } = linkNames(read, names, lookup, article.publishedOn, {
    ...lexicon,
    indefinite: language.resolve.references.indefinite,
  });
  const placeWords = gatherPlaceWords(language);
  const home = findHome(article, lookup);
  const named = { read, names, links: registered, lookup, dateline };
  const bearers = findBearers(named, placeWords);
  const links = linkPlaces(named, bearers, placeWords);
  const chosenPlaces = choosePlaces(read, links, { dateline, home }, lookup, placeWords);
  const context = {
    article,
    document,
    read,
    names,
    links,
    candidates,
    chosenPlaces,
    unknownPlaces: findUnknownPlaces({ ...named, links }, chosenPlaces, bearers, placeWords),
    lookup,
    lexicon,
    references: language.resolve.references,
    transcriptRoles: language.extract.labels.roles,
  };
  return { ...context, described: findDescribedPersons(context) };
}

/** Id of the country in which an article's publisher is at home. */
function findHome({ publisher }: Article, lookup: EntityLookup): string | null {
  const code = publisher === null ? null : lookup.getHomeCountry(publisher);
  return code === null ? null : (lookup.getPlace(buildCountryId(code))?.id ?? null);
}
