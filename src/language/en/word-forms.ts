import { stemmer } from "stemmer";
import { remember } from "../../domain/remember.ts";
import type { WordForms } from "../../domain/text/word-forms.ts";
import { levelSpelling } from "./spelling-variants.ts";

/** The forms of English words. */
export const englishWordForms: WordForms = {
  level: (word) => readForms(word).level,
  levelBeginning: (beginning) => beginning.replace(PART_OF_ISE, "$1iz"),
  findStem: (word) => readForms(word).stem,
  joinWords: (text) => text.replace(/(?<![\p{L}\p{N}])per cent(?![\p{L}\p{N}])/gu, "percent"),
  common: new Set(
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
      " ",
    ),
  ),
  turning: {
    clause: new Set(
      "not never no nobody none nothing neither nor cannot without hardly barely scarcely rarely seldom might may could would should maybe perhaps possibly probably allegedly reportedly supposedly almost nearly less few little false untrue wrong lie lies myth rumor rumors rumour rumours deny denied denies refuse refused refuses fail failed fails doubt doubts doubted hope hopes hoped wish wishes wished pretend pretends claim claims claimed imagine suppose can't couldn't don't doesn't didn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't ain't".split(
        " ",
      ),
    ),
    sentence: new Set(
      "if unless until till except only but although though however despite provided providing assuming whether otherwise".split(
        " ",
      ),
    ),
    joints: new Set(["and", "but", "so", "or", "yet"]),
  },
};

/** The beginning of a word like "organise": its one spelling has a "z". */
const PART_OF_ISE = /([^aeiou])is(?=(?:a|at|ati|atio|i|in)?$)/u;

interface Forms {
  /** The word in its one spelling. */
  readonly level: string;
  readonly stem: string;
}

/** Texts have the same words again and again. */
const MOST_FORMS = 20_000;

const readForms = remember((word): Forms => {
  const level = levelSpelling(word);
  return { level, stem: /^[a-z]{1,40}$/u.test(level) ? stemmer(level) : level };
}, MOST_FORMS);
