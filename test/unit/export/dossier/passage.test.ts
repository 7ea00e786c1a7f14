import { describe, expect, test } from "@jest/globals";
import { type Marked, cutPassage } from "../../../../src/export/dossier/passage.ts";

/** Where words stand in a text. */
function find(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function mark(text: string, content: readonly string[], source?: string, cue?: string): Marked {
  return {
    content: content.map((words) => find(text, words)),
    source: source === undefined ? null : find(text, source),
    cue: cue === undefined ? null : find(text, cue),
  };
}

/** `role:text` of each piece, a list for each stretch. */
function show(text: string, marked: Marked): readonly (readonly string[])[] {
  return cutPassage(text, marked).map((pieces) =>
    pieces.map((piece) => {
      expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      return piece.role === null ? piece.text : `${piece.role}:${piece.text}`;
    }),
  );
}

describe("cutPassage()", () => {
  test("takes the paragraph around, and nothing of the next", () => {
    const text = "Headline\n\nOn Monday Okoye said it fell. It rained.\nNothing else.";
    expect(show(text, mark(text, ["it fell"], "Okoye", "said"))).toEqual([
      ["On Monday ", "source:Okoye", " ", "cue:said", " ", "content:it fell", ". It rained."],
    ]);
  });

  test("leaves out what lies far between", () => {
    const between = "It rained all day. ".repeat(100);
    const text = `“It fell,” said Okoye. ${between}“It stood,” she added.`;
    const stretches = show(text, mark(text, ["It fell", "It stood"], "Okoye", "said"));
    expect(stretches).toHaveLength(2);
    expect(stretches[0]!.slice(0, 3)).toEqual(["“", "content:It fell", ",” "]);
    expect(stretches[1]!.slice(-2)).toEqual(["content:It stood", ",” she added."]);
    expect(stretches.flat().join("").length).toBeLessThan(1200);
    // Cut between words.
    expect(stretches[0]!.at(-1)).toMatch(/(?:It|rained|all|day\.)$/u);
    expect(stretches[1]![0]).toMatch(/^(?:It|rained|all|day\.) /u);
  });

  test("shows a source that stands inside of what was said", () => {
    const text = "The bridge, Okoye said, fell.";
    const marked = { ...mark(text, ["The bridge, Okoye said, fell"], "Okoye", "said") };
    expect(show(text, marked)).toEqual([
      ["content:The bridge, ", "source:Okoye", "content: ", "cue:said", "content:, fell", "."],
    ]);
  });

  test("joins paragraphs side by side to the letter", () => {
    const text = "“It fell.\r\n\r\n“It rained,” said Okoye.";
    expect(show(text, mark(text, ["It fell.", "It rained"], "Okoye", "said"))).toEqual([
      [
        "“",
        "content:It fell.",
        "\r\n\r\n“",
        "content:It rained",
        ",” ",
        "cue:said",
        " ",
        "source:Okoye",
        ".",
      ],
    ]);
  });

  test("cuts no letter in two where a text has no spaces", () => {
    const text = "\u{1F600}".repeat(400) + "a" + "\u{1F600}".repeat(400);
    const [pieces] = cutPassage(text, mark(text, ["a"]));
    for (const piece of pieces!) expect(piece.text).not.toMatch(/\p{Cs}/u);
    expect(pieces!.length).toBe(3);
  });

  test("shows nothing of spans that the text does not have", () => {
    expect(
      cutPassage("short", { content: [{ start: 3, end: 90 }], source: null, cue: null }),
    ).toEqual([]);
  });
});
