import type { Word } from "../reading/word.ts";

/** Words in marks that end like a clause: the mark behind them parts what stands around it. */
export function endsSpeech({ text }: Pick<Word, "text">): boolean {
  return ENDS_SPEECH.test(text);
}

const ENDS_SPEECH = /[,.?!\u2026\u2014-](?:['"\u2019\u201d\u00bb]+|''|``)$/u;
