import type { DateLexicon } from "../../language/date-lexicon.ts";
import type { ArticleContext } from "../article-context.ts";
import { describeOpen } from "../places/describe-place.ts";
import { findOrderOfDates, type FirstFigure } from "../../domain/text/dates-in-figures.ts";

/**
 * What stands first in an article's dates of figures, "9/10": told by other such dates of its text, else
 * by the country where its outlet is at home, else by that of its dateline.
 */
export function findFirstFigure(
  context: ArticleContext,
  { monthFirst, eitherFirst }: DateLexicon,
): FirstFigure | null {
  const told = findOrderOfDates(context.document.text);
  if (told !== null) return told;
  const country = findHome(context) ?? findCountryOfDateline(context);
  if (country === null || eitherFirst.has(country)) return null;
  return monthFirst.has(country) ? "MONTH" : "DAY";
}

function findHome({ article: { publisher, url }, lookup }: ArticleContext): string | null {
  const home = publisher === null ? null : lookup.getHomeCountry(publisher);
  return home ?? (url === null ? null : lookup.getHomeCountry(url));
}

/** Of several places that are called so, those count which are not much smaller than the largest. */
function findCountryOfDateline({ article, lookup }: ArticleContext): string | null {
  if (article.dateline === null) return null;
  const known = lookup.findPlaces(article.dateline);
  const [largest, ...others] = lookup.findWorldPlaces(article.dateline);
  const rivals = others.filter(({ population }) => population * 10 > (largest?.population ?? 0));
  const places =
    known.length > 0 ? known : [largest, ...rivals].flatMap((each) => each?.place ?? []);
  return describeOpen(places, lookup).country?.toLowerCase() ?? null;
}
