import { registerEnumType } from "type-graphql";

/**
 * Makes an enum of the schema from a union of words that is known elsewhere: one that is left out, or has
 * no description, does not compile, nor does one that the union lacks.
 *
 * @param words each with its description
 */
export function buildEnum<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): { readonly [Each in Word]: Each } {
  const values = Object.keys(words).map((word) => [word, word]);
  const built = Object.fromEntries(values) as { readonly [Each in Word]: Each };
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(words).map(([word, meaning]) => [word, { description: meaning }]),
  );
  registerEnumType(built, { name, description, valuesConfig: valuesConfig as object });
  return built;
}
