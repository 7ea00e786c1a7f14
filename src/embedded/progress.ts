/** What happens while a Neo4j is brought up, for a command to show. */
export type Progress =
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "download"; readonly doneBytes: number; readonly totalBytes: number };

export type OnProgress = (progress: Progress) => void;
