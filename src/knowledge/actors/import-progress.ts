/** Hears how far an import is: in bytes of the list, then in actors of the new index. */
export type OnImportProgress = (step: "reading" | "writing", done: number, total: number) => void;
