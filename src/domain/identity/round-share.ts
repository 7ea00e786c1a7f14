/** A share or a confidence, to two digits. */
export function roundShare(share: number): number {
  return Math.round(share * 100) / 100;
}
