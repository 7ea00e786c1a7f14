import { buildRandom } from "../../extract/random.mjs";

/** The most that a `where` may hold; lists and what is nested count, too. */
const MOST_PARTS = 50;

/** What a statement may be asked for by, each in a few forms. */
const FORMS = {
  kind: [["DIRECT"], ["INDIRECT", "MIXED"]],
  speaker: [{ name: "Brak" }, { type: "PERSON" }, { country: { name: "Bra" } }],
  addressee: [{ type: "ORGANIZATION" }, { name: "Kela" }],
  relayedBy: [{ type: "PERSON" }, { affiliation: { name: "Ministry" } }],
  about: [{ topic: "control" }, { name: "Sto" }, { within: { name: "Bra" } }],
  saidAt: [{ name: "Ga" }, { near: { latitude: 50, longitude: 30, radiusKm: 500 } }],
  saidOn: [{ from: "2018-01-01" }, { from: "2016-01-01", to: "2020-12-31" }],
  publishedOn: [{ to: "2021-01-01" }, { from: "2017-01-01", to: "2022-12-31" }],
  publisher: ["Ga Post", "Bra Post"],
  dateline: ["Kyiv", "Ga"],
  medium: ["Telegram", "Ga Channel"],
  missing: [["SAID_ON"], ["MEDIUM", "ADDRESSEE"]],
  relation: [["CONTRADICTS"], ["CORROBORATES"]],
  reviewStatus: [["UNQUESTIONED"], ["UNDECIDED"]],
  chainDepth: [{ min: 0 }, { max: 1 }],
  search: ["bral", "ta*"],
};

const QUERY = `query ($where: StatementWhere) {
  statements(where: $where) {
    nodes {
      id
    }
  }
}`;

/** Questions with a `where` of 10 to 50 parts, hardly two of one shape. */
export function buildNewShapes(count, seed) {
  const random = buildRandom(seed);
  const questions = [];
  while (questions.length < count) {
    const where = buildWhere(2, random);
    const parts = countParts(where);
    if (parts < 10 || parts > MOST_PARTS) continue;
    questions.push({ body: JSON.stringify({ query: QUERY, variables: { where } }) });
  }
  return questions;
}

/** One to six parts, and under some of them others so deep. */
function buildWhere(depth, random) {
  const choose = (items) => items[Math.floor(random() * items.length)];
  const names = Object.keys(FORMS)
    .toSorted(() => random() - 0.5)
    .slice(0, 1 + Math.floor(random() * 6));
  const where = Object.fromEntries(names.map((name) => [name, choose(FORMS[name])]));
  if (depth === 0 || random() < 0.2) return where;
  const link = choose(["and", "or", "or", "not"]);
  const inner = () => buildWhere(depth - 1, random);
  const branches = () => Array.from({ length: 2 + Math.floor(random() * 4) }, inner);
  return { ...where, [link]: link === "not" ? inner() : branches() };
}

function countParts(value) {
  if (value === null || typeof value !== "object") return 1;
  return Object.values(value).reduce((sum, part) => sum + countParts(part), 1);
}
