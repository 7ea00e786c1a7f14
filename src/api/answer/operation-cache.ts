/** Shapes of one document that are kept; those who ask in more ways than this wait a little longer. */
const MOST_SHAPES = 100;

/**
 * Keeps what was made of a document for as long as the document itself is kept, by the shape of its
 * variables.
 */
export class OperationCache<Key extends object, Made> {
  readonly #kept = new WeakMap<Key, Map<string, Made>>();

  get(key: Key, shape: string, make: () => Made): Made {
    const shapes = this.#kept.get(key) ?? new Map<string, Made>();
    this.#kept.set(key, shapes);
    const known = shapes.get(shape);
    if (known !== undefined) return known;
    const made = make();
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(shape, made);
    return made;
  }
}
