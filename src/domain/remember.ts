/**
 * A function that keeps what it built for the last texts, since names and words come again and again;
 * when it holds `most`, it begins anew.
 */
export function remember<Result>(
  build: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const built = new Map<string, { readonly result: Result }>();
  return (text) => {
    let held = built.get(text);
    if (held === undefined) {
      held = { result: build(text) };
      if (built.size >= most) built.clear();
      built.set(copyText(text), held);
    }
    return held.result;
  };
}

/** The same text; one cut out of an article would keep the whole article in memory. */
function copyText(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
