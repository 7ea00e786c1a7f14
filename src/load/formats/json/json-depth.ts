const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** "[" and "{", "]" and "}" differ in this bit alone. */
const CURLY = 0x20;
const OPENING = 0x5b;
const CLOSING = 0x5d;

/** In how many lists and objects the next byte of some JSON stands. */
export class JsonDepth {
  level = 0;
  isInString = false;
  #isEscaped = false;

  take(byte: number): void {
    if (this.isInString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) this.isInString = false;
    } else if (byte === QUOTE) {
      this.isInString = true;
    } else if ((byte & ~CURLY) === OPENING) {
      this.level++;
    } else if ((byte & ~CURLY) === CLOSING) {
      this.level--;
    }
  }
}
