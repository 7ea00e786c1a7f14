/** Who can do something about it: the person asking, nobody just now, or we. */
export type ErrorKind = "input" | "unavailable" | "bug";

interface CatalogEntry {
  kind: ErrorKind;
  /** Action that failed, colon, current state; values in quotes; no period. */
  message: (details: never) => string;
  /** The next thing to try. */
  hint: (details: never) => string;
  /** Only where a script must tell this failure from others of its kind. */
  exitCode?: number;
}

/**
 * Every failure that a person may meet. Codes start with their subject and are never renamed.
 *
 * Exit codes of their own count from 10; `docs/errors.md` lists them all.
 */
export const catalog = {
  ARTICLE_BODY_EMPTY: {
    kind: "input",
    message: ({ articleId }: { articleId: string }) =>
      `Cannot read article "${articleId}": body is empty`,
    hint: () => "Load the full text, not only headline and summary",
  },
} as const satisfies Record<string, CatalogEntry>;

export type ErrorCode = keyof typeof catalog;
export type ErrorDetails<Code extends ErrorCode> = Parameters<(typeof catalog)[Code]["message"]>[0];
