import type { LoadReport } from "./load-paths.ts";
import { renderSkipped } from "./work-on-paths.ts";

/** Replacements that are listed one by one. */
const MOST_LISTED = 20;

/**
 * Tells a person what a run did, in a line each: what became of the files, which articles took the
 * place of others, what was found, and what needs an eye, with the command that shows it.
 */
export function renderLoad(report: LoadReport): string {
  const { summary, skipped, found, graph } = report;
  const { articles, statements, actors, places } = graph;
  return [
    listCounts(summary),
    ...(skipped.length === 0 ? [] : [renderSkipped(skipped)]),
    ...listSome(listReplacements(report)),
    ...listSome(listKept(report)),
    ...(found.articles === 0 ? [] : [`found: ${listCounts({ ...found })}`]),
    `graph: ${listCounts({ articles, statements, actors, places })}`,
    ...(report.isStopped ? ["stopped before all was read: whosaid load --resume goes on"] : []),
    ...listSome(listConcerns(report).map((concern) => `needs an eye: ${concern}`)),
  ].join("\n");
}

/** The same for a program. */
export function renderLoadAsJson({ articles, skipped, ...report }: LoadReport): string {
  const results = articles.map((article) => {
    const { path, outcome } = article;
    if (article.outcome === "rejected") {
      const { code, message, hint } = article.error;
      return { path, outcome, code, message, hint };
    }
    const { articleId, formerId } = article;
    return { path, articleId, outcome, ...(formerId === undefined ? {} : { formerId }) };
  });
  return JSON.stringify({ ...report, articles: results, skipped }, null, 2);
}

function listReplacements({ articles }: LoadReport): string[] {
  return articles.flatMap((article) => {
    if (article.outcome === "rejected" || article.formerId === undefined) return [];
    return [`replaced: ${article.formerId} by ${article.articleId} (${article.path})`];
  });
}

function listKept({ kept }: LoadReport): string[] {
  return kept.map(
    ({ articleId, laterId, path }) => `kept: ${articleId}, although ${laterId} is at ${path} now`,
  );
}

function listConcerns({ needsAnEye }: LoadReport): string[] {
  const { findings, undecidedNames, strayDecisions } = needsAnEye;
  return [
    ...(Object.keys(findings).length === 0
      ? []
      : [`${listCounts(findings)}: whosaid ask --saved what-needs-an-eye`]),
    ...(undecidedNames === 0 ? [] : [`undecided names ${String(undecidedNames)}: whosaid review`]),
    ...strayDecisions.map(
      ({ id, missing }) =>
        `decision ${id} names ${missing.join(", ")}, which nothing here has: whosaid review log`,
    ),
  ];
}

/** "loaded 2, rejected 1". */
export function listCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(", ");
}

function listSome(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LISTED) return [...lines];
  const more = String(lines.length - MOST_LISTED);
  return [...lines.slice(0, MOST_LISTED), `… and ${more} more, which --json lists`];
}
