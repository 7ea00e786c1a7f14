/**
 * A figure has a name, a value and its unit, and where there are such, the value of the same question
 * alone and a goal: `most` or `least`. Of several runs a figure is the median; what is counted and what
 * of memory is taken are `worst`, the largest of all.
 */
export function joinRuns(runs) {
  return runs[0].map((figure, index) => {
    const all = runs.map((figures) => figures[index]);
    const join = (values) => (figure.worst ? Math.max(...values) : getMedian(values));
    return {
      ...figure,
      value: join(all.map(({ value }) => value)),
      ...(figure.alone === undefined ? {} : { alone: getMedian(all.map(({ alone }) => alone)) }),
    };
  });
}

export function getMedian(values) {
  return getQuantile(values, 0.5);
}

/** The value below which so large a part of all lies; `NaN` of none. */
export function getQuantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** How the cheap question fared that was asked at a steady rate, beside others and alone. */
export function listCheapFigures(beside, alone, mostMs) {
  const times = beside.map(({ ms }) => ms);
  const timesAlone = alone.map(({ ms }) => ms);
  const figure = (part) => ({
    unit: "ms",
    value: getQuantile(times, part),
    alone: getQuantile(timesAlone, part),
  });
  return [
    { name: "cheap question, p50", ...figure(0.5) },
    { name: "cheap question, p99", ...figure(0.99), goal: { most: mostMs } },
    {
      name: "cheap questions not answered",
      value: beside.filter(({ outcome }) => outcome !== "OK").length,
      unit: `of ${String(beside.length)}`,
      goal: { most: 0 },
      worst: true,
    },
  ];
}
