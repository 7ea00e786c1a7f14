import { key } from "./keys.ts";

/** What the API, or the way to it, said instead of an answer. */
export class Refusal extends Error {
  /** Code of the catalog of errors, where it has one. */
  readonly reason: string | null;
  /** Whether it is about what was asked, so that asking again does not help. */
  readonly isAboutQuestion: boolean;
  /** What to do; `null` where nobody knows. */
  readonly hint: string | null;

  constructor({ message, extensions }: RefusedAnswer) {
    super(message);
    this.reason = extensions?.reason ?? null;
    this.isAboutQuestion = extensions?.code === "BAD_USER_INPUT";
    this.hint = extensions?.hint ?? null;
  }

  /** Whether whoever holds a key is answered. */
  get wantsKey(): boolean {
    return this.reason === "READ_KEY_WRONG" || this.reason === "CURATOR_KEY_WRONG";
  }
}

interface RefusedAnswer {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly reason?: string;
    readonly hint?: string;
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly [RefusedAnswer];
}

/** An operation with what it is asked with, as GraphQL takes both. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const UNREACHED = {
  message: "Cannot reach whosaid",
  extensions: { hint: "Check that it is still running, then ask again." },
};

const NO_JSON = {
  message: "What answered is not whosaid",
  extensions: { hint: "Check the address, and what stands before the server." },
};

/**
 * Asks the API.
 *
 * @throws Refusal with the API's own words where it does not answer
 */
export async function ask<Data>(
  { query, variables }: Question,
  signal: AbortSignal | null = null,
): Promise<Data> {
  const authorization = key.value === null ? {} : { Authorization: `Bearer ${key.value}` };
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...authorization },
    body: JSON.stringify({ query, variables }),
    signal,
  }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error instanceof TypeError ? new Refusal(UNREACHED) : error;
  });
  const answer = await readAnswer(response);
  if (answer.errors !== undefined) throw new Refusal(answer.errors[0]);
  return answer.data as Data;
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new Refusal(NO_JSON);
  }
}
