import { catalog, type ErrorCode, type ErrorDetails, type ErrorKind } from "./catalog.ts";

/**
 * The one error class: a stable code from the catalog and the details that its message shows.
 *
 * Whatever a person can do something about is thrown as this; anything else that rises is a bug.
 */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails<Code>;
  /** Where among the values that a caller gave the wrong one stands; `null` where that is not known. */
  place: readonly (string | number)[] | null = null;

  constructor(code: Code, details: ErrorDetails<Code>, options?: { cause?: unknown }) {
    super(render(catalog[code].message, details), options);
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }

  get kind(): ErrorKind {
    return catalog[this.code].kind;
  }

  /** The next thing to try, in one sentence. */
  get hint(): string {
    return render(catalog[this.code].hint, this.details);
  }

  /** What a process that ends on this error exits with: by kind, unless the catalog gives the code its own. */
  get exitCode(): number {
    const entry: { kind: ErrorKind; exitCode?: number } = catalog[this.code];
    return entry.exitCode ?? exitCodes[this.kind];
  }
}

const exitCodes: Record<ErrorKind, number> = {
  bug: 1,
  input: 2,
  forbidden: 2,
  unavailable: 3,
};

function render(template: (details: never) => string, details: object): string {
  return template(details as never);
}
