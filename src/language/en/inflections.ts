import { VerbForm } from "../word-form.ts";

/** A form without its ending, and what the ending makes of a verb; "-s" makes the plural of a noun, too. */
export interface Stem {
  readonly stem: string;
  readonly forms: number;
}

/** What a regular form can be made of: "stopped" of "stopp", "stoppe" and "stop". */
export function findStems(form: string): Stem[] {
  if (form.length < 3) return [];
  if (form.endsWith("s") && !form.endsWith("ss")) return findBeforeS(form);
  if (form.endsWith("ed")) return findBefore(form, "ed", VerbForm.PAST | VerbForm.PARTICIPLE);
  if (form.endsWith("ing") && form.length > 4) return findBefore(form, "ing", VerbForm.ING);
  return [];
}

/** The forms of a verb that nobody knows; its ending tells. */
export function guessForms(normal: string): number {
  if (normal.endsWith("ing")) return VerbForm.ING;
  if (normal.endsWith("ed")) return VerbForm.PAST | VerbForm.PARTICIPLE;
  if (normal.endsWith("s") && !normal.endsWith("ss")) return VerbForm.PRESENT;
  return VerbForm.BASE;
}

function findBeforeS(form: string): Stem[] {
  const stems = [form.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/u.test(form)) stems.push(form.slice(0, -2));
  if (form.endsWith("ies")) stems.push(`${form.slice(0, -3)}y`);
  return stems.map((stem) => ({ stem, forms: VerbForm.PRESENT }));
}

function findBefore(form: string, ending: string, forms: number): Stem[] {
  const stem = form.slice(0, -ending.length);
  const stems = [`${stem}e`, stem];
  if (/([bdgklmnprtvz])\1$/u.test(stem)) stems.push(stem.slice(0, -1));
  if (stem.endsWith("ck")) stems.push(stem.slice(0, -1));
  if (ending === "ed" && stem.endsWith("i")) stems.push(`${stem.slice(0, -1)}y`);
  if (ending === "ing" && stem.endsWith("y")) stems.push(`${stem.slice(0, -1)}ie`);
  return stems.map((each) => ({ stem: each, forms }));
}
