import { setTimeout as sleep } from "node:timers/promises";

const LONGEST_MS = 20_000;

/**
 * Goes on by a click or a key, and returns the milliseconds from that until the page shows `until`, a
 * selector, and waits for no answer any more; counted in the page, to the next picture drawn.
 */
export async function measureClick(page, go, until) {
  await page.evaluate((selector) => {
    const KINDS = ["click", "keydown", "input"];
    window.answered = new Promise((resolve) => {
      let from = null;
      const isDone = () =>
        document.querySelector(selector) !== null &&
        document.querySelector(".waiting, [aria-busy=true]") === null;
      const check = () => {
        if (from === null || !isDone()) return;
        observer.disconnect();
        for (const kind of KINDS) {
          window.removeEventListener(kind, start, true);
        }
        window.requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
      };
      const observer = new MutationObserver(check);
      const start = ({ timeStamp }) => {
        from ??= timeStamp;
        // What was there before the click does not count as its answer.
        window.requestAnimationFrame(() => setTimeout(check));
      };
      for (const kind of KINDS) {
        window.addEventListener(kind, start, true);
      }
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  }, until);
  await go();
  const late = sleep(LONGEST_MS, null, { ref: false });
  const milliseconds = await Promise.race([page.evaluate(() => window.answered), late]);
  if (milliseconds === null) {
    throw new Error(`${page.url()} shows no ${until} within ${String(LONGEST_MS)} ms`);
  }
  return milliseconds;
}
