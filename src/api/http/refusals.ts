import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";

/** Letters of the requests and answers that are kept. */
const MOST_KEPT = 4 * 2 ** 20;

/** An answer as it is sent. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Keeps what was answered to queries that GraphQL found wrong, for whoever sends the same again: Apollo
 * Server keeps only documents without faults, and looks for those of the others each time.
 */
export class Refusals {
  readonly #kept = new LRUCache<string, SentAnswer>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ body }, key) => key.length + body.length,
  });

  find(request: IncomingMessage, sent: string): SentAnswer | undefined {
    return this.#kept.get(describe(request, sent));
  }

  /** Keeps an answer if it is such a refusal; any other may be another one the next time. */
  keep(request: IncomingMessage, sent: string, answer: SentAnswer): void {
    if (answer.body.includes(CODE)) this.#kept.set(describe(request, sent), answer);
  }
}

/** No text within the answer can hold it, since its quotation marks would be escaped. */
const CODE = '"code":"GRAPHQL_VALIDATION_FAILED"';

/** The status and the type of an answer depend on what is accepted. */
function describe({ headers }: IncomingMessage, sent: string): string {
  return `${headers.accept ?? ""}\n${sent}`;
}
