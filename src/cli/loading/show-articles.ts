import { Presets, SingleBar } from "cli-progress";

/** Shows on a terminal how far a run is. */
export interface ArticleDisplay {
  /** One more article is done, and with it all bytes up to there. */
  readonly showNext: (bytes: number) => void;
  readonly stop: () => void;
}

/** Seconds after which it can be told how fast it goes. */
const FIRST_SECONDS = 2;

/**
 * A bar of the bytes that are done, with the articles, how many a second, and the time that is left; of
 * what comes over standard input nobody knows the end, so that it has no bar.
 */
export function startArticleDisplay(doing: string, totalBytes: number | null): ArticleDisplay {
  const format =
    totalBytes === null
      ? `${doing}: {articles} articles{speed}`
      : `${doing} {bar} {percentage} %, {articles} articles{speed}`;
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  const startedAt = Date.now();
  let articles = 0;
  bar.start(totalBytes ?? 0, 0, { articles, speed: "" });
  return {
    showNext: (bytes) => {
      articles += 1;
      const seconds = (Date.now() - startedAt) / 1_000;
      const left = totalBytes === null ? null : (seconds * (totalBytes - bytes)) / bytes;
      const speed = seconds < FIRST_SECONDS ? "" : describeSpeed(articles / seconds, left);
      bar.update(totalBytes === null ? 0 : bytes, { articles, speed });
    },
    stop: () => {
      bar.stop();
    },
  };
}

function describeSpeed(rate: number, left: number | null): string {
  const speed = `, ${rate.toFixed(1)} a second`;
  return left === null ? speed : `${speed}, ${describeTime(left)} left`;
}

function describeTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${String(Math.ceil(seconds))} s`;
  if (minutes < 60) return `${String(minutes)} min`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
