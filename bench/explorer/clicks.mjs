/** What a person does in the explorer, in order: how each is done, and what then is on the page. */
export function buildClicks(page, name) {
  const box = page.getByRole("combobox");
  const openView = (label, until) => ({
    name: `view: ${label}`,
    go: () => page.getByRole("navigation", { name: "Views" }).getByText(label).click(),
    until: `.view ${until}`,
  });
  return [
    { name: "type a name", go: () => box.fill(name), until: "[role=option]:nth-child(2)" },
    { name: "page of a person", go: () => box.press("Enter"), until: ".view .card" },
    {
      name: "narrow to a place",
      go: () => page.getByRole("region", { name: "Where" }).getByRole("link").first().click(),
      until: "[href][aria-current=true]",
    },
    {
      name: "page of a statement",
      go: () => page.locator(".card blockquote a").first().click(),
      until: ".evidence",
    },
    {
      name: "page of a place",
      go: () => page.locator('main a[href^="/place/"]').first().click(),
      until: ".view .card",
    },
    openView("Map", ".map circle"),
    openView("Timeline", "svg .series"),
    openView("Network", ":is(.network circle, .notice)"),
    openView("Compare", ":is(.sides, .notice)"),
    openView("Share of voice", ".bar"),
    openView("Statements", ".card"),
    {
      name: "page of another statement",
      go: () => page.locator(".card blockquote a").last().click(),
      until: ".evidence",
    },
    {
      name: "page of an article",
      go: () => page.locator('main a[href^="/article/"]').first().click(),
      until: "mark.picked",
    },
  ];
}
