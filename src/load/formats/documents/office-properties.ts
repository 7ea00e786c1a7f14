import { findElements, getText, parseXml } from "../pages/page-tree.ts";

/** What a document of an office program says of itself, beside its text. */
export interface OfficeProperties {
  readonly title: string | undefined;
  readonly author: string | undefined;
}

/**
 * Reads `docProps/core.xml` of Word, or `meta.xml` of OpenDocument. Days are left aside: they tell when the
 * document was made, not when the article was published.
 */
export function readOfficeProperties(xml: Buffer | undefined): OfficeProperties {
  const page = parseXml(xml?.toString("utf8") ?? "");
  const find = (...names: readonly string[]) =>
    names
      .flatMap((name) => findElements(page, name))
      .map(getText)
      .find((text) => text !== "" && !GENERATED.test(text));
  return {
    title: find("dc:title"),
    author: find("meta:initial-creator", "dc:creator"),
  };
}

/** What programs write where nobody wrote anything. */
const GENERATED = /^(?:Microsoft Word - |Document\d*$|Untitled|python-docx$|Unknown$|Un-?named$)/iu;
