import { type Markup, markup, plain } from "./markup.ts";
import type { OtherStatement } from "./dossier-statement.ts";
import type { Outline } from "./outline.ts";

/** Words that somebody else wrote: in whatever direction they run, they disturb nothing around them. */
export function foreign(text: string): Markup {
  return markup`<bdi${tellLanguage(text)}>${text}</bdi>`;
}

/** An attribute for what holds text in other letters than the page's: nothing tells in which language it is. */
export function tellLanguage(text: string): Markup | null {
  const others = text.match(/[^\P{L}\p{Script=Latin}\p{Script=Common}]/gu)?.length ?? 0;
  if (others === 0) return null;
  return others * 2 > text.match(/\p{L}/gu)!.length ? markup` lang=""` : null;
}

/** Leads to the element with this id. */
export function linkTo(id: string, words: Markup | string): Markup {
  return markup`<a href="#${encodeURIComponent(plain(id))}">${words}</a>`;
}

/** Who said it, by name or else in the article's words. */
export function nameSpeaker({ speaker, sourceText }: Omit<OtherStatement, "id" | "text">): Markup {
  if (speaker !== null) return foreign(speaker.name);
  return sourceText === null ? markup`somebody` : markup`“${foreign(sourceText)}”`;
}

/** A statement by its number where the dossier has it, else by its id. */
export function nameStatement({ numbers }: Outline, { id }: { readonly id: string }): Markup {
  const number = numbers.get(id);
  return number === undefined
    ? markup`<code>${id}</code>, not in this dossier`
    : linkTo(id, `no. ${String(number)}`);
}

/** An address that a browser may open, as a link; anything else as its letters alone. */
export function linkAddress(url: string): Markup {
  const isOfWeb = /^https?:\/\//iu.test(url) && URL.canParse(url);
  if (!isOfWeb) return markup`<bdi>${url}</bdi>`;
  return markup`<a href="${plain(url)}" rel="noreferrer"><bdi>${url}</bdi></a>`;
}
