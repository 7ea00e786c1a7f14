import { hashText } from "../../../dist/domain/ids.js";
import { listNameKeys } from "../../../dist/domain/names/name-keys.js";
import { getShortName } from "../../../dist/domain/names/short-name.js";
import { buildSortName } from "../../../dist/domain/names/sort-name.js";
import { buildReadingRows } from "../../../dist/graph/write/rows/reading-rows.js";
import { readNameLexicon } from "../../../dist/knowledge/lexicons/read-name-lexicon.js";

const lexicon = readNameLexicon();

const LINK_TYPES = {
  SOURCE: "SAID",
  ABOUT: "ABOUT",
  ADDRESSEE: "ADDRESSED_TO",
  SAID_AT: "SAID_AT",
  MEDIUM: "VIA",
  ON_BEHALF_OF: "ON_BEHALF_OF",
};

/**
 * Turns a batch of readings into the rows of the finished graph: what `graph/` would have made of
 * them, article by article, with statements already joined. `known` holds what stands in the graph
 * and is added to.
 */
export function buildGraphRows(readings, known) {
  const items = readings.map((reading) => {
    const rows = buildReadingRows(reading, lexicon);
    return { id: reading.article.id, rows, readingHash: hashText(JSON.stringify(rows)) };
  });
  const all = (read) => items.flatMap(({ rows, id }) => read(rows, id));
  const addNew = (found, keyOf) =>
    found.filter((item) => {
      const key = keyOf(item);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
  const written = new Set(all((rows) => rows.writtenActorIds));
  const names = new Map(
    readings.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name])),
  );
  const actors = addNew(
    all((rows) => rows.actors),
    ({ id }) => id,
  ).map((row) => (written.has(row.id) ? addWrittenName(row, names.get(row.id)) : row));
  const places = addNew(
    all((rows) => rows.places),
    ({ id }) => id,
  );
  const added = new Set([...actors, ...places].map(({ id }) => id));
  const links = all((rows) => rows.links).filter(({ from }) => added.has(from));
  const namings = all((rows) => [...rows.entityNamings, ...rows.mediumNamings]);
  const quotations = all((rows, articleId) =>
    rows.quotations.map((row) => ({
      ...row,
      articleId,
      origin: rows.article._ownOrigin,
      publisher: rows.publisher,
    })),
  );
  const nestings = all((rows) => rows.nestings);
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return {
    actors,
    places,
    links: addNew(links, ({ from, type, to }) => `${from} ${type} ${to}`),
    publishers: addNew(
      all((rows) => rows.publisher),
      (name) => `publisher ${name}`,
    ),
    media: addNew(
      all((rows) => rows.mediumNamings).map(({ mediumName }) => mediumName),
      (name) => `medium ${name}`,
    ),
    bands: addNew(
      all((rows) => rows.bands),
      (name) => `band ${name}`,
    ),
    articles: items.map(({ id, rows, readingHash }) => ({
      id,
      properties: { ...rows.article, _readingHash: readingHash, _origin: rows.article._ownOrigin },
      publishedOn: rows.publishedOn,
      publisher: rows.publisher,
      bands: rows.bands,
    })),
    quotations,
    namings: namings.map((row) => ({ ...row, to: row.entityId ?? row.mediumName })),
    nestings,
    statements: buildStatements(quotations),
    statementLinks: buildStatementLinks(namings, byId),
    reports: buildReports(nestings, byId),
  };
}

/** Names an actor as articles do; here all of them write its name in the same way. */
function addWrittenName({ id, label }, name) {
  const names = [name];
  const type = label.toUpperCase();
  const shortName = getShortName(type, name, []);
  const keys = {
    _sortName: buildSortName(name),
    _nameKeys: listNameKeys(names, type, lexicon),
  };
  return { id, label, properties: { name, shortName, aliases: [], names, ...keys } };
}

function buildStatements(quotations) {
  return [...groupBy(quotations, ({ statementKey }) => statementKey)].map(([key, group]) => {
    const sorted = group.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [first] = sorted;
    const dated = sorted.find(({ saidOn }) => saidOn !== null);
    const { saidOnPrecision, saidOnBasis, saidOnText } = dated?.properties ?? {};
    return {
      quotationIds: sorted.map(({ id }) => id),
      saidOn: dated?.saidOn ?? null,
      saidOnTo: dated?.saidOnTo ?? null,
      publishers: [...new Set(sorted.map(({ publisher }) => publisher))],
      properties: {
        _key: key,
        id: first.id,
        text: first.properties.text,
        name: first.properties.name,
        _searchText: first.properties._searchText,
        kind: first.properties.kind,
        mode: first.properties.mode,
        saidOnPrecision: saidOnPrecision ?? null,
        saidOnBasis: saidOnBasis ?? null,
        saidOnText: saidOnText ?? null,
        _tally: `${first.properties.kind} ${dated?.saidOn ?? ""} ${saidOnPrecision ?? ""}   ${first.properties.mode}`,
        articleCount: new Set(sorted.map(({ articleId }) => articleId)).size,
        independentSources: new Set(sorted.map(({ origin }) => origin)).size,
      },
    };
  });
}

/** One link for all namings of an entity in a role; the surest gives the confidence. */
function buildStatementLinks(namings, quotations) {
  const links = namings.map(({ quotationId, entityId, mediumName, confidence, properties }) => ({
    key: quotations.get(quotationId).statementKey,
    type: LINK_TYPES[properties.role],
    to: entityId ?? mediumName,
    rule: properties.rule,
    confidence,
  }));
  return keepSurest(links, ({ key, type, to }) => `${key} ${type} ${to}`);
}

function buildReports(nestings, quotations) {
  const reports = nestings.map(({ innerId, outerId }) => {
    const { statementKey, properties, confidence } = quotations.get(innerId);
    const from = quotations.get(outerId).statementKey;
    return { from, to: statementKey, rule: properties.rule, confidence };
  });
  return keepSurest(reports, ({ from, to }) => `${from} ${to}`);
}

function keepSurest(items, keyOf) {
  return [...groupBy(items, keyOf).values()].map(
    (group) => group.toSorted((a, b) => b.confidence - a.confidence)[0],
  );
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
