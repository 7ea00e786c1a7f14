const MICROSECONDS_A_MILLISECOND = 1_000;
const MILLISECONDS_A_SECOND = 1_000;

/**
 * Measures the CPU milliseconds of each task in rounds: every round runs all of them once, in turns
 * from the front and from the back, so that what slows the machine slows them alike.
 *
 * @returns the figures of all rounds, task by task
 */
export function measureInRounds(tasks, roundCount) {
  const figures = tasks.map(() => []);
  const order = tasks.map((_, index) => index);
  for (let round = 0; round < roundCount; round++) {
    for (const index of order) figures[index].push(measureCpu(tasks[index]));
    order.reverse();
  }
  return figures;
}

export function getMedian(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** How many of `count` are done in a second, by the times of several rounds: median, slowest and fastest. */
export function renderRate(count, milliseconds) {
  const [median, slowest, fastest] = [
    getMedian(milliseconds),
    Math.max(...milliseconds),
    Math.min(...milliseconds),
  ].map((figure) => ((MILLISECONDS_A_SECOND * count) / figure).toFixed(0));
  return `${median} (${slowest} to ${fastest})`;
}

/** All threads of the process count, those that collect garbage too. */
function measureCpu(task) {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS_A_MILLISECOND;
}
