import { isElement, type Page, type PageElement, type PageNode, walk } from "./page-tree.ts";

/** How many letters an element shows, and how many of them in links. */
export interface Letters {
  all: number;
  linked: number;
}

export type Measured = ReadonlyMap<PageNode | Page, Letters>;

/** Measures each element of a page once, so that asking costs nothing however deep they lie. */
export function measureText(page: Page): Measured {
  const nodes = [...walk(page)];
  const measured = new Map<PageNode | Page, Letters>();
  for (const node of nodes.reverse()) {
    const own =
      node.type === "text" ? { all: countLetters(node.data), linked: 0 } : measured.get(node);
    if (own === undefined || own.all === 0 || node.parent === null || isHidden(node)) continue;
    const sum = measured.get(node.parent) ?? { all: 0, linked: 0 };
    const linked = isElement(node) && node.name === "a" ? own.all : own.linked;
    measured.set(node.parent, { all: sum.all + own.all, linked: sum.linked + linked });
  }
  return measured;
}

/** The letters of an element that are in no link. */
export function countPlainLetters(measured: Measured, element: PageElement | Page): number {
  const { all, linked } = measured.get(element) ?? { all: 0, linked: 0 };
  return all - linked;
}

function countLetters(text: string): number {
  return text.replace(/\s+/gu, "").length;
}

function isHidden(node: PageNode): boolean {
  return isElement(node) && /^(?:head|noscript|script|style|template|svg)$/u.test(node.name);
}
