import { keepTexts } from "../article-texts.ts";
import type { StatementReader } from "../read-statements.ts";
import type { ExportedQuotation, ExportedSpan, ExportedStatement } from "../statement.ts";
import { nameItem, nameThing, writeJsonList } from "./json-list.ts";

/** Characters around the words by which they are found again. */
const AROUND = 32;

/**
 * Writes each quotation as a Web Annotation of W3C, on a page of annotations: who speaks, and where in the
 * article its words stand. Those of an article that is gone have no place any more, and are left out.
 */
export async function* writeAnnotations(reader: StatementReader): AsyncGenerator<string> {
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:whosaid:annotations",
    type: "AnnotationPage",
  };
  yield* writeJsonList(head, "items", listAnnotations(reader));
}

async function* listAnnotations(reader: StatementReader) {
  const readText = keepTexts(reader.readText, (text) => new AnnotatedText(text));
  for await (const statements of reader.readPages()) {
    const annotations: object[] = [];
    for (const statement of statements) {
      for (const quotation of statement.quotations) {
        const text = await readText(quotation.article.id);
        if (text !== null) annotations.push(buildAnnotation(statement, quotation, text));
      }
    }
    yield annotations;
  }
}

function buildAnnotation(
  { id, speaker }: ExportedStatement,
  { id: quotationId, content, article }: ExportedQuotation,
  text: AnnotatedText,
): object {
  const source = article.url ?? nameThing(article.id);
  return {
    id: nameThing(quotationId),
    type: "Annotation",
    motivation: "identifying",
    body: [
      { type: "SpecificResource", purpose: "identifying", source: nameThing(id) },
      ...(speaker === null
        ? []
        : [
            {
              type: "SpecificResource",
              purpose: "tagging",
              source: nameItem(speaker.wikidata) ?? nameThing(speaker.id),
            },
            { type: "TextualBody", purpose: "describing", value: speaker.name },
          ]),
    ],
    target: content.map((span) => ({
      type: "SpecificResource",
      source,
      selector: text.select(span),
    })),
  };
}

/** The text of an article, which finds places in it as the standard counts: in code points. */
class AnnotatedText {
  readonly text: string;
  /** Where characters begin that are two UTF-16 units long, in their order. */
  readonly #long: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#long = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  }

  select({ start, end }: ExportedSpan): readonly object[] {
    const { text } = this;
    return [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(this.#keepWhole(start - AROUND, 1), start),
        suffix: text.slice(end, this.#keepWhole(end + AROUND, -1)),
      },
      {
        type: "TextPositionSelector",
        start: this.#countPoints(start),
        end: this.#countPoints(end),
      },
    ];
  }

  /** Moves a cut that would go through a character. */
  #keepWhole(cut: number, step: 1 | -1): number {
    const within = Math.min(Math.max(cut, 0), this.text.length);
    return this.text.codePointAt(within - 1)! > 0xffff ? within + step : within;
  }

  /** Code points before a position. */
  #countPoints(position: number): number {
    let [low, high] = [0, this.#long.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#long[middle]! < position) low = middle + 1;
      else high = middle;
    }
    return position - low;
  }
}
