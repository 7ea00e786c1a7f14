import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { readQuestions } from "../../../src/api/questions.ts";
import { STATEMENT_COLUMNS } from "../../../src/export/statement-columns.ts";
import type { RunningServer } from "../../../src/api/http/server.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import {
  type ApiResult,
  type TestApi,
  openTestApi,
  postQuery,
  startTestServer,
} from "../../support/api/api-server.ts";
import { buildManyStatements } from "../../support/api/many-statements.ts";

const READ_KEY = "a key for those who ask";
const PAGE = "https://atlas.example";
const MANY = 120;

let api: TestApi;
let guarded: RunningServer;
beforeAll(async () => {
  api = await openTestApi([...apiFixture, buildManyStatements(MANY)]);
  guarded = await startTestServer(api.graph, { readKey: READ_KEY, corsOrigins: [PAGE] });
});
afterAll(async () => {
  await guarded.close();
  await api.close();
});

function get(path: string, headers: Record<string, string> = {}, url = api.url): Promise<Response> {
  return fetch(new URL(path, url), { headers });
}

type Row = Record<string, string>;

async function readCsv(path: string): Promise<Row[]> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true });
}

async function listIds(where: object | null): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($where: StatementWhere, $after: String) {
      statements(where: $where, after: $after, first: 100) {
        nodes { id } pageInfo { hasNextPage endCursor }
      }
    }`;
    const { data } = await postQuery(api.url, query, { where, after });
    const { nodes, pageInfo } = data!["statements"] as {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

describe("/export/statements", () => {
  test("gives all statements in the order of the API, with every column", async () => {
    const rows = await readCsv("export/statements.csv");
    expect(rows.map(({ id }) => id)).toEqual(await listIds(null));
    expect(rows.length).toBeGreaterThan(MANY);
    expect(Object.keys(rows[0]!)).toEqual(STATEMENT_COLUMNS.map(({ name }) => name));
  });

  test("tells all that is known of a statement", async () => {
    const [row] = await readCsv("export/statements.csv?search=border");
    expect(row).toMatchObject({
      text: "Our forces keep advancing in Kursk and hold the road to the border",
      kind: "DIRECT",
      mode: "ASSERTED",
      speaker_id: "Q3874799",
      speaker_name: "Volodymyr Zelenskyy",
      speaker_kind: "PERSON",
      speaker_organization_names: "Office of the President",
      addressee_names: "reporters",
      about_place_ids: "kursk-oblast",
      about_place_bases: "NAMED",
      about_place_latitudes: "51.7",
      said_from: "2024-08-14",
      said_precision: "DAY",
      published_from: "2024-08-14",
      article_publisher: "Herald",
      article_author: "Jane Roe, Bo Lind",
      article_count: "2",
      independent_sources: "2",
      article_ids: "copy; front",
    });
  });

  test("gives the same in every format, to the letter each time", async () => {
    const lines = await (await get("export/statements.jsonl")).text();
    expect(await (await get("export/statements.jsonl")).text()).toBe(lines);
    const objects = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const file = await (await get("export/statements.parquet")).arrayBuffer();
    const rows = await parquetReadObjects({ file });
    const days = STATEMENT_COLUMNS.filter(({ type }) => type === "day").map(({ name }) => name);
    for (const row of rows) {
      for (const name of days) {
        if (row[name] !== null) row[name] = (row[name] as Date).toISOString().slice(0, 10);
      }
    }
    expect(rows).toEqual(objects);
    const tabs = await (await get("export/statements.tsv")).text();
    expect(parse(tabs, { columns: true, delimiter: "\t" })).toEqual(
      await readCsv("export/statements.csv"),
    );
  });

  test.each([
    ["speaker=Zelenskiy", { speaker: { name: "Zelenskiy" } }],
    ["about=Kursk", { about: { name: "Kursk" } }],
    ["kind=DIRECT&kind=MIXED", { kind: ["DIRECT", "MIXED"] }],
    [
      "since=2024-08-15&until=2025-12-31",
      { publishedOn: { from: "2024-08-15", to: "2025-12-31" } },
    ],
    ['where={"saidAt":{"name":"Kyiv"}}', { saidAt: { name: "Kyiv" } }],
    [
      'publisher=Herald&where={"not":{"speaker":{"name":"Ada Okoye"}}}',
      { publisher: "Herald", not: { speaker: { name: "Ada Okoye" } } },
    ],
  ])("finds with %s what the API finds", async (parameters, where) => {
    const rows = await readCsv(`export/statements.csv?${parameters}`);
    const ids = await listIds(where);
    expect(ids).not.toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  test("has its columns where nothing is found", async () => {
    const text = await (await get("export/statements.csv?search=nowhere")).text();
    expect(text).toBe(`${STATEMENT_COLUMNS.map(({ name }) => name).join(",")}\r\n`);
    const file = await (await get("export/statements.parquet?search=nowhere")).arrayBuffer();
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  test.each(['{"about":1}', '{"abuot":{"name":"Kursk"}}', '{"saidOn":{"from":"2024-13-01"}}'])(
    "says of the filter %s what the API says",
    async (where) => {
      const query = "query ($where: StatementWhere) { statements(where: $where) { totalCount } }";
      const { errors } = await postQuery(api.url, query, { where: JSON.parse(where) as object });
      const response = await get(`export/statements.csv?where=${encodeURIComponent(where)}`);
      expect(response.status).toBe(400);
      const told = (await response.json()) as ApiResult;
      const describe = (result: ApiResult["errors"]) => result!.map(({ extensions }) => extensions);
      expect(describe(told.errors)).toEqual(describe(errors));
    },
  );

  test.each([
    ["export/statements.csv?spaeker=Putin", 400, "EXPORT_PARAMETER_UNKNOWN"],
    ["export/statements.csv?toString=1", 400, "EXPORT_PARAMETER_UNKNOWN"],
    ["export/statements.csv?speaker=Putin&speaker=Trump", 400, "EXPORT_PARAMETER_REPEATED"],
    ["export/statements.csv?where=[]", 400, "EXPORT_WHERE_INVALID"],
    ["export/statements.csv?where={", 400, "EXPORT_WHERE_INVALID"],
    [`export/statements.csv?where=${"[".repeat(300)}`, 400, "EXPORT_WHERE_INVALID"],
    [
      `export/statements.csv?where=${'{"not":'.repeat(300)}{}${"}".repeat(300)}`,
      400,
      "QUERY_TOO_NESTED",
    ],
    ["export/statements.xlsx", 404, "EXPORT_ADDRESS_UNKNOWN"],
    ["export/", 404, "EXPORT_ADDRESS_UNKNOWN"],
    ["export/../../etc/passwd", 404, null],
    ["answers/about-kursk.gexf", 404, "EXPORT_ADDRESS_UNKNOWN"],
    ["answers/nothing.csv", 404, "ASK_QUESTION_UNKNOWN"],
    ["answers/about-kursk.csv?speaker=Putin", 400, "EXPORT_PARAMETER_UNKNOWN"],
    ["answers/governments.csv", 400, "EXPORT_LIST_UNCHOSEN"],
    ["answers/governments.csv?list=nobody", 400, "EXPORT_LIST_UNCHOSEN"],
    ["answers/claims.csv?first=many", 400, undefined],
  ])("refuses %s and says how to go on", async (path, status, reason) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    if (reason === null) return;
    const { errors } = (await response.json()) as ApiResult;
    expect(errors![0]!.extensions["reason"]).toBe(reason);
  });

  test("is a file with the headers of every answer", async () => {
    const response = await get("export/statements.csv", { "x-request-id": "r-1" });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": "attachment; filename=statements.csv",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "x-request-id": "r-1",
    });
    await response.text();
    const name = "answers/about-kursk.parquet";
    expect((await get(name)).headers.get("content-disposition")).toBe(
      "attachment; filename=about-kursk.parquet",
    );
  });

  test("tells by HEAD that it is there, and nothing else", async () => {
    const response = await fetch(new URL("export/statements.csv", api.url), { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBeNull();
    expect(await response.text()).toBe("");
    const broken = new URL("export/statements.csv?where={", api.url);
    expect((await fetch(broken, { method: "HEAD" })).status).toBe(400);
  });

  test("is read by those alone who hold the read key", async () => {
    for (const path of ["export/statements.csv", "answers/about-kursk.csv", "export/nothing"]) {
      const refused = await get(path, {}, guarded.url);
      expect(refused.status).toBe(401);
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    }
    const authorization = `Bearer ${READ_KEY}`;
    const response = await get("export/statements.csv", { authorization }, guarded.url);
    expect(response.status).toBe(200);
    expect((await response.text()).split("\r\n").length).toBeGreaterThan(MANY);
  });

  test("is made for no web page of another origin that is not named", async () => {
    const ask = async (headers: Record<string, string>) => {
      const sent = request(new URL("export/statements.csv?search=border", guarded.url), {
        headers: { authorization: `Bearer ${READ_KEY}`, ...headers },
      }).end();
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      response.resume();
      return response;
    };
    const page = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
    expect((await ask({ ...page, origin: "https://evil.example" })).statusCode).toBe(403);
    expect((await ask({ ...page, "sec-fetch-mode": "no-cors" })).statusCode).toBe(403);
    const named = await ask({ ...page, origin: PAGE });
    expect(named.statusCode).toBe(200);
    expect(named.headers["access-control-allow-origin"]).toBe(PAGE);
    expect((await ask({ ...page, "sec-fetch-mode": "navigate" })).statusCode).toBe(200);
    expect((await ask({ ...page, "sec-fetch-site": "same-origin" })).statusCode).toBe(200);
  });

  test("reads nothing more for whoever goes away", async () => {
    const gone = new AbortController();
    const response = await fetch(new URL("export/statements.jsonl", api.url), {
      signal: gone.signal,
    });
    await response.body!.getReader().read();
    gone.abort();
    expect((await get("export/statements.csv?search=border")).status).toBe(200);
  });
});

describe("/answers", () => {
  const lists: Partial<Record<string, string>> = { governments: "?list=actors" };

  test.each(readQuestions().map(({ name }) => name))("%s comes as a table", async (name) => {
    const path = `answers/${name}`;
    const parameters = lists[name] ?? "";
    const rows = await readCsv(`${path}.csv${parameters}`);
    const lines = (await (await get(`${path}.jsonl${parameters}`)).text()).split("\n");
    const file = await (await get(`${path}.parquet${parameters}`)).arrayBuffer();
    const stored = await parquetReadObjects({ file });
    expect([lines.length - 1, stored.length]).toEqual([rows.length, rows.length]);
    for (const [index, row] of stored.entries()) {
      expect(Object.keys(row)).toEqual(Object.keys(rows[index]!));
    }
  });

  test("takes the variables of the question", async () => {
    const rows = await readCsv("answers/any-spelling.csv?speaker=Putin");
    expect(rows.map((row) => row["name"])).toEqual(["Putin"]);
    const asked = await readCsv("answers/how-it-was-put.csv?place=Kursk&mode=ASSERTED&mode=DENIED");
    expect(asked.map((row) => row["mode"])).toEqual(asked.map(() => "ASSERTED"));
    expect(asked.length).toBeGreaterThan(0);
  });

  test("gives all pages, and what it asks of each row in columns with dots", async () => {
    const rows = await readCsv("answers/where-it-was-said.csv");
    expect(rows.length).toBeGreaterThan(MANY);
    expect(Object.keys(rows[0]!)).toEqual([
      "speaker.name",
      "saidAt.name",
      "about.name",
      "quotations.article.dateline",
    ]);
  });
});
