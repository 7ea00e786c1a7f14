/** Texts are packed to a tenth; what grows so much, and gets so long, was made to grow. */
const MOST_GROWTH = 200;
const LONG = 64_000_000;

/** Whether so many bytes that were unpacked from so many are out of all proportion. */
export function isEndless(unpacked: number, packed: number): boolean {
  return unpacked > LONG && unpacked > MOST_GROWTH * packed;
}
