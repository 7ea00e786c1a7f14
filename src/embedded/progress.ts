/** What happens while a Neo4j is brought up or filled, for a command to show. */
export type Progress =
  | { readonly kind: "note"; readonly text: string }
  /** Of something in parts, how many are done: none when it begins. */
  | {
      readonly kind: "step";
      readonly text: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "download"; readonly doneBytes: number; readonly totalBytes: number };

export type OnProgress = (progress: Progress) => void;
