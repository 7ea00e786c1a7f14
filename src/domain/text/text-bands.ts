import { hashText } from "../ids.ts";
import { splitWords } from "./split-words.ts";

/*
 * Copies of one text with some words changed are found by MinHash: texts that share many runs of
 * words agree in the smallest hash of all their runs, as often as they are alike (A. Broder, On the
 * resemblance and containment of documents, 1997). Bands of a few such hashes are looked up, so
 * that only texts that agree in a whole band are ever compared.
 */

/** Words of a run: fewer are shared by chance, more are broken by each changed word. */
const RUN_WORDS = 5;
/** Runs below which a text is too short to be recognized. */
const FEWEST_RUNS = 20;
const BANDS = 20;
/** Two texts half alike agree in one band of three hashes 93 times in 100, two a fifth alike 15 times. */
const HASHES_IN_BAND = 3;

/** Names of the bands of a text; none where it is too short. Texts that are alike share a band. */
export function buildTextBands(text: string): string[] {
  const runs = listRuns(text);
  if (runs.size < FEWEST_RUNS) return [];
  const smallest = new Uint32Array(BANDS * HASHES_IN_BAND).fill(0xffffffff);
  for (const run of runs) {
    for (let index = 0; index < smallest.length; index++) {
      const hash = mix(run, index);
      if (hash < smallest[index]!) smallest[index] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const hashes = smallest.slice(band * HASHES_IN_BAND, (band + 1) * HASHES_IN_BAND);
    return `${String(band)}-${hashText(hashes.join(" ")).slice(0, 16)}`;
  });
}

/** How much of two texts is the same, from 0 to 1: shared runs of words among all runs of both. */
export function compareTexts(a: string, b: string): number {
  const left = listRuns(a);
  const right = listRuns(b);
  let shared = 0;
  for (const run of left) if (right.has(run)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Texts at least this much alike are copies of one. */
export const COPY_SIMILARITY = 0.5;

/** Hashes of all runs of words, each once. */
function listRuns(text: string): Set<number> {
  const hashes = splitWords(text).map(hashWord);
  const runs = new Set<number>();
  for (let index = 0; index + RUN_WORDS <= hashes.length; index++) {
    let run = 0;
    for (const hash of hashes.slice(index, index + RUN_WORDS)) run = mix(run ^ hash, 0);
    runs.add(run);
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** One of many hash functions of a number: MurmurHash3's finalizer, seeded. */
function mix(value: number, seed: number): number {
  let hash = value ^ Math.imul(seed + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
