/** Characters that are written at once. */
const PIECE = 64 * 1024;

/**
 * A record as a line of JSON, in pieces: that of a long article is many times as long as its text, and
 * need not be in memory at once.
 */
export function* printRecord(record: object): Generator<string> {
  let piece = "";
  for (const part of listParts(record)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n`;
}

/** The members of an object, of a list among them one item after the other. */
function* listParts(record: object): Generator<string> {
  let mark = "{";
  for (const [name, value] of Object.entries(record)) {
    yield `${mark}${JSON.stringify(name)}:`;
    mark = ",";
    if (Array.isArray(value)) yield* listItems(value);
    else yield JSON.stringify(value);
  }
  yield "}";
}

function* listItems(items: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, item] of items.entries()) {
    yield index === 0 ? JSON.stringify(item) : `,${JSON.stringify(item)}`;
  }
  yield "]";
}
