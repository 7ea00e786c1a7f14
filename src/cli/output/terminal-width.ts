/** Where nobody says how wide the terminal is, as when another program reads. */
const USUAL_WIDTH = 80;

/** How many cells of the terminal a line may take. */
export function getTerminalWidth(): number {
  return process.stdout.columns ?? process.stderr.columns ?? USUAL_WIDTH;
}
