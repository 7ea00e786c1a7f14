import { beforeAll, expect, jest } from "@jest/globals";
import {
  loadRows,
  openPage,
  runBeside,
  start,
  takePicture,
  useExplorer,
} from "../support/pages/explorer.ts";

/* What goes wrong on the explorer's pages, and what is long, many, or written from right to left. */

jest.setTimeout(600_000);

const explorer = useExplorer({});
const { journey } = explorer;

const WORDS = ["river", "bridge", "market", "farmer", "harbor", "winter", "soldier"];
const LONG = Array.from({ length: 5_000 }, (_, index) => WORDS[index % 7]).join(" ");
const MANY = Array.from({ length: 150 }, (_, index) => `Ferry ${String(index)} stays`);

/** As Quotebank has them: with the speaker's name in whatever letters. */
const NAMES = ["Всеволод Кличенко", "أحمد السالم", "李小明"];

beforeAll(async () => {
  if (!explorer.isThere) return;
  await loadRows(explorer, "articles.jsonl", [
    {
      id: "long",
      title: "الجسر والنهر",
      author: "李小明",
      publisher: "Вечерняя газета",
      text: `“${LONG},” said Adina Okoye on the pier.`,
    },
    { id: "many", text: MANY.map((said) => `“${said},” said Adina Okoye.`).join(" ") },
    { id: "gone", text: "“The lighthouse falls,” said Adina Okoye." },
    { id: "100%", text: "“The mill stands at half,” said Adina Okoye." },
  ]);
  await loadRows(
    explorer,
    "quotebank.jsonl",
    NAMES.map((speaker, index) => ({
      quoteID: `2020-01-01-00000${String(index)}`,
      quotation: `We keep the gate of harbor ${String(index)} open for all who come tonight`,
      speaker,
      qids: [],
      date: "2020-01-01 00:00:00",
      numOccurrences: 1,
      probas: [[speaker, "0.9"]],
      urls: [`http://news.example/${String(index)}`],
      phase: "E",
    })),
  );
});

/** Waits until the page says this, and nothing else that is amiss. */
async function tellsOnce(words: string): Promise<void> {
  const { page } = explorer;
  await page.getByRole("alert").filter({ hasText: words }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(1);
}

journey("what is not there is said, with a way on", async () => {
  const { page, url } = explorer;
  for (const [path, said] of [
    ["/statement/nobody-knows-it", "No such statement"],
    ["/person/nobody-knows-it", "No such person, organization or place"],
    ["/article/nobody-knows-it", "No such article"],
    ["/statement/100%25", "No such statement"],
    ["/no/such/page", "No such page"],
    ["/statement/%E0%A4%A", "No such page"],
    ["/search?words=xylophone-of-zanzibar", "No statement meets all of this"],
  ]) {
    await page.goto(url + path!);
    await page.getByText(said!).first().waitFor();
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
  }
  // An id with a character that addresses write otherwise.
  await page.goto(`${url}/article/100%25`);
  await page.getByText("The mill stands at half").first().waitFor();
  // The browser itself tells of a page that the server has not.
  explorer.complaints = explorer.complaints.filter((complaint) => !complaint.includes("404"));
});

journey("a filter that cannot be read is told of once, and can be taken away", async () => {
  const { page, url } = explorer;
  for (const filter of ["from=yesterday", "kind=LOUD", "relation=LIKES", "after=nowhere"]) {
    await page.goto(`${url}/search?${filter}`);
    await tellsOnce("Something in the address cannot be read.");
  }
  await page.goto(`${url}/search?from=yesterday&view=share`);
  await tellsOnce("Something in the address cannot be read.");
  await takePicture(explorer, "broken-filter");
  await page.getByRole("link", { name: /^From: yesterday/ }).click();
  await page.getByRole("region", { name: "Share of voice by speaker" }).waitFor();
  // What is no view and no way to count is left out.
  await page.goto(`${url}/search?view=constructor`);
  await page.locator(".card").first().waitFor();
});

journey("a statement whose article is gone is told of at its old address", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?words=lighthouse`);
  await page.getByRole("link", { name: /The lighthouse falls/ }).click();
  await page.getByRole("heading", { name: "Evidence" }).waitFor();
  const address = page.url();
  await runBeside(explorer, ["forget", "--article", "gone", "--yes"]);
  await page.reload();
  await page.getByText("No such statement").waitFor();
  expect(page.url()).toBe(address);
  await page.getByText("its article may have been removed").waitFor();
});

journey(
  "an API that goes down while a page is open is told of, and asked again works",
  async () => {
    const { page, url, folder } = explorer;
    await page.goto(`${url}/search?article=gone`);
    await page.goto(`${url}/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    explorer.run.child.kill("SIGINT");
    await explorer.run.ended;
    await page.getByRole("link", { name: "All statements" }).click();
    await tellsOnce("Cannot reach whosaid.");
    await takePicture(explorer, "away");
    // A part that was never opened cannot come now; that is told of as well.
    await page.getByRole("link", { name: "Network" }).click();
    await page.getByRole("button", { name: "Load the page again" }).waitFor();
    await page.getByRole("link", { name: "Statements", exact: true }).click();

    explorer.run = await start(folder, { PORT: new URL(url).port });
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.locator(".card").first().waitFor();
    await page.getByRole("region", { name: "Who", exact: true }).waitFor();
    explorer.complaints = explorer.complaints.filter(
      (complaint) => !complaint.includes("ERR_CONNECTION_REFUSED"),
    );
  },
);

journey("what a list has in common and does not come is told of, and asked for again", async () => {
  const { page, url } = explorer;
  // The connection breaks under each question for facets, and under no other.
  await page.route("**/graphql", async (route) => {
    const isForFacets = route.request().postData()?.includes("query Facets") ?? false;
    await (isForFacets ? route.abort("connectionreset") : route.continue());
  });
  await page.goto(`${url}/search`);
  await page.locator(".card").first().waitFor();
  await tellsOnce("Cannot reach whosaid.");
  await takePicture(explorer, "no-facets");
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.getByRole("region", { name: "Who", exact: true }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  explorer.complaints = explorer.complaints.filter(
    (complaint) => !complaint.includes("ERR_CONNECTION_RESET"),
  );
});

journey("of very many results a page is shown, whatever there is", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?article=many`);
  await page.getByText("150 statements").waitFor();
  expect(await page.locator(".card").count()).toBe(20);
  const first = await page.locator(".card blockquote").first().innerText();
  await page.getByRole("link", { name: "Next page" }).click();
  await page.getByRole("link", { name: "First page" }).waitFor();
  await page.locator(".card blockquote").first().filter({ hasNotText: first }).waitFor();
  expect(await page.locator(".card").count()).toBe(20);
  // Facets, however many values there are.
  await page.goto(`${url}/search`);
  await page.locator(".card").first().waitFor();
  for (const facet of await page.locator(".facets section").all()) {
    expect(await facet.getByRole("listitem").count()).toBeLessThanOrEqual(8);
  }
});

journey("a quotation of 5,000 words is whole, and does not bury the rest", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?article=long`);
  const card = page.locator(".card");
  await card.waitFor();
  expect((await card.boundingBox())!.height).toBeLessThan(600);
  await card.locator("blockquote a").click();
  const evidence = page.getByRole("heading", { name: "Evidence" });
  await evidence.waitFor();
  expect((await evidence.boundingBox())!.y).toBeLessThan(900);
  await takePicture(explorer, "long");
  await page.getByText("All 5,000 words").click();
  expect(await page.locator("blockquote.text").innerText()).toBe(`“${LONG},”`);
  await page.getByRole("link", { name: "الجسر والنهر" }).click();
  const picked = page.locator("mark.picked").first();
  await picked.waitFor();
  // Its beginning is what one sees.
  expect((await picked.boundingBox())!.y).toBeGreaterThanOrEqual(-1);
});

journey("names in Cyrillic, Arabic and Chinese stand as they are written", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?words=harbor+tonight`);
  await page.locator(".card").nth(2).waitFor();
  await takePicture(explorer, "names");
  for (const name of NAMES) {
    await page.locator(".card").getByRole("link", { name, exact: true }).click();
    const heading = page.getByRole("heading", { level: 1, name });
    await heading.waitFor();
    const direction = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('h1')).direction",
    );
    expect({ name, direction }).toEqual({
      name,
      direction: name === "أحمد السالم" ? "rtl" : "ltr",
    });
    await page.goBack();
    await page.locator(".card").nth(2).waitFor();
  }
  // Looked for as they are written.
  for (const [words, name] of [
    ["Зеленський", "Volodymyr Zelenskyy"],
    ["أحمد السالم", "أحمد السالم"],
    ["السالم", "أحمد السالم"],
    ["李小明", "李小明"],
  ]) {
    await page.getByRole("combobox").fill(words!);
    await page.getByRole("option", { name: new RegExp(`^${name!}`, "u") }).waitFor();
  }
});

journey("on 320 pixels nothing has to be pushed sideways on any page", async () => {
  await explorer.context.close();
  await openPage(explorer, { viewport: { width: 320, height: 640 } });
  const { page, url } = explorer;
  await page.goto(`${url}/search?article=long`);
  const long = await page.locator(".card blockquote a").getAttribute("href");
  const views = ["map", "timeline", "network", "compare", "share"].map(
    (view) => `/search?view=${view}`,
  );
  for (const path of [
    ...["/", "/search", "/search?words=harbor+tonight", "/review", "/nowhere"],
    ...["/place/kursk-oblast", "/article/long", "/article/many", long!],
    ...["/search?from=yesterday", `/search?words=${"endless".repeat(40)}`],
    ...views,
  ]) {
    await page.goto(url + path);
    await page.locator("main .told:visible, main .notice:visible").first().waitFor();
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect({ path, width }).toEqual({ path, width: 320 });
    await takePicture(explorer, `narrow${path.replace(/\W+/gu, "-").slice(0, 30)}`);
  }
  explorer.complaints = explorer.complaints.filter((complaint) => !complaint.includes("404"));
});
