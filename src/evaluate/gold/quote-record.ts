import { z } from "zod";
import type { Span } from "../../domain/text/span.ts";

export const offset = z.int();

/** What a quote has in gold files and in saved predictions alike. */
export const quoteFields = {
  start: offset,
  end: offset,
  speakerStart: offset.optional(),
  speakerEnd: offset.optional(),
  speakerName: z.string().optional(),
};

interface SpeakerOffsets {
  readonly speakerStart?: number | undefined;
  readonly speakerEnd?: number | undefined;
}

/** Where the speaker is named; `null` unless both ends are given. */
export function getSpeakerSpan({ speakerStart, speakerEnd }: SpeakerOffsets): Span | null {
  if (speakerStart === undefined || speakerEnd === undefined) return null;
  return { start: speakerStart, end: speakerEnd };
}
