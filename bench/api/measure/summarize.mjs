/**
 * Joins the rounds of one system: percentiles over all answers, the median of the rounds' rates, CPU an
 * answer, and the part of the requests on 16 connections that failed.
 */
export function summarize(rounds) {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b);
  const requests = sum(rounds.map((round) => round.requests));
  const failures = sum(rounds.map((round) => round.failures));
  return {
    failures: failures / (requests + failures),
    p50: getQuantile(times, 0.5),
    p99: getQuantile(times, 0.99),
    rate: getQuantile(
      rounds.map((round) => round.requests / round.seconds).sort((a, b) => a - b),
      0.5,
    ),
    serverCpu: sum(rounds.map((round) => round.serverCpu)) / requests,
    databaseCpu: sum(rounds.map((round) => round.databaseCpu)) / requests,
  };
}

function getQuantile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
