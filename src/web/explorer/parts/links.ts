import type { Named } from "../asking/rows.ts";

const KINDS = {
  Person: "person",
  Organization: "organization",
  Group: "group",
  UnnamedSource: "unnamed-source",
  Place: "place",
} as const;

/** The address of an actor's or a place's page. */
export function linkEntity({ __typename, id }: Pick<Named, "__typename" | "id">): string {
  return `/${KINDS[__typename]}/${encodeURIComponent(id)}`;
}

export function linkStatement(id: string): string {
  return `/statement/${encodeURIComponent(id)}`;
}

/** The article's page; with a quotation's id, where that stands. */
export function linkArticle(id: string, quotation?: string): string {
  const place = quotation === undefined ? "" : `?quotation=${encodeURIComponent(quotation)}`;
  return `/article/${encodeURIComponent(id)}${place}`;
}

export function linkTopic(topic: string): string {
  return `/topic/${encodeURIComponent(topic)}`;
}
