import { TEXT_BUILDERS } from "./hard-texts.mjs";
import { getMedian, measureInRounds } from "./measure.mjs";
import { buildNewsArticles } from "./news-text.mjs";
import { buildReaders } from "./readers.mjs";
import { printTable } from "./table.mjs";

const KILOBYTE = 1_000;
const SIZES = [
  { label: "1 kB", length: KILOBYTE, texts: 100, rounds: 5 },
  { label: "10 kB", length: 10 * KILOBYTE, texts: 10, rounds: 5 },
  { label: "100 kB", length: 100 * KILOBYTE, texts: 2, rounds: 5 },
  { label: "1 MB", length: 1_000 * KILOBYTE, texts: 1, rounds: 3 },
  { label: "10 MB", length: 10_000 * KILOBYTE, texts: 1, rounds: 1 },
];

const readers = buildReaders();
for (const { read } of readers) buildNewsArticles(100, 1).forEach(read);
for (const [shape, buildText] of Object.entries(TEXT_BUILDERS)) printGrowth(shape, buildText);

function printGrowth(shape, buildText) {
  const columns = SIZES.map((size) => measureSize(buildText, size));
  printTable(`Growth: ${shape}, CPU ms per kB (times the size before)`, [
    ["", ...SIZES.map(({ label }) => label)],
    ...readers.map(({ name }, reader) => [
      name,
      ...columns.map((column, index) => {
        const before = columns[index - 1]?.[reader];
        const ratio = before === undefined ? "" : ` (${(column[reader] / before).toFixed(2)})`;
        return `${column[reader].toFixed(2)}${ratio}`;
      }),
    ]),
  ]);
}

/** The milliseconds for each kilobyte, reader by reader. */
function measureSize(buildText, { length, texts, rounds }) {
  const articles = Array.from({ length: texts }, (_, index) => ({
    id: `text-${String(index)}`,
    text: buildText(length, index + 1),
  }));
  const tasks = readers.map(({ read }) => () => {
    articles.forEach(read);
  });
  const kilobytes = (texts * length) / KILOBYTE;
  return measureInRounds(tasks, rounds).map((figures) => getMedian(figures) / kilobytes);
}
