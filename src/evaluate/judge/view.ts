/** What counts in one table of scores. */
export interface View {
  readonly key: "speech" | "quoted" | "quotedLong";
  readonly title: string;
  /** The only act that counts, others neither to be found nor wrong to find; `null` counts all. */
  readonly act: string | null;
  /**
   * What is looked for: contents as they were marked, or the passages between quotation marks of
   * which at least half lies in such contents, with at least so many words.
   */
  readonly passageWords: number | null;
}

export const SPEECH: View = {
  key: "speech",
  title: "Speech of all kinds (--act speech)",
  act: "speech",
  passageWords: null,
};

/** Every view, in the order they are shown. */
export const VIEWS: readonly View[] = [
  SPEECH,
  {
    key: "quoted",
    title: "Passages in quotation marks (--view quoted)",
    act: null,
    passageWords: 1,
  },
  {
    key: "quotedLong",
    title: "Passages in quotation marks of 5 words and more (--view quoted --minwords 5)",
    act: null,
    passageWords: 5,
  },
];
