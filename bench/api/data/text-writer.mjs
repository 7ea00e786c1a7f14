/** Writes a text piece by piece and tells where each piece stands. */
export class TextWriter {
  text = "";

  get length() {
    return this.text.length;
  }

  write(piece) {
    const start = this.text.length;
    this.text += piece;
    return this.span(start);
  }

  /** What was written from `start` on. */
  span(start) {
    return { start, end: this.text.length, text: this.text.slice(start) };
  }
}
