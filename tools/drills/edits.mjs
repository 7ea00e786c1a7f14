/** Puts lines behind the line that holds some words. */
export function after(words, lines) {
  return (text) => splitAt(text, words, (before, line, rest) => `${before}${line}${lines}${rest}`);
}

/** Puts lines before it. */
export function before(words, lines) {
  return (text) => splitAt(text, words, (start, line, rest) => `${start}${lines}${line}${rest}`);
}

/** Puts other words in the place of some. */
export function replace(words, others) {
  return (text) => {
    requireWords(text, words);
    return text.replace(words, () => others);
  };
}

/** Writes a file that was not there. */
export function create(content) {
  return (text) => {
    if (text !== null) throw new Error("it is there already");
    return content;
  };
}

function splitAt(text, words, join) {
  requireWords(text, words);
  const start = text.lastIndexOf("\n", text.indexOf(words)) + 1;
  const end = text.indexOf("\n", text.indexOf(words)) + 1;
  return join(text.slice(0, start), text.slice(start, end), text.slice(end));
}

function requireWords(text, words) {
  if (text === null) throw new Error("it is not there");
  if (!text.includes(words)) throw new Error(`it has no "${words}" any more`);
}
