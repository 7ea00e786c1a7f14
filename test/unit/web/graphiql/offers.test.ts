import { describe, expect, test } from "@jest/globals";

/** The page is plain JavaScript, without types. */
const { buildOffers } = await import(
  new URL("../../../../src/web/graphiql/offers.js", import.meta.url).href
);

const questions = [
  {
    title: "Who said what about Kursk?",
    query: '# Who said what about Kursk?\nquery ($place: String = "Kursk") { a }',
    variables: { place: "Kursk" },
  },
  { title: "Who speaks for whom?", query: "# Who speaks for whom?\n{ a }", variables: {} },
  {
    title: "Who reports what Putin told Trump?",
    query: "# Who reports what Putin told Trump?\n{ a }",
    variables: { speaker: "Putin", addressee: "Trump" },
  },
];

const names = [
  { place: "Lagos" },
  { place: "Ibadan" },
  { speaker: "Ada Okoye" },
  { speaker: "Trump", addressee: "Putin" },
];

describe("buildOffers()", () => {
  test.each([
    ["not known yet", { state: "unread" }, [["Questions", 3]]],
    ["that wants a key", { state: "locked" }, [["Questions", 3]]],
    [
      "that is empty",
      { state: "read", ownCount: 0, exampleCount: 0, names: [] },
      [["Questions", 3]],
    ],
    [
      "of the examples alone",
      { state: "read", ownCount: 0, exampleCount: 9, names: [] },
      [["On the example articles", 3]],
    ],
    [
      "of the reader's own alone",
      { state: "read", ownCount: 2, exampleCount: 0, names },
      [["On your articles", 3]],
    ],
    [
      "of both",
      { state: "read", ownCount: 2, exampleCount: 9, names },
      [
        ["On your articles", 2],
        ["On all articles", 1],
        ["On the example articles", 2],
      ],
    ],
    [
      "of both, without names",
      { state: "read", ownCount: 1, exampleCount: 9, names: [] },
      [
        ["On all articles", 1],
        ["On the example articles", 2],
      ],
    ],
  ])("sorts the questions to a graph %s", (_name, graph, expected) => {
    const groups = buildOffers(questions, graph) as { heading: string; offers: unknown[] }[];
    expect(groups.map(({ heading, offers }) => [heading, offers.length])).toEqual(expected);
  });

  test("fills them with the reader's own names, in variables, title and comment", () => {
    const [own] = buildOffers(questions, { state: "read", ownCount: 2, exampleCount: 0, names });
    expect(own.offers[0]).toEqual({
      title: "Who said what about Lagos?",
      query: '# Who said what about Lagos?\nquery ($place: String = "Kursk") { a }',
      variables: '{\n  "place": "Lagos"\n}',
    });
    expect(own.offers[1]).toMatchObject({ title: "Who speaks for whom?", variables: "" });
  });

  test("does not take a new name for an old one", () => {
    const [own] = buildOffers(questions, { state: "read", ownCount: 2, exampleCount: 0, names });
    expect(own.offers[2].title).toBe("Who reports what Trump told Putin?");
  });

  test("a saved name may hold spaces and any sign", () => {
    const title = "What came from Lagos (the city)?";
    const saved = { title, query: `# ${title}`, variables: { place: "Lagos (the city)" } };
    const graph = { state: "read", ownCount: 1, exampleCount: 0, names: [{ place: "$& \\d" }] };
    expect(buildOffers([saved], graph)[0].offers[0].title).toBe("What came from $& \\d?");
  });

  test("leaves out what nothing of the reader's own fills", () => {
    const [own] = buildOffers(questions, {
      state: "read",
      ownCount: 2,
      exampleCount: 0,
      names: [],
    });
    expect(own.offers).toHaveLength(1);
  });
});
