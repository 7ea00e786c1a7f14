import type { FieldName } from "./article-fields.ts";

/** What a sender calls a field of ours; it counts before the names that we know. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>;
