import { beforeAll, expect, jest } from "@jest/globals";
import { loadRows, takePicture, useExplorer } from "../support/pages/explorer.ts";

/* What those do on the explorer's pages who hold the curator key: each decision, and the way back. */

jest.setTimeout(600_000);

const CURATOR_KEY = "a-key-of-this-test-alone";
const explorer = useExplorer({ WHOSAID_CURATOR_KEY: CURATOR_KEY });
const { journey } = explorer;

/** Two who may be one, of whom one may be two. */
const ARTICLES = [
  {
    id: "pier",
    text: "“The ferry stays,” said Adina Okoye on the pier. Adina Okoye told reporters that the pier would be painted.",
  },
  { id: "bank", text: "“The bridge holds,” said Adila Okoye on the bank." },
];

beforeAll(async () => {
  if (!explorer.isThere) return;
  await loadRows(explorer, "pair.jsonl", ARTICLES);
});

journey("a pair is one, is two, is split, and each decision is taken back", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/review`);
  await page.getByLabel("Your name").fill("A curator");
  const pair = page.locator(".candidate").first();
  await pair.waitFor();
  // The words by which articles name them stand out.
  expect(await pair.locator("mark").allInnerTexts()).toEqual(
    expect.arrayContaining(["Adina Okoye", "Adila Okoye"]),
  );
  await pair.getByRole("textbox").fill("two people");
  await pair.getByRole("button", { name: "They are two" }).click();
  await giveKey();
  await takePicture(explorer, "review");

  const newest = page.locator(".decisions li").first();
  for (const [button, kind, reason] of [
    ["They are two", "are two", "two people"],
    ["They are one", "are one", "one woman"],
    ["Split off what is ticked", "split apart", "a painter"],
  ] as const) {
    if (button.startsWith("Split")) {
      expect(await pair.getByRole("button", { name: button }).isDisabled()).toBe(true);
      await pair.getByLabel("another Adina Okoye is meant here").first().check();
    }
    await pair.getByRole("textbox").fill(reason);
    await pair.getByRole("button", { name: button }).click();
    const made = newest.filter({ hasText: `“${reason}”` });
    await made.getByText(kind).waitFor();
    expect(await made.innerText()).toContain("A curator");
    await made.getByRole("button", { name: "Take it back" }).click();
    await page.locator(".decisions li.undone").filter({ hasText: reason }).waitFor();
  }
  await takePicture(explorer, "review-decided");
});

journey("a statement is another's in one step, with who, when and why, and back", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?words=ferry`);
  await page.getByRole("link", { name: /The ferry stays/ }).click();
  await page.getByText("Said by somebody else?").click();
  await giveKey();
  await page.getByLabel("Your name").fill("A curator");
  await page.getByRole("combobox", { name: "Who said it" }).fill("Zelenski");
  await page.getByRole("option", { name: /^Volodymyr Zelenskyy/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("Why").fill("she read out his letter");
  await takePicture(explorer, "reattribute");
  await page
    .getByRole("button", { name: "It is Volodymyr Zelenskyy’s, not Adina Okoye’s" })
    .click();

  const decided = page.locator(".decided");
  await decided.waitFor();
  expect(await decided.innerText()).toMatch(
    /^A curator decided that this is Volodymyr Zelenskyy’s: “she read out his letter”/u,
  );
  expect(await page.locator(".attribution").innerText()).toMatch(/^Volodymyr Zelenskyy/u);
  await takePicture(explorer, "reattributed");
  await page.getByText("How each of this is known").click();
  await page.getByRole("cell", { name: "reattributed" }).waitFor();

  // His own list has it now.
  await page.locator(".attribution").getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: "Volodymyr Zelenskyy" }).waitFor();
  await page.getByLabel("Words", { exact: true }).fill("ferry");
  await page.getByRole("button", { name: "Narrow" }).click();
  await page.getByRole("link", { name: /The ferry stays/ }).click();

  await decided.getByRole("button", { name: "Take it back" }).click();
  await page.locator(".attribution").getByText("Adina Okoye").waitFor();
  expect(await decided.count()).toBe(0);
});

journey("a key that is wrong, and no name, are told of, and what was filled in stays", async () => {
  const { page, url } = explorer;
  await page.goto(`${url}/search?words=bridge+holds`);
  await page.getByRole("link", { name: /The bridge holds/ }).click();
  await page.getByText("Said by somebody else?").click();
  await giveKey("not-the-key-of-this-test");
  await page.getByRole("combobox", { name: "Who said it" }).fill("Putin");
  await page.getByRole("option", { name: /^Vladimir Putin/ }).click();
  await page.getByLabel("Why").fill("the tape");
  const theirs = page.getByRole("button", { name: /^It is Vladimir Putin’s/ });
  await theirs.click();
  await page.getByRole("alert").filter({ hasText: "key" }).waitFor();
  await giveKey();
  await theirs.click();
  await page.getByRole("alert").filter({ hasText: "the name of who decides is empty" }).waitFor();
  expect(await page.getByLabel("Why").inputValue()).toBe("the tape");
});

async function giveKey(key = CURATOR_KEY): Promise<void> {
  await explorer.page.getByLabel("Key", { exact: true }).fill(key);
  await explorer.page.getByRole("button", { name: "Use it" }).click();
}
