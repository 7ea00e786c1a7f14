import { signal } from "@preact/signals";

/** The read or curator key that a person gave, forgotten with the page; `null` before. */
export const key = signal<string | null>(null);
