import { isElement, next, type Page, type PageElement, type PageNode } from "./page-tree.ts";

/**
 * The text of an element as a browser shows it: paragraphs with a blank line between them, what a line is
 * begun for on a line of its own, everything else in one line.
 *
 * @param isSkipped  elements that are left out with all that stands in them, beside those nobody sees
 */
export function writePlainText(
  root: PageNode | Page,
  isSkipped: (element: PageElement) => boolean,
): string {
  const writer = new TextWriter();
  const open: PageElement[] = [];
  let node: PageNode | Page | null = root;
  while (node !== null) {
    const isOver = isElement(node) && node !== root && (UNSEEN.has(node.name) || isSkipped(node));
    if (!isOver && isElement(node)) {
      open.push(node);
      writer.begin(node.name);
    } else if (node.type === "text") writer.write(node.data);
    node = next(node, root, isOver);
    const parent: unknown = node?.parent;
    while (open.length > 0 && open.at(-1) !== parent) writer.end(open.pop()!.name);
  }
  return writer.getText();
}

/** Elements of which a browser shows no text, or none that is part of a text. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    "applet audio button canvas datalist embed head iframe input map math meta noembed noframes noscript " +
    "object option progress script select style svg template textarea title video"
  ).split(" "),
);

const PARAGRAPHS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center details dialog dir div dl fieldset figure footer form h1 " +
    "h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul"
  ).split(" "),
);

const LINES: ReadonlySet<string> = new Set(
  "caption cite dd dt figcaption legend li option summary tr".split(" "),
);

class TextWriter {
  readonly #pieces: string[] = [];
  /** Line breaks and space that are written as soon as something follows. */
  #breaks = 0;
  #hasSpace = false;
  /** Block quotations around, of which a browser shows by whom they are. */
  #quoted = 0;
  #hasDash = false;
  /** Elements around that keep the lines of their text. */
  #kept = 0;

  begin(name: string): void {
    if (name === "blockquote") this.#quoted++;
    if (name === "cite" && this.#quoted > 0) this.#hasDash = true;
    if (name === "br") this.#breakLine(Math.min(2, this.#breaks + 1));
    if (name === "td" || name === "th") this.#hasSpace = true;
    if (name === "pre") this.#kept++;
    this.#breakAround(name);
  }

  end(name: string): void {
    if (name === "blockquote") this.#quoted--;
    if (name === "pre") this.#kept--;
    if (name !== "br") this.#breakAround(name);
  }

  write(data: string): void {
    if (this.#kept === 0) {
      this.#writeLine(data);
      return;
    }
    for (const [index, line] of data.split("\n").entries()) {
      if (index > 0) this.#breakLine(Math.min(2, this.#breaks + 1));
      this.#writeLine(line);
    }
  }

  getText(): string {
    return this.#pieces.join("");
  }

  #breakAround(name: string): void {
    if (PARAGRAPHS.has(name)) this.#breakLine(2);
    else if (LINES.has(name)) this.#breakLine(1);
  }

  #breakLine(count: number): void {
    this.#breaks = Math.max(this.#breaks, count);
  }

  /** Spaces in a row are one, and a hyphen that only shows where a word may be cut is none. */
  #writeLine(data: string): void {
    const shown = data.replaceAll("\u00AD", "").replace(/\s+/gu, " ");
    if (shown.startsWith(" ")) this.#hasSpace = true;
    const words = shown.trim();
    if (words === "") return;
    if (this.#pieces.length > 0) {
      if (this.#breaks > 0) this.#pieces.push("\n".repeat(this.#breaks));
      else if (this.#hasSpace) this.#pieces.push(" ");
    }
    if (this.#hasDash && !/^\p{Pd}/u.test(words)) this.#pieces.push("— ");
    this.#hasDash = false;
    this.#pieces.push(words);
    this.#breaks = 0;
    this.#hasSpace = shown.endsWith(" ");
  }
}
