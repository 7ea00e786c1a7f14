import type { ArgumentValue } from "./argument-value.ts";

/** What is asked of the things of one type. */
export interface Selection {
  /** Whether it depends on the object type of a thing what is asked of it, or the type itself is asked for. */
  readonly needsLabel: boolean;
  readonly fields: readonly SelectedField[];
}

/** One field of a selection. */
export interface SelectedField {
  /** What the answer calls it. */
  readonly key: string;
  /** What the schema calls it. */
  readonly name: string;
  /** The object type that has it; of those in `on`, where there are several, one. */
  readonly type: string;
  /** The object types of which it is asked; `null` for all that there may be. */
  readonly on: readonly string[] | null;
  readonly args: ArgumentValue<Readonly<Record<string, unknown>>>;
  /** `null` for values that have no parts. */
  readonly selection: Selection | null;
}
