import { AppError } from "../../errors/app-error.ts";

/** The values of the arguments of each field of an operation, in the order in which it names them. */
export type Arguments = readonly Readonly<Record<string, unknown>>[];

/**
 * A value that a caller gave, and where it stands among the arguments of an operation: what is made
 * from it once, such as the text of a query, holds for all requests whose values have the same shape.
 */
export class Given<Value = unknown> {
  readonly value: Value;
  /** The number of the field, the name of its argument, and names and numbers of parts inside it. */
  readonly place: readonly (string | number)[];
  readonly #read: (given: Arguments) => unknown;

  constructor(
    value: Value,
    read: (given: Arguments) => unknown,
    place: readonly (string | number)[],
  ) {
    this.value = value;
    this.place = place;
    this.#read = read;
  }

  /** The value in another request. */
  read(given: Arguments): Value {
    return this.#read(given) as Value;
  }

  /** A part of the value; `null` where it was not given. */
  get<Key extends keyof NonNullable<Value>>(
    key: Key,
  ): Given<NonNullable<NonNullable<Value>[Key]>> | null {
    const part = this.value?.[key as keyof Value];
    if (part == null) return null;
    const read = (given: Arguments) => (this.#read(given) as Readonly<Record<Key, unknown>>)[key];
    return new Given(part as NonNullable<NonNullable<Value>[Key]>, read, [
      ...this.place,
      key as string,
    ]);
  }

  /** The items of a list. */
  items(): Given<Value extends readonly (infer Item)[] ? Item : never>[] {
    const items = this.value as readonly never[];
    return items.map((item, index) => {
      const read = (given: Arguments) => (this.#read(given) as readonly unknown[])[index];
      return new Given(item, read, [...this.place, index]);
    });
  }

  /** Checks the value; what is wrong with it is told with where it stands. */
  check<Result>(check: (value: Value) => Result): Result {
    return blame(this.place, () => check(this.value));
  }
}

/** Tells with what goes wrong where the value stands that is looked at. */
export function blame<Result>(place: readonly (string | number)[], look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    if (error instanceof AppError) error.place ??= place;
    throw error;
  }
}

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
  readonly given: Given<Readonly<Record<string, unknown>>>;
  /** `null` for values that have no parts. */
  readonly selection: Selection | null;
}
