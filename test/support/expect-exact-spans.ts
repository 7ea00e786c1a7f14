import { expect } from "@jest/globals";
import type { Reading } from "../../src/domain/reading.ts";
import { overlaps, type Span, type TextSpan } from "../../src/domain/text/span.ts";

/**
 * What holds for every reading of every text: spans show the very words of the article, ids are
 * unique, every id that something refers to exists, and nothing is quoted from what is not prose.
 */
export function expectExactSpans(reading: Reading): void {
  const { article, quotations, regions, findings, mentions, entities } = reading;
  const spans = listTextSpans(reading);
  expect(spans.filter(({ start, end, text }) => article.text.slice(start, end) !== text)).toEqual(
    [],
  );
  const isInside = ({ start, end }: Span): boolean =>
    start >= 0 && start < end && end <= article.text.length;
  expect([...spans, ...regions, ...findings].filter((span) => !isInside(span))).toEqual([]);

  const ids = new Set(quotations.map(({ id }) => id));
  expect(ids.size).toBe(quotations.length);
  const known = new Set(entities.map(({ id }) => id));
  expect(known.size).toBe(entities.length);
  for (const {
    nestedIn,
    id,
    content,
    speaker,
    addressees,
    about,
    onBehalfOf,
    saidAt,
  } of quotations) {
    if (nestedIn !== null) expect(ids).toContain(nestedIn);
    expect(nestedIn).not.toBe(id);
    expect(content.length).toBeGreaterThan(0);
    content.slice(1).forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(content[index]!.end);
    });
    for (const role of [speaker, ...addressees, ...about, onBehalfOf, saidAt]) {
      if (role !== null) expect(known).toContain(role.id);
    }
  }
  for (const { id } of mentions) if (id !== null) expect(known).toContain(id);

  const silent = regions.filter(({ kind }) => kind === "CAPTION" || kind === "BOILERPLATE");
  for (const { content } of quotations) {
    for (const span of content) {
      expect(silent.filter((region) => overlaps(region, span))).toEqual([]);
    }
  }
}

function listTextSpans({ article, quotations, mentions }: Reading): TextSpan[] {
  return [
    ...quotations.flatMap((quotation) => [
      ...quotation.content,
      quotation.cue,
      quotation.source,
      quotation.speaker?.mention ?? null,
      quotation.onBehalfOf,
      ...quotation.addressees,
      quotation.medium,
      quotation.saidOn,
      quotation.saidAt,
      ...quotation.about,
    ]),
    ...mentions,
    ...Object.values(article.evidence),
  ].filter((span) => span !== null);
}
