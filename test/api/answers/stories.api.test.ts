import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { askArticles } from "../../support/api/ask-articles.ts";
import { listArticleIds } from "../../support/list-article-ids.ts";

/* What a researcher asks, and what the seed articles truthfully answer. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
  await loadSeeds(api.graph);
});
afterAll(() => api.close());

test("who reports what Putin told Trump: Ushakov, of a call on Monday, on a day of his own that is unknown", async () => {
  const { nodes } = await findStatements({
    speaker: { name: "Putin" },
    addressee: { name: "Trump" },
  });
  expect(nodes).toMatchObject([
    {
      text: expect.stringContaining("advancing rather successfully"),
      speaker: { name: "Vladimir Putin" },
      addressees: [{ name: "Donald Trump" }],
      saidOn: { from: "2026-03-09", to: "2026-03-09", precision: "DAY" },
      reportedBy: [{ speaker: { name: "Yuri Ushakov" }, saidOn: null }],
    },
  ]);
});

test("what Ushakov said himself: one mixed statement, to reporters", async () => {
  const { nodes } = await findStatements({
    speaker: { name: "Ushakov" },
    addressee: { name: "reporters" },
  });
  expect(nodes).toMatchObject([
    { kind: "MIXED", text: expect.stringContaining("encourage"), reports: [] },
  ]);
  expect(nodes[0]!.text).toContain("move toward a negotiated settlement of the conflict");
});

describe("all that Zelenskyy said", () => {
  test.each([
    "Volodymyr Zelenskyy",
    "Zelenskyy",
    "Volodymyr Zelenskiy",
    "Volodimier Zelanski",
    "Volodimier Zelansky",
  ])("is found under %s", async (name) => {
    const { nodes } = await findStatements({ speaker: { name } });
    expect(nodes.map(({ text }) => text).join("\n")).toContain("clearly very difficult");
    expect(new Set(nodes.map(({ speaker }) => speaker!.name))).toEqual(
      new Set(["Volodymyr Zelenskyy"]),
    );
  });
});

test("unnamed speakers are three, never merged, and groups are listed apart", async () => {
  const { data } = await postQuery(
    api.url,
    `{
      unnamed: actors(where: { type: UNNAMED }) { nodes { id name } }
      groups: actors(where: { type: GROUP }) { nodes { name } }
    }`,
  );
  const { unnamed, groups } = data as Record<string, { nodes: { id: string; name: string }[] }>;
  const names = unnamed!.nodes.map(({ name }) => name);
  for (const words of [
    /senior defence official/i,
    /humanitarian worker/i,
    /unconfirmed reports/i,
  ]) {
    expect(names.filter((name) => words.test(name))).toHaveLength(1);
  }
  expect(new Set(unnamed!.nodes.map(({ id }) => id)).size).toBe(names.length);
  expect(groups!.nodes.map(({ name }) => name)).toContain("officials");
  expect(names).not.toContain("officials");
});

test.each([
  ["Telegram", "Serhiy Lysak", "Fourteen people were injured, two of them were children"],
  ["RBC-Ukraine", "Oleksandr Komarenko", "Dnipropetrovsk"],
])("what came through %s: the words of %s", async (medium, name, words) => {
  const { nodes } = await findStatements({ medium });
  expect(nodes).toContainEqual(
    expect.objectContaining({
      medium,
      speaker: { __typename: "Person", name },
      text: expect.stringContaining(words),
    }),
  );
});

test("a person who speaks for an organization is told from an organization that speaks", async () => {
  const spokesman = await findStatements({ speaker: { name: "Kovaliov" } });
  expect(spokesman.nodes).toHaveLength(4);
  for (const { speaker, onBehalfOf } of spokesman.nodes) {
    expect(speaker!.__typename).toBe("Person");
    expect(onBehalfOf!.name).toContain("General Staff");
  }
  expect(spokesman.nodes.filter(({ sourceText }) => sourceText === "he")).toHaveLength(2);

  const ministry = await findStatements({ speaker: { name: "Russian Ministry of Defense" } });
  expect(ministry.nodes.length).toBeGreaterThan(0);
  for (const { speaker, onBehalfOf } of ministry.nodes) {
    expect(speaker!.__typename).toBe("Organization");
    expect(onBehalfOf).toBeNull();
  }
});

describe("a place's name stands for a government where it speaks", () => {
  test.each([
    ["Moscow", "Government of Russia"],
    ["Kyiv", "Government of Ukraine"],
  ])("%s is %s", async (sourceText, name) => {
    const { nodes } = await findStatements({ speaker: { name } });
    expect(nodes).toContainEqual(expect.objectContaining({ sourceText }));
    for (const { speaker } of nodes) expect(speaker!.__typename).toBe("Organization");
  });
});

describe("the dateline is not where anything was said", () => {
  test.each([
    ["Podolyaka", "MOSCOW"],
    ["Ushakov", "KYIV"],
  ])("%s spoke who knows where, although the article is from %s", async (name, dateline) => {
    const { nodes } = await findStatements({ speaker: { name } });
    const datelines = nodes.flatMap(({ quotations }) =>
      quotations.map(({ article }) => article.dateline?.toUpperCase()),
    );
    expect(datelines).toContain(dateline);
    for (const { saidAt } of nodes) expect(saidAt).toBeNull();
  });
});

test('"on Friday" in an article without a day stays without a day', async () => {
  const { nodes } = await findStatements({ speaker: { name: "Putin" }, search: "surrender" });
  const undated = { article: { publishedOn: null } };
  expect(nodes).toMatchObject([{ saidOn: null, quotations: [undated, undated] }]);
});

test("words that only look alike are two statements", async () => {
  const { nodes } = await findStatements({ search: "people two hurt" });
  const { nodes: others } = await findStatements({ search: "people two injured" });
  expect(nodes).toMatchObject([{ speaker: { name: "Emergency services" } }]);
  expect(others).toMatchObject([{ speaker: { name: "Serhiy Lysak" } }]);
});

test("who contradicts whom on Kursk: Russian commanders stand against Zelenskyy", async () => {
  const { nodes } = await findStatements({ about: { name: "Kursk" }, search: "front stabilised" });
  expect(nodes).toHaveLength(1);
  const [stabilised] = nodes;
  expect(stabilised!.contradicts.map(({ statement }) => statement.speaker!.name)).toEqual([
    "Volodymyr Zelenskyy",
  ]);
  for (const { rule, reason } of stabilised!.contradicts) {
    expect(rule).toBe("contrary-claim");
    expect(reason).toContain("stabilised”");
  }
});

test("claims of an unknown day contradict nobody", async () => {
  const { nodes } = await findStatements({ search: "entered Dnipropetrovsk" });
  expect(nodes).toMatchObject([{ speaker: { name: "Government of Russia" }, contradicts: [] }]);
});

test("what is said twice in other words is one statement with two quotations", async () => {
  const { nodes } = await findStatements({ speaker: { name: "Biden" }, search: "dilemma" });
  expect(nodes).toMatchObject([{ articleCount: 1 }]);
  expect(nodes[0]!.quotations.map(({ text }) => text)).toEqual([
    expect.stringContaining("posed a dilemma"),
    expect.stringContaining("created a real dilemma"),
  ]);
});

test("which claims carry a disclaimer: Komarenko's, and what was reported from the battlefield", async () => {
  const { nodes } = await findStatements({});
  const disclaimed = nodes.filter(({ disclaimers }) => disclaimers.length > 0);
  const speakers = (words: string) =>
    new Set(
      disclaimed
        .filter(({ disclaimers }) => disclaimers.some(({ text }) => text.includes(words)))
        .map(({ speaker }) => speaker!.name),
    );
  expect(speakers("could check his account")).toEqual(new Set(["Oleksandr Komarenko"]));
  expect(speakers("could not confirm")).toEqual(
    new Set([
      "Andriy Kovaliov",
      "General Staff of the Armed Forces of Ukraine",
      "senior defence official",
    ]),
  );
  for (const { disclaimers } of disclaimed) {
    for (const { span, text, article } of disclaimers) {
      expect(article.text.slice(span.start, span.end)).toBe(text);
    }
  }
});

test("which numbers differ: the people at a fire are no crew of firefighters; a plan and what came of it are no conflict", async () => {
  const { nodes } = await findStatements({ search: "188 people" });
  expect(nodes[0]!.quotations[0]!.amounts).toEqual([
    { number: 188, unit: "people", precision: "EXACT" },
  ]);
  expect(nodes).toMatchObject([{ contradicts: [], undetermined: [] }]);
  const { nodes: bodies } = await findStatements({ search: "bodies" });
  expect(bodies).toMatchObject([{ contradicts: [], undetermined: [] }]);
});

test("where the text comes from, and what needs a human eye", async () => {
  const articles = await askArticles(api);
  const ids = listArticleIds("seeds/articles");
  const staff = articles.find(({ id }) => id === ids.get("general-staff-small-gains"));
  expect(staff!.syndicatedFrom.map(({ text }) => text)).toEqual(["Wire brief", "Reuters"]);
  expect(staff!.findings.map(({ code, text }) => [code, text])).toContainEqual([
    "WEEKDAY_WITHOUT_ARTICLE_DATE",
    "on Monday",
  ]);
  expect(articles.find(({ id }) => id === "articles/biden-dilemma")!.publishedDuring).toMatchObject(
    { from: "2024-08-14", to: "2024-08-14", precision: "DAY" },
  );
});

interface TestStatement {
  readonly text: string;
  readonly kind: string;
  readonly sourceText: string | null;
  readonly speaker: { readonly __typename: string; readonly name: string } | null;
  readonly onBehalfOf: { readonly name: string } | null;
  readonly saidAt: { readonly name: string } | null;
  readonly articleCount: number;
  readonly contradicts: readonly TestRelation[];
  readonly corroborates: readonly TestRelation[];
  readonly undetermined: readonly TestRelation[];
  readonly disclaimers: readonly {
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly article: { readonly text: string };
  }[];
  readonly quotations: readonly {
    readonly text: string;
    readonly amounts: readonly object[];
    readonly article: { readonly dateline: string | null };
  }[];
}

interface TestRelation {
  readonly rule: string;
  readonly reason: string;
  readonly statement: { readonly speaker: { readonly name: string } | null };
}

async function findStatements(where: object): Promise<{ nodes: readonly TestStatement[] }> {
  const { data, errors } = await postQuery(
    api.url,
    `query ($where: StatementWhere!) {
      statements(where: $where, first: 100) {
        nodes {
          text
          kind
          sourceText
          speaker { __typename name }
          onBehalfOf { name }
          addressees { name }
          saidAt { name }
          medium
          saidOn { from to precision }
          reports { text }
          reportedBy { speaker { name } saidOn { from } }
          articleCount
          contradicts { ...relation }
          corroborates { ...relation }
          undetermined { ...relation }
          disclaimers { text span { start end } article { text } }
          quotations { text amounts { number unit precision } article { dateline publishedOn } }
        }
      }
    }
    fragment relation on Relation { rule reason statement { text speaker { name } } }`,
    { where },
  );
  expect(errors).toBeUndefined();
  return data!["statements"] as { nodes: readonly TestStatement[] };
}
