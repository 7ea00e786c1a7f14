import { parseHTML } from "linkedom";

/** What is read of an element; the types of browsers are not known here. */
export interface ShownElement {
  readonly id: string;
  readonly localName: string;
  readonly className: string;
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<ShownElement>;
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<ShownElement>;
}

/** A passage of a dossier: which quotation it shows, and what of the article is marked where. */
export interface ShownPassage {
  readonly quotationId: string;
  /** Id of the article's entry in the list of articles. */
  readonly articleNumber: string;
  /** Each stretch of the article without a gap, whatever is marked of it. */
  readonly stretches: readonly string[];
  readonly marks: readonly {
    readonly role: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

export interface ShownArticle {
  readonly number: string;
  readonly id: string;
  readonly sha256: string;
}

/** What a dossier shows, as whoever checks it reads it. */
export interface ReadDossier {
  readonly document: ShownElement;
  readonly statementIds: readonly string[];
  readonly articles: readonly ShownArticle[];
  readonly passages: readonly ShownPassage[];
  /** The queries that it gives: GraphQL, its variables, Cypher. */
  readonly queries: readonly string[];
}

export function readDossier(page: string): ReadDossier {
  const document = parseHTML(page).document as unknown as ShownElement;
  const all = (selector: string, within = document) =>
    Array.from(within.querySelectorAll(selector));
  return {
    document,
    statementIds: all("article.statement").map(({ id }) => id),
    articles: all(".articles > li").map((item) => ({
      number: item.id,
      id: all("code", item)[0]!.textContent,
      sha256: all("code.sha256", item)[0]!.textContent,
    })),
    passages: all("figure").map((figure) => ({
      quotationId: all("figcaption code", figure).at(-1)!.textContent,
      articleNumber: all("figcaption a", figure)[0]!.getAttribute("href")!.slice(1),
      stretches: readStretches(all(".passage", figure)[0]!),
      marks: all("mark", figure).map((mark) => ({
        role: mark.className,
        start: Number(mark.getAttribute("data-start")),
        end: Number(mark.getAttribute("data-end")),
        text: readLetters(mark),
      })),
    })),
    queries: all("section[aria-labelledby=queries] pre").map(({ textContent }) => textContent),
  };
}

/** The text of an element, with the characters that are shown by their number. */
function readLetters(element: ShownElement): string {
  if (element.nodeType === TEXT_NODE) return element.textContent;
  if (element.className === "code") {
    return String.fromCodePoint(Number.parseInt(element.textContent.slice(2), 16));
  }
  return Array.from(element.childNodes, readLetters).join("");
}

const TEXT_NODE = 3;

/** Between what is left out, each without the spaces that set it off. */
function readStretches(passage: ShownElement): readonly string[] {
  const LEFT_OUT = "\u{F8FF}";
  const parts = Array.from(passage.childNodes, (node) =>
    node.className === "left-out" ? LEFT_OUT : readLetters(node),
  );
  return parts
    .join("")
    .split(LEFT_OUT)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
