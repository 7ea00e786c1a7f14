/**
 * The rules that join what was said to a cue and its source, with how far each is to be trusted: our
 * judgment of the grammar behind it, not fitted to any corpus.
 *
 * `docs/rules.md` is written from these tables.
 */

interface Meaning {
  /** What the rule goes by, for readers of `docs/rules.md`. */
  readonly means: string;
}

interface Trusted extends Meaning {
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Where what was said stands around a cue; the first half of a rule such as `marks/subject`. */
export const contentRules = {
  marks: { means: "words in marks right behind the cue", confidence: 0.95 },
  "that-clause": {
    means: "a clause behind the cue that “that”, “whether” or their like opens",
    confidence: 0.9,
  },
  "before-cue": { means: "the words before the cue: “It held, she said”", confidence: 0.9 },
  clause: {
    means: "a clause behind the cue that nothing opens: “She said it held”",
    confidence: 0.8,
  },
  "around-cue": {
    means: "words on both sides of the cue: “The bridge, she said, held”",
    confidence: 0.8,
  },
  infinitive: { means: "an infinitive behind the cue: “promised to leave”", confidence: 0.6 },
  phrase: {
    means: "a noun phrase beside the cue: “denied the report”, “the plan was criticized by”",
    confidence: 0.6,
  },
  "previous-sentence": {
    means: "the sentence in marks before a short one of saying: “‘It held!’ So she said.”",
    confidence: 0.6,
  },
} as const satisfies Record<string, Trusted>;

/** What makes a phrase the source of a cue; the second half of a rule such as `marks/subject`. */
export const sourceRules = {
  subject: { means: "the subject of the cue" },
  "subject-with-apposition": {
    means: "the subject, with words in commas or dashes between it and the cue",
  },
  "relative-clause": { means: "whom “who” or “which” before the cue refers to" },
  "coordinated-verb": { means: "the subject of a verb that “and” joins to the cue" },
  "main-clause": {
    means: "the subject of the main clause, where the cue is a participle or an infinitive",
  },
  inverted: { means: "the phrase behind the cue: “said Okoye”" },
  "according-to": { means: "the phrase behind “according to” and its like" },
  agent: { means: "the phrase behind “by” of a cue in the passive" },
  possessor: { means: "whose the noun of saying is: “Okoye’s claim that”" },
  modifier: { means: "who stands before a noun of saying: “a Varn Post report that”" },
  "quoted-as": { means: "whom another quotes: “quoted Okoye as saying”" },
  nobody: { means: "nobody, since the cue in the passive names none" },
} as const satisfies Record<string, Meaning>;

/** How a quotation stands in its article. */
export type QuotationForm = "REPORT" | "LABEL" | "CREDIT" | "CONTINUATION";

/** Rules that need no cue with content and source around it. */
export const formRules = {
  label: {
    form: "LABEL",
    means: "the line opens with its speaker: “OKOYE: Yes.”, “Q: Why?”",
    confidence: 0.95,
  },
  headline: {
    form: "LABEL",
    means: "a headline with its speaker beside a colon or a dash: “Bridge to close – minister”",
    confidence: 0.8,
  },
  credit: {
    form: "CREDIT",
    means: "the speaker stands behind or below the words in marks",
    confidence: 0.6,
  },
  given: {
    form: "LABEL",
    means:
      "whoever handed the article in had found it; the confidence is theirs where they give one",
    confidence: 0.7,
  },
  answer: {
    form: "CONTINUATION",
    means: "the paragraphs below a question of an interview, by whoever is asked",
    confidence: 0.8,
  },
  introduced: {
    form: "CONTINUATION",
    means: "the sentence before tells who speaks next: “Okoye continued:”",
    confidence: 0.8,
  },
  "continued-in-sentence": {
    form: "CONTINUATION",
    means: "further words in marks of a sentence that quotes somebody",
    confidence: 0.8,
  },
  "continued-in-paragraph": {
    form: "CONTINUATION",
    means: "words in marks of a paragraph, behind the one who was quoted last in it",
    confidence: 0.8,
  },
  "continued-over-paragraphs": {
    form: "CONTINUATION",
    means: "a paragraph in marks, behind the one who was quoted last",
    confidence: 0.8,
  },
  "subject-of-sentence": {
    form: "CONTINUATION",
    means: "words in marks amid a sentence without a cue, whose subject says them",
    confidence: 0.5,
  },
  "subject-of-previous-sentence": {
    form: "CONTINUATION",
    means: "words in marks behind a sentence without a cue, whose subject says them",
    confidence: 0.8,
  },
  "subject-of-next-sentence": {
    form: "CONTINUATION",
    means: "words in marks that open a paragraph, before a short sentence whose subject says them",
    confidence: 0.6,
  },
} as const satisfies Record<string, Trusted & { readonly form: QuotationForm }>;

export type ContentRule = keyof typeof contentRules;
export type SourceRule = keyof typeof sourceRules;
export type FormRule = keyof typeof formRules;

/** The rule that joined cue, source and content. */
export type QuotationRule = `${ContentRule}/${SourceRule}` | FormRule;

/** What a rule tells of the quotations that it finds. */
export interface QuotationRuleFacts {
  readonly form: QuotationForm;
  /** `null` where the form alone tells. */
  readonly content: ContentRule | null;
  readonly source: SourceRule | null;
  readonly confidence: number;
}

export const quotationRules: Readonly<Record<QuotationRule, QuotationRuleFacts>> =
  buildQuotationRules();

function buildQuotationRules(): Record<QuotationRule, QuotationRuleFacts> {
  const rules: Partial<Record<QuotationRule, QuotationRuleFacts>> = {};
  for (const content of Object.keys(contentRules) as ContentRule[]) {
    for (const source of Object.keys(sourceRules) as SourceRule[]) {
      const { confidence } = contentRules[content];
      rules[`${content}/${source}`] = { form: "REPORT", content, source, confidence };
    }
  }
  for (const rule of Object.keys(formRules) as FormRule[]) {
    const { form, confidence } = formRules[rule];
    rules[rule] = { form, content: null, source: null, confidence };
  }
  return rules as Record<QuotationRule, QuotationRuleFacts>;
}
