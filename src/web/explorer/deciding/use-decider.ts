import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { Refusal, ask } from "../asking/ask.ts";
import { key } from "../asking/keys.ts";
import { forgetAnswers } from "../asking/use-answer.ts";

/** Who decides, as they gave their name, forgotten with the page. */
export const curator = signal("");

/** The API's mutations, with the arguments that each takes beside `by` and `reason`. */
const ARGUMENTS = {
  decideSame: { one: "ID!", other: "ID!" },
  decideDifferent: { one: "ID!", other: "ID!" },
  splitEntity: { entity: "ID!", quotations: "[ID!]!" },
  reattributeStatement: { statement: "ID!", speaker: "ID!" },
  undoDecision: { decision: "ID!" },
} as const;

type Mutation = keyof typeof ARGUMENTS;

/** What is decided, in the words of its mutation. */
export type Deciding = {
  [Name in Mutation]: {
    readonly mutation: Name;
    readonly given: Readonly<Record<keyof (typeof ARGUMENTS)[Name], string | readonly string[]>>;
    readonly reason: string;
  };
}[Mutation];

export interface Decider {
  readonly decide: (deciding: Deciding) => void;
  /** Why the last decision was not taken. */
  readonly refusal: Refusal | null;
}

/** Decides as the curator; all answers are forgotten then, and `onDecided` asks anew. */
export function useDecider(onDecided: () => void): Decider {
  // With another key it may be taken.
  const [refused, setRefused] = useState<Refused | null>(null);
  const decide = ({ mutation, given, reason }: Deciding): void => {
    const variables = { ...given, by: curator.value, reason };
    ask({ query: writeMutation(mutation), variables }).then(
      () => {
        setRefused(null);
        forgetAnswers();
        onDecided();
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        setRefused({ refusal: error, withKey: key.value });
      },
    );
  };
  return { decide, refusal: refused?.withKey === key.value ? refused.refusal : null };
}

interface Refused {
  readonly refusal: Refusal;
  readonly withKey: string | null;
}

/** The mutation as GraphQL has it; a test holds each to the schema. */
export function writeMutation(mutation: Mutation): string {
  const types = { ...ARGUMENTS[mutation], by: "String!", reason: "String!" };
  const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
  const passed = Object.keys(types).map((name) => `${name}: $${name}`);
  return `mutation Decide(${declared.join(", ")}) { ${mutation}(${passed.join(", ")}) { id } }`;
}
