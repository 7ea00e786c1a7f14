import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildNewsText } from "../../extract/news-text.mjs";

const MAIN = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
const RECORDER = new URL("../stage/record-usage.mjs", import.meta.url).href;
const CHARACTERS = 50_000_000;
const REPEATS = 10;
const SENTENCE = "“The bridge at Sudzha will hold,” Mayor Ada Okoye said on Monday. ";

/** Articles of one line of 50 MB: as a text, and among others in a file of JSON Lines. */
export const longArticles = {
  name: "long-articles",
  once: true,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), "whosaid-bench-load-"));
    try {
      const news = buildNewsText(CHARACTERS / REPEATS, 1).replaceAll("\n", " ");
      const text = news.repeat(REPEATS);
      const lines = [SENTENCE, text, `${SENTENCE} It did.`].map((line) =>
        JSON.stringify({ text: line }),
      );
      const short = await extract(folder, "short.txt", SENTENCE);
      const long = await extract(folder, "long.txt", text);
      const among = await extract(folder, "lines.jsonl", lines.join("\n"));
      return [
        ...describe("an article of one line of 50 MB", long, short),
        ...describe("a JSON line with it", among, short),
        {
          name: "a JSON line with it: its neighbours read",
          value: Math.min(2, among.lines),
          unit: "of 2",
          goal: { least: 2 },
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function describe(name, { cpuSeconds, megabytes }, short) {
  return [
    { name: `${name}: CPU`, value: cpuSeconds, alone: short.cpuSeconds, unit: "s" },
    {
      name: `${name}: memory`,
      value: megabytes,
      alone: short.megabytes,
      unit: "MB",
      goal: { most: 300 },
    },
  ];
}

/** Reads a file with `whosaid extract`; what that took, and how many articles were read. */
async function extract(folder, name, content) {
  const file = join(folder, name);
  const usageFile = join(folder, "usage.json");
  writeFileSync(file, content);
  const child = spawn(process.execPath, ["--import", RECORDER, MAIN, "extract", file], {
    env: { ...process.env, WHOSAID_HOME: join(folder, "home"), USAGE_FILE: usageFile },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let lines = 0;
  child.stdout.on("data", (bytes) => {
    lines += bytes.filter((byte) => byte === 0x0a).length;
  });
  await once(child, "close");
  return { lines, ...JSON.parse(readFileSync(usageFile, "utf8")) };
}
