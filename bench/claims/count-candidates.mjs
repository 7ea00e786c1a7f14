import { listComparedQuotations } from "../../dist/domain/claims/list-compared-quotations.js";
import { listMeetingPoints, listMet } from "../../dist/domain/claims/meeting-points.js";
import { MOST_MEETING } from "../../dist/graph/write/relations/find-meetings.js";
import { NEARNESS } from "../../dist/graph/write/relations/pairs.js";

const SAMPLES = 1_000;

/** With how many others each of some quotations is compared, on the average. */
export function countCandidates(quotations) {
  const byPoint = new Map();
  const byArticle = new Map();
  for (const quotation of quotations) {
    for (const point of quotation.points) add(byPoint, point, quotation);
    add(byArticle, quotation.articleId, quotation);
  }
  const step = Math.max(1, Math.floor(quotations.length / SAMPLES));
  const samples = quotations.filter((_, index) => index % step === 0);
  const counts = samples.map((quotation) => {
    const near = byArticle
      .get(quotation.articleId)
      .filter(({ start }) => Math.abs(start - quotation.start) <= NEARNESS);
    const met = quotation.points
      .filter((point) => isOpen(byPoint, point))
      .flatMap((point) => listMet(point).flatMap(({ from, to }) => listBetween(byPoint, from, to)));
    return new Set([...near, ...met]).size - 1;
  });
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** Of the quotations of a reading, what is needed to count. */
countCandidates.listPoints = (reading) =>
  listComparedQuotations(reading).map((quotation) => ({
    articleId: quotation.articleId,
    start: quotation.start,
    points: listMeetingPoints(quotation),
  }));

/** All of these articles have a day, so that nobody stands at points of any. */
function listBetween(byPoint, from, to) {
  if (to - from > 2) return [];
  const points = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return points.flatMap((point) => (isOpen(byPoint, point) ? (byPoint.get(point) ?? []) : []));
}

function isOpen(byPoint, point) {
  return (byPoint.get(point)?.length ?? 0) <= MOST_MEETING;
}

function add(map, key, value) {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
