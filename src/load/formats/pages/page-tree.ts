import { DomHandler, Parser } from "htmlparser2";

/** A page, or a document of XML, as a tree. */
export type Page = DomHandler["root"];
export type PageNode = Page["children"][number];
export type PageElement = Extract<PageNode, { attribs: unknown }>;

/** Reads HTML, whatever is wrong with it; of a page that goes beyond what any has, the beginning. */
export function parsePage(html: string): Page {
  return parse(html, false);
}

/** Reads XML likewise. Entities that it declares are left as they are written, so that none can grow. */
export function parseXml(xml: string): Page {
  return parse(xml, true);
}

/** Elements that are kept, a hundred times what pages of news have, and how deep they may lie. */
const MOST_ELEMENTS = 200_000;
const DEEPEST = 10_000;

/** UTF-16 units after which it is looked whether a page goes beyond that. */
const STEP = 8_192;

function parse(written: string, xmlMode: boolean): Page {
  const handler = new CountingHandler(undefined, { xmlMode });
  const parser = new Parser(handler, { xmlMode, decodeEntities: true });
  for (let start = 0; start < written.length; start += STEP) {
    if (handler.count > MOST_ELEMENTS || handler.depth > DEEPEST) return handler.root;
    parser.write(written.slice(start, start + STEP));
  }
  parser.end();
  return handler.root;
}

class CountingHandler extends DomHandler {
  count = 0;
  depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.count++;
    this.depth++;
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.depth--;
    super.onclosetag();
  }
}

export function isElement(node: PageNode | Page): node is PageElement {
  return "attribs" in node;
}

/** What stands in an element, in the order of the page; without recursion, since pages may be deep. */
export function* walk(root: PageNode | Page): Generator<PageNode> {
  let node = next(root, root, false);
  while (node !== null) {
    yield node;
    node = next(node, root, false);
  }
}

/** What comes after a node inside `root`; with `isOver` what comes after all that stands in it. */
export function next(
  node: PageNode | Page,
  root: PageNode | Page,
  isOver: boolean,
): PageNode | null {
  if (!isOver && "children" in node && node.children[0] !== undefined) return node.children[0];
  for (let at: PageNode | Page | null = node; at !== null && at !== root; at = at.parent) {
    if (at.next !== null) return at.next;
  }
  return null;
}

/** All elements of a name, in the order of the page. */
export function findElements(root: PageNode | Page, ...names: readonly string[]): PageElement[] {
  const found: PageElement[] = [];
  for (const node of walk(root)) if (isElement(node) && names.includes(node.name)) found.push(node);
  return found;
}

/** The characters of an element as they are written, spaces at their ends left out. */
export function getText(root: PageNode | Page): string {
  const pieces: string[] = [];
  for (const node of walk(root)) if (node.type === "text") pieces.push(node.data);
  return pieces.join("").trim();
}
