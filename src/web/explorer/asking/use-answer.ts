import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { type Question, Refusal, ask } from "./ask.ts";
import { key } from "./keys.ts";

/** How a question stands. While it is asked again, `data` is what was told before. */
export interface Asked<Data> {
  readonly data: Data | null;
  readonly refusal: Refusal | null;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** How many answers are kept, so that who goes back sees at once what was there. */
const KEPT = 60;

const answers = new Map<string, unknown>();

/** Counts how often somebody asked again: all that is on the page and not answered is asked anew then. */
const round = signal(0);

/** Forgets all answers, since a decision changed what is true of them. */
export function forgetAnswers(): void {
  answers.clear();
}

/** Asks when the page shows it, and again when the question changes; a question that is left is ended. */
export function useAnswer<Data>(question: Question | null): Asked<Data> {
  const name = question === null ? "" : JSON.stringify([question, key.value]);
  const [told, setTold] = useState<Told<Data>>({ name: "", data: null, refusal: null });
  useEffect(() => {
    if (question === null) return undefined;
    const kept = answers.get(name) as Data | undefined;
    if (kept !== undefined) {
      setTold({ name, data: kept, refusal: null });
      return undefined;
    }
    const leaving = new AbortController();
    ask<Data>(question, leaving.signal).then(
      (data) => {
        keep(name, data);
        if (!leaving.signal.aborted) setTold({ name, data, refusal: null });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        if (!(error instanceof Refusal)) throw error;
        setTold({ name, data: null, refusal: error });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [name, round.value]);
  const kept = (answers.get(name) as Data | undefined) ?? null;
  const isTold = told.name === name && name !== "";
  return {
    data: isTold ? told.data : (kept ?? told.data),
    refusal: isTold ? told.refusal : null,
    isAsking: !isTold && kept === null && question !== null,
    askAgain: () => {
      answers.delete(name);
      setTold({ name: "", data: told.data, refusal: null });
      round.value += 1;
    },
  };
}

interface Told<Data> {
  readonly name: string;
  readonly data: Data | null;
  readonly refusal: Refusal | null;
}

function keep(name: string, data: unknown): void {
  answers.delete(name);
  answers.set(name, data);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}
