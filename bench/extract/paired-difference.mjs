import { buildRandom } from "./random.mjs";

const SEED = 1;
const RESAMPLES = 2_000;

/**
 * Compares the end to end F1 of two judgments over the same articles: both are computed again on
 * the same articles drawn with replacement, so that what makes an article hard for both falls out.
 *
 * The interval holds the middle 95 % of the differences.
 */
export function measureDifference(ours, theirs, articleIds) {
  const [ourCounts, theirCounts] = [ours, theirs].map((judgment) =>
    countByArticle(judgment, articleIds),
  );
  const measure = (sample) => getF1(ourCounts, sample) - getF1(theirCounts, sample);
  const random = buildRandom(SEED);
  const differences = Array.from({ length: RESAMPLES }, () =>
    measure(articleIds.map(() => Math.floor(random() * articleIds.length))),
  ).sort((a, b) => a - b);
  return {
    difference: measure(articleIds.map((_, index) => index)),
    low: differences[Math.floor(RESAMPLES * 0.025)],
    high: differences[Math.ceil(RESAMPLES * 0.975) - 1],
  };
}

/** What F1 is made of, article by article; contents whose gold names no source do not count. */
function countByArticle({ gold, predicted }, articleIds) {
  const counts = new Map(
    articleIds.map((id) => [id, { gold: 0, rightGold: 0, predicted: 0, rightPredicted: 0 }]),
  );
  for (const { articleId, content, isSpeakerRight } of gold) {
    if (content.source === null) continue;
    counts.get(articleId).gold += 1;
    if (isSpeakerRight === true) counts.get(articleId).rightGold += 1;
  }
  for (const { articleId, match, isSpeakerRight } of predicted) {
    if (match !== null && match.source === null) continue;
    counts.get(articleId).predicted += 1;
    if (isSpeakerRight === true) counts.get(articleId).rightPredicted += 1;
  }
  return [...counts.values()];
}

function getF1(counts, sample) {
  const sum = (key) => sample.reduce((total, index) => total + counts[index][key], 0);
  const precision = sum("rightPredicted") / sum("predicted") || 0;
  const recall = sum("rightGold") / sum("gold") || 0;
  return (2 * precision * recall) / (precision + recall) || 0;
}
