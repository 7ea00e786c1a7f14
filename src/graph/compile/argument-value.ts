import { AppError } from "../../errors/app-error.ts";

/** The values of the arguments of each field of an operation, in the order in which it names them. */
export type Arguments = readonly Readonly<Record<string, unknown>>[];

/**
 * A value that a caller gave, and where it stands among the arguments of an operation: what is made
 * from it once, such as the text of a query, holds for all requests whose values have the same shape.
 */
export class ArgumentValue<Value = unknown> {
  readonly value: Value;
  /** The number of the field, the name of its argument, and names and numbers of parts inside it. */
  readonly place: readonly (string | number)[];
  readonly #read: (values: Arguments) => unknown;

  constructor(
    value: Value,
    read: (values: Arguments) => unknown,
    place: readonly (string | number)[],
  ) {
    this.value = value;
    this.place = place;
    this.#read = read;
  }

  /** The value in another request. */
  read(values: Arguments): Value {
    return this.#read(values) as Value;
  }

  /** A part of the value; `null` where it was not given. */
  get<Key extends keyof NonNullable<Value>>(
    key: Key,
  ): ArgumentValue<NonNullable<NonNullable<Value>[Key]>> | null {
    const part = this.value?.[key as keyof Value];
    if (part == null) return null;
    const read = (values: Arguments) => (this.#read(values) as Readonly<Record<Key, unknown>>)[key];
    return new ArgumentValue(part as NonNullable<NonNullable<Value>[Key]>, read, [
      ...this.place,
      key as string,
    ]);
  }

  /** The items of a list. */
  items(): ArgumentValue<Value extends readonly (infer Item)[] ? Item : never>[] {
    const items = this.value as readonly never[];
    return items.map((item, index) => {
      const read = (values: Arguments) => (this.#read(values) as readonly unknown[])[index];
      return new ArgumentValue(item, read, [...this.place, index]);
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
