/**
 * What a class of the schema implements, `Own`, so that it has all parts that the graph reads, and no
 * other: a part that only one of them has does not compile.
 */
export type Exactly<Read, Own> = {
  [Part in keyof Own]: Part extends keyof Read ? Read[Part] : never;
} & Required<Omit<Read, keyof Own>>;
