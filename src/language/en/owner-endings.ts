/**
 * Finds where the ending that makes an owner begins, in letters: in "Okoye’s" behind the fifth; 0 where
 * a word has none.
 *
 * @param contracted  words behind which the same letters are a verb, lower case: "it’s"
 */
export function buildOwnerFinder(contracted: ReadonlySet<string>): (word: string) => number {
  return (word) => {
    const mark = word.charCodeAt(word.length - 2);
    // Most words end otherwise, which one letter tells.
    if ((mark !== APOSTROPHE && mark !== CURVED) || !ENDING.test(word)) return 0;
    const owner = word.slice(0, -2);
    return contracted.has(owner.toLowerCase()) ? 0 : owner.length;
  };
}

const APOSTROPHE = 0x27;
const CURVED = 0x2019;
const ENDING = /.['\u2019]s$/iu;
