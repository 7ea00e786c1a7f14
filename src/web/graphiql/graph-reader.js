/** Above these, the few example articles weigh little, and leaving them out costs much. */
const FEW_ARTICLES = 500;

const NAMES = `query PageNames($where: StatementWhere!, $told: StatementWhere!) {
  statements(where: $where, first: 1) {
    facets(by: [PLACE, SPEAKER, MEDIUM], first: 10) {
      field
      values { label entity { __typename } }
    }
  }
  told: statements(where: $told, first: 1) {
    nodes { speaker { name } addressees { name } }
  }
}`;

/**
 * Tells what the graph holds: how many statements, articles of the reader's own and of the examples,
 * and the names with which questions about the reader's own are filled, most frequent first.
 *
 * `state` is "read", "locked" without the read key, or "failed" with message and hint.
 */
export async function readGraph(fetcher, exampleIds) {
  try {
    const examples = exampleIds.map((id, index) => countExample(id, index)).join(" ");
    const counts = await ask(
      fetcher,
      `query PageCounts { articles { totalCount } statements { totalCount } ${examples} }`,
    );
    const { articles, statements, ...rest } = counts;
    const present = exampleIds.filter((_id, index) => rest[`e${String(index)}`].totalCount > 0);
    const ownCount = articles.totalCount - present.length;
    const isFew = articles.totalCount <= FEW_ARTICLES;
    const names = ownCount > 0 ? await readNames(fetcher, isFew ? present : []) : [];
    const statementCount = statements.totalCount;
    return { state: "read", statementCount, ownCount, exampleCount: present.length, names };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, extensions } = error.answer;
    if (extensions.code === "UNAUTHENTICATED") return { state: "locked" };
    return { state: "failed", message, hint: extensions.hint ?? null };
  }
}

/** What the API, or the way to it, said instead of an answer. */
class Refusal extends Error {
  constructor(answer) {
    super(answer.message);
    this.answer = answer;
  }
}

const UNREACHED = {
  message: "Cannot reach whosaid",
  extensions: { hint: "Check that it is still running" },
};

function countExample(id, index) {
  return `e${String(index)}: articles(where: { id: ${JSON.stringify(id)} }) { totalCount }`;
}

async function readNames(fetcher, exampleIds) {
  const own = exampleIds.map((article) => ({ not: { article } }));
  const where = { and: own };
  const isTold = [{ speaker: { type: "PERSON" } }, { not: { missing: ["ADDRESSEE"] } }];
  const told = { and: [...own, ...isTold] };
  const { statements, told: toldOnes } = await ask(fetcher, NAMES, { where, told });
  const values = (wanted) => statements.facets.find(({ field }) => field === wanted).values;
  const isNamed = ({ entity }) => ["Person", "Organization"].includes(entity.__typename);
  return [
    ...values("PLACE").map(({ label }) => ({ place: label })),
    ...values("SPEAKER")
      .filter(isNamed)
      .map(({ label }) => ({ speaker: label })),
    ...values("MEDIUM").map(({ label }) => ({ medium: label })),
    ...toldOnes.nodes.map(({ speaker, addressees }) => ({
      speaker: speaker.name,
      addressee: addressees[0].name,
    })),
  ];
}

async function ask(fetcher, query, variables = {}) {
  const { data, errors } = await fetcher({ query, variables }).catch(() => ({
    errors: [UNREACHED],
  }));
  if (errors !== undefined) throw new Refusal(errors[0]);
  return data;
}
