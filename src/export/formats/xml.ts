import { XMLBuilder } from "fast-xml-parser";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  // Its own way would let breaks of lines and tabs become spaces.
  processEntities: false,
  attributeValueProcessor: (_name, value) => escape(String(value)),
  tagValueProcessor: (_name, value) => escape(String(value)),
});

/** Writes elements as XML: a name with "@" before it is an attribute's, "#text" that of what is inside. */
export function writeXml(elements: Readonly<Record<string, unknown>>): string {
  return builder.build(elements);
}

/** XML 1.0 has no way to write some characters at all. */
function escape(text: string): string {
  return text
    .replaceAll(FORBIDDEN, "\u{FFFD}")
    .replaceAll(/[&<>"\t\n\r]/gu, (character) => `&#${String(character.codePointAt(0))};`);
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
