/** Who can do something about it: the person asking, whoever grants rights, nobody just now, or we. */
export type ErrorKind = "input" | "forbidden" | "unavailable" | "bug";

interface CatalogEntry {
  kind: ErrorKind;
  /** Action that failed, colon, current state; values in quotes; no period. */
  message: (details: never) => string;
  /** The next thing to try. */
  hint: (details: never) => string;
  /** Only where a script must tell this failure from others of its kind. */
  exitCode?: number;
}

/**
 * Every failure that a person may meet. Codes start with their subject and are never renamed.
 *
 * Exit codes of their own count from 10; `docs/errors.md` lists them all.
 */
export const catalog = {
  ACTOR_LINE_COLUMNS_WRONG: {
    kind: "input",
    message: (details: SkippedEntries) =>
      `${skipEntries(details)}: they have not the columns of the table`,
    hint: () => "Fetch the file again if these are many; all other lines were imported",
  },
  ACTOR_LINE_ID_INVALID: {
    kind: "input",
    message: (details: SkippedEntries) =>
      `${skipEntries(details)}: they have no id that can be used`,
    hint: () => "Give each entry an id without spaces; all others were imported",
  },
  ACTOR_LINE_NAME_MISSING: {
    kind: "input",
    message: (details: SkippedEntries) =>
      `${skipEntries(details)}: they have no name of one to two hundred characters`,
    hint: () => "Nobody can be found without a name; all other entries were imported",
  },
  ACTOR_LINE_NOT_JSON: {
    kind: "input",
    message: (details: SkippedEntries) => `${skipEntries(details)}: they are not JSON`,
    hint: () => "A last line that was cut is one of these; all other lines were imported",
  },
  ACTOR_LINE_NOT_UTF8: {
    kind: "input",
    message: (details: SkippedEntries) => `${skipEntries(details)}: they are not valid UTF-8`,
    hint: () => "Save the file as UTF-8, then import it again; all other lines were imported",
  },
  ACTOR_LINE_TOO_LONG: {
    kind: "input",
    message: (details: SkippedEntries) => `${skipEntries(details)}: they are longer than 64 MB`,
    hint: () => "Write one entry a line; all other lines were imported",
  },
  ACTORS_FILE_BROKEN: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot import "${path}": it is broken, "${reason}"`,
    hint: () => "Fetch the file again; nothing was imported",
  },
  ACTORS_FILE_EMPTY: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot import "${path}": it names no person and no organization`,
    hint: () => "docs/actors.md lists what is read of each format",
  },
  ACTORS_FILE_TOO_LARGE: {
    kind: "input",
    message: ({ path, megabytes }: { path: string; megabytes: number }) =>
      `Cannot import "${path}": as one JSON document it may have ${String(megabytes)} MB at most`,
    hint: () => "Split it into several files, and import one after the other",
  },
  ACTORS_FILE_UNREADABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": the system answers "${reason}"`,
    hint: () => "Check the spelling, and that it is a file that you may read",
  },
  ACTORS_FORMAT_UNKNOWN: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot import "${path}": it begins like no list of actors that we read`,
    hint: () =>
      "Give Wikidata JSON, FollowTheMoney JSON lines, JRC-Names, ParaNames, Popolo JSON or a registry, as it is or packed with gzip; see docs/actors.md",
  },
  ACTORS_IMPORT_RUNNING: {
    kind: "unavailable",
    message: ({ folder }: { folder: string }) =>
      `Cannot import: another import is at work in "${folder}"`,
    hint: () => "Wait until it is done, then try again",
  },
  ACTORS_INDEX_UNREADABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read the imported actors of "${path}": "${reason}"`,
    hint: () => "Run `whosaid actors remove`, then import the lists again",
  },
  ACTORS_UNWRITABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot write "${path}": the system answers "${reason}"`,
    hint: () => "Free some space there, or set WHOSAID_HOME to a folder that you may write to",
  },
  ARTICLE_ARCHIVE_ENDLESS: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot read "${path}": it unpacks to two hundred times its size, and on`,
    hint: () => "Unpack it yourself, look what is in it, and load the articles",
  },
  ARTICLE_ARCHIVE_TOO_DEEP: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot read "${path}": too many archives are inside each other`,
    hint: () => "Unpack the outer ones, and load what is in them",
  },
  ARTICLE_BODY_EMPTY: {
    kind: "input",
    message: ({ path }: { path: string }) => `Cannot read "${path}": its body is empty`,
    hint: () => "Load the full text, not only headline and summary",
  },
  ARTICLE_ENCODING_INVALID: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot read "${path}": in which charset it is cannot be told, and it is not valid UTF-8`,
    hint: () =>
      "Convert it, `iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW` or from whatever it was written in, and load that",
  },
  ARTICLE_FILE_DAMAGED: {
    kind: "input",
    message: ({ path, kind }: { path: string; kind: string }) =>
      `Cannot read "${path}": it is a damaged or cut ${kind}`,
    hint: () => "Fetch or save it again; whether its own program still opens it tells which",
  },
  ARTICLE_FILE_LOCKED: {
    kind: "input",
    message: ({ path, kind }: { path: string; kind: string }) =>
      `Cannot read "${path}": it is a ${kind} that is locked with a password`,
    hint: () => "Open it with the password, save it without one, and load that",
  },
  ARTICLE_FILE_TOO_LARGE: {
    kind: "input",
    message: ({ path, megabytes }: { path: string; megabytes: number }) =>
      `Cannot read "${path}": it is larger than ${String(megabytes)} MB`,
    hint: () =>
      "Leave out what is beside the text, and split what holds several articles, one a file or a line",
  },
  ARTICLE_FORMAT_REFUSED: {
    kind: "input",
    message: ({ path, kind }: { path: string; kind: string; advice: string }) =>
      `Cannot read "${path}": its format is not read, ${kind}`,
    hint: ({ advice }: { advice: string }) => advice,
  },
  ARTICLE_FORMAT_UNKNOWN: {
    kind: "input",
    message: ({ path, kind }: { path: string; kind: string }) =>
      `Cannot read "${path}": it holds no article, ${kind}`,
    hint: () =>
      "Save it as plain text or as JSON of schema/article.schema.json; docs/formats.md lists what is read",
  },
  ARTICLE_ID_DUPLICATE: {
    kind: "input",
    message: ({ articleId, path, other }: { articleId: string; path: string; other: string }) =>
      `Cannot load "${path}": another article, of "${other}", has the same id "${articleId}"`,
    hint: () =>
      "Give each article its own id; to replace the other, load this one in a run of its own",
  },
  ARTICLE_INVALID: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": ${reason}`,
    hint: () =>
      "Name the fields, `--map text=body,publishedOn=day`, or compare it with schema/article.schema.json",
  },
  ARTICLE_JSON_INVALID: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": it is not JSON, ${reason}`,
    hint: () => "Write one JSON object, a list of them, or one a line",
  },
  ARTICLE_PATH_MISSING: {
    kind: "input",
    message: ({ path }: { path: string }) => `Cannot read "${path}": there is no such file`,
    hint: () => "Check the spelling; a path counts from the folder the command runs in",
  },
  ARTICLE_PATH_UNREADABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": the system answers "${reason}"`,
    hint: () => "Check that you may read the file",
  },
  ARTICLE_PDF_SCANNED: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot read "${path}": its pages are pictures, and no text`,
    hint: () =>
      "Let a program for character recognition write its text, look that over, and load it",
  },
  ARTICLE_READ_FAILED: {
    kind: "bug",
    message: ({ articleId, reason }: { articleId: string; reason: string }) =>
      `Cannot read article "${articleId}": "${reason}"`,
    hint: () => "Report this with the article, if you may share it",
  },
  ARTICLE_TABLE_INVALID: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}" any further: it is no table, "${reason}"`,
    hint: () =>
      "Write CSV with a first line of names, and quotation marks around what has several lines",
  },
  ARTICLE_XML_INVALID: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": it is no XML, "${reason}"`,
    hint: () => "Have it written anew; a file that was cut on the way begins right and ends wrong",
  },
  ARTICLES_NOT_FOUND: {
    kind: "input",
    message: () => "Cannot forget: no article has such an id or publisher",
    hint: () => "List them: `whosaid ask '{ articles { nodes { id publisher title } } }'`",
  },
  BACKUP_FILE_DAMAGED: {
    kind: "input",
    message: ({ file }: { file: string }) =>
      `Cannot restore "${file}": it was cut or changed after it was made`,
    hint: () => "Fetch it again, or take an older backup; nothing was changed here",
  },
  BACKUP_FILE_EXISTS: {
    kind: "input",
    message: ({ file }: { file: string }) => `Cannot write a backup to "${file}": it is there`,
    hint: () => "Choose another name, such as one with the day in it",
  },
  BACKUP_FILE_FOREIGN: {
    kind: "input",
    message: ({ file }: { file: string }) =>
      `Cannot restore "${file}": it is no backup that whosaid wrote`,
    hint: () => "Give the file that `whosaid backup` wrote; articles are read by `whosaid load`",
  },
  BACKUP_FILE_UNREADABLE: {
    kind: "input",
    message: ({ file, reason }: { file: string; reason: string }) =>
      `Cannot read "${file}": the system answers "${reason}"`,
    hint: () => "Check the spelling, and that it is a file that you may read",
  },
  BACKUP_GRAPH_MISSING: {
    kind: "input",
    message: ({ folder }: { folder: string }) =>
      `Cannot write a backup: there is no graph in "${folder}"`,
    hint: () => "Go to the folder where you loaded articles, or name its home with WHOSAID_HOME",
  },
  BACKUP_HOME_FILLED: {
    kind: "input",
    message: ({ folder }: { folder: string }) =>
      `Cannot restore into "${folder}": articles, decisions or imported lists are there`,
    hint: () =>
      "Add --replace to have them deleted, or name another home with WHOSAID_HOME; nothing was changed",
  },
  BACKUP_LAYOUT_FOREIGN: {
    kind: "input",
    message: ({ file, layout, ours }: { file: string; layout: number; ours: number }) =>
      `Cannot restore "${file}": its graph has layout ${String(layout)} instead of ${String(ours)}`,
    hint: ({ version }: { version: string }) =>
      `Restore it with whosaid ${version}, which wrote it, or load the articles again`,
  },
  BACKUP_NEO4J_CONFIGURED: {
    kind: "input",
    message: ({ uri }: { uri: string }) =>
      `Cannot back up or restore the Neo4j at "${uri}": only the embedded one is within reach`,
    hint: ({ decisionFile }: { decisionFile: string }) =>
      `Use its own \`neo4j-admin database dump\` and \`load\`, and keep "${decisionFile}" beside it`,
  },
  BACKUP_NEO4J_RUNNING: {
    kind: "input",
    message: ({ pid }: { pid: number }) =>
      `Cannot back up or restore: Neo4j is running as process "${String(pid)}"`,
    hint: () =>
      "End `whosaid start` or `whosaid serve` with Ctrl-C, or stop it with `whosaid neo4j stop`, then run the command again",
  },
  BACKUP_UNWRITABLE: {
    kind: "input",
    message: ({ file, reason }: { file: string; reason: string }) =>
      `Cannot write "${file}": ${reason}`,
    hint: () => "Free some space, or choose another place; nothing was left behind",
  },
  CURATION_OFF: {
    kind: "forbidden",
    message: () => "Cannot decide over the API: this server takes no decisions",
    hint: () => "Start the server with WHOSAID_CURATOR_KEY set, or use `whosaid review`",
  },
  CURATOR_KEY_WRONG: {
    kind: "forbidden",
    message: () => "Cannot decide over the API: the request does not hold the curator key",
    hint: () => "Send the header `Authorization: Bearer KEY` with the server's WHOSAID_CURATOR_KEY",
  },
  CURATOR_KEY_SHORT: {
    kind: "input",
    message: () => "Cannot use WHOSAID_CURATOR_KEY: it is so short that it can be guessed",
    hint: ({ shortest }: { shortest: number }) =>
      `Set it to ${String(shortest)} characters at least, such as those of \`openssl rand -hex 32\``,
  },
  READ_KEY_WRONG: {
    kind: "forbidden",
    message: () => "Cannot answer: the request does not hold the read key",
    hint: () => "Send the header `Authorization: Bearer KEY` with the server's WHOSAID_READ_KEY",
  },
  READ_KEY_SHORT: {
    kind: "input",
    message: () => "Cannot use WHOSAID_READ_KEY: it is so short that it can be guessed",
    hint: ({ shortest }: { shortest: number }) =>
      `Set it to ${String(shortest)} characters at least, such as those of \`openssl rand -hex 32\``,
  },
  CORS_ORIGIN_INVALID: {
    kind: "input",
    message: ({ origin }: { origin: string }) =>
      `Cannot use WHOSAID_CORS_ORIGINS: "${origin}" is not an origin`,
    hint: () =>
      "Name each origin as browsers do, such as https://atlas.example or http://localhost:5173, without a path, with commas between",
  },
  ALLOWED_HOST_INVALID: {
    kind: "input",
    message: ({ name }: { name: string }) =>
      `Cannot use WHOSAID_ALLOWED_HOSTS: "${name}" is not the name of a host`,
    hint: () =>
      "Name each host as browsers do, such as whosaid.example, in lower case and without a port, with commas between",
  },
  HOST_FOREIGN: {
    kind: "forbidden",
    message: ({ host }: { host: string }) =>
      `Cannot answer: the request was sent to "${host}", which is not known as a name of this server`,
    hint: () =>
      "Ask by the server's address or as localhost, or let WHOSAID_ALLOWED_HOSTS name this host when the server is started",
  },
  DECISION_CLAIMS_MADE: {
    kind: "input",
    message: ({ decisionId, one, other }: { decisionId: string; one: string; other: string }) =>
      `Cannot decide about "${one}" and "${other}": decision "${decisionId}" tells how these statements stand to each other`,
    hint: () => "List the decisions with `whosaid review log`, and undo that one first",
  },
  DECISION_CONTAINS: {
    kind: "input",
    message: ({ one, other }: { one: string; other: string }) =>
      `Cannot join "${one}" and "${other}": one of these places lies inside the other`,
    hint: () => "Leave them two; what is said about the inner place is about the outer one, too",
  },
  DECISION_CONTRADICTS: {
    kind: "input",
    message: ({ decisionId, one, other }: { decisionId: string; one: string; other: string }) =>
      `Cannot decide so: decision "${decisionId}" keeps "${one}" and "${other}" apart, and others join them`,
    hint: () => "List the decisions with `whosaid review log`, and undo the one that is wrong",
  },
  DECISION_ENTITIES_EQUAL: {
    kind: "input",
    message: ({ one, other }: { one: string; other: string }) =>
      `Cannot decide about "${one}" and "${other}": both ids lead to the same entity`,
    hint: () => "Name two entities; to part what a decision joined, undo that decision",
  },
  DECISION_ENTITY_UNKNOWN: {
    kind: "input",
    message: ({ entityId }: { entityId: string }) =>
      `Cannot decide about "${entityId}": no entity has this id or name`,
    hint: () => "Copy the name or the id from `whosaid review` or from an answer of the API",
  },
  DECISION_NAME_AMBIGUOUS: {
    kind: "input",
    message: ({ name, found }: { name: string; found: readonly string[] }) =>
      `Cannot decide about "${name}": it may be ${found.join(", or ")}`,
    hint: () => "Give the id of the one that you mean",
  },
  DECISION_FILE_INVALID: {
    kind: "input",
    message: ({ path, line, reason }: { path: string; line: number; reason: string }) =>
      `Cannot read line ${String(line)} of "${path}": ${reason}`,
    hint: () => "Import a file that `whosaid review export` wrote, unchanged",
  },
  DECISION_FILE_UNREADABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read the decisions in "${path}": the system answers "${reason}"`,
    hint: () => "Check the spelling, and that you may read the file",
  },
  DECISION_FILE_UNWRITABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot write decisions to "${path}": the system answers "${reason}"`,
    hint: () =>
      "The graph holds them all the same; make room or get the right to write there, then run `whosaid review export`",
  },
  DECISION_KINDS_DIFFER: {
    kind: "input",
    message: ({ one, other }: { one: string; other: string }) =>
      `Cannot join "${one}" and "${other}": one is a place, the other an actor`,
    hint: () => "Join places to places, and actors to actors",
  },
  DECISION_MADE: {
    kind: "input",
    message: ({ one, other }: { one: string; other: string }) =>
      `Cannot decide about "${one}" and "${other}": that they are two is decided already`,
    hint: () => "List the decisions with `whosaid review log`",
  },
  DECISION_SPEAKER_EQUAL: {
    kind: "input",
    message: ({ quotationId, speakerId }: { quotationId: string; speakerId: string }) =>
      `Cannot give "${quotationId}" to "${speakerId}": it is held to be theirs already`,
    hint: () => "Give the id of whoever said it in truth",
  },
  DECISION_SPEAKER_MADE: {
    kind: "input",
    message: ({ decisionId, quotationId }: { decisionId: string; quotationId: string }) =>
      `Cannot decide about "${quotationId}": decision "${decisionId}" tells who said it`,
    hint: () => "List the decisions with `whosaid review log`, and undo that one first",
  },
  DECISION_SPEAKER_UNFIT: {
    kind: "input",
    message: ({ speakerId }: { speakerId: string }) =>
      `Cannot give a statement to "${speakerId}": it is a place, or a source without a name`,
    hint: () => "Give it to a person, an organization or a group whose name is known",
  },
  DECISION_STATEMENT_UNKNOWN: {
    kind: "input",
    message: ({ statementId }: { statementId: string }) =>
      `Cannot decide about "${statementId}": no statement has this id`,
    hint: () =>
      "Copy the id of a statement, or of a quotation that backs it, from an answer of the API",
  },
  DECISION_STATEMENTS_EQUAL: {
    kind: "input",
    message: ({ one, other }: { one: string; other: string }) =>
      `Cannot decide about "${one}" and "${other}": both ids lead to the same statement`,
    hint: () => "Name two statements",
  },
  DECISION_TEXT_INVALID: {
    kind: "input",
    message: ({ field }: { field: string }) => `Cannot decide: ${field} is empty or too long`,
    hint: ({ longest }: { longest: number }) =>
      `Tell it in 1 to ${String(longest)} characters, so that others can follow the decision`,
  },
  DECISION_UNDONE: {
    kind: "input",
    message: ({ decisionId }: { decisionId: string }) =>
      `Cannot undo "${decisionId}": it does not count any more`,
    hint: () => "List the decisions with `whosaid review log`; undoing an undo brings one back",
  },
  DECISION_UNKNOWN: {
    kind: "input",
    message: ({ decisionId }: { decisionId: string }) =>
      `Cannot undo "${decisionId}": no decision has this id`,
    hint: () => "List the decisions with `whosaid review log`",
  },
  DECISION_UNNAMED: {
    kind: "input",
    message: ({ one, other }: { one: string; other: string }) =>
      `Cannot join "${one}" and "${other}": both are sources without a name`,
    hint: () => "Join each to a person or organization whose name is known",
  },
  DECISION_WITHOUT_MENTION: {
    kind: "input",
    message: ({ entityId, within }: { entityId: string; within: string }) =>
      `Cannot split "${entityId}": "${within}" is no article or quotation that names it`,
    hint: () => "Give ids of articles or quotations whose speaker, subject or place it is",
  },
  EVALUATION_FILE_MISSING: {
    kind: "input",
    message: ({ path }: { path: string }) => `Cannot read "${path}": there is no such file`,
    hint: () => "Check the spelling; a path counts from the folder the command runs in",
  },
  EVALUATION_FILE_UNREADABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": the system answers "${reason}"`,
    hint: () => "Check that it is a file, and that you may read it",
  },
  EVALUATION_FILE_UNWRITABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot save predictions to "${path}": the system answers "${reason}"`,
    hint: () => "Give --save a file in a folder that exists and that you may write to",
  },
  EVALUATION_GOLD_EMPTY: {
    kind: "input",
    message: ({ path }: { path: string }) => `Cannot evaluate on "${path}": it holds no article`,
    hint: () => "Give a JSON Lines file with one annotated article a line",
  },
  EVALUATION_ID_DUPLICATE: {
    kind: "input",
    message: (details: { path: string; line: number; id: string; firstLine: number }) =>
      `Cannot read line ${String(details.line)} of "${details.path}": article "${details.id}" stands in line ${String(details.firstLine)} already`,
    hint: () => "Give each article its own id, or delete one of the two lines",
  },
  EVALUATION_JSON_INVALID: {
    kind: "input",
    message: ({ path, line }: { path: string; line: number }) =>
      `Cannot read line ${String(line)} of "${path}": it is not JSON`,
    hint: () => "Give a JSON Lines file: one JSON object a line, with no line break inside",
  },
  EVALUATION_PREDICTION_MISSING: {
    kind: "input",
    message: ({ path, articleId }: { path: string; articleId: string }) =>
      `Cannot compare with "${path}": it has no predictions for article "${articleId}"`,
    hint: () => "Compare with predictions that --save wrote for the same gold file",
  },
  EVALUATION_RECORD_INVALID: {
    kind: "input",
    message: ({ path, line, reason }: { path: string; line: number; reason: string }) =>
      `Cannot read line ${String(line)} of "${path}": ${reason}`,
    hint: () =>
      "An annotated article needs id, text and quotes with start and end; predictions are read as --save wrote them",
  },
  EVALUATION_SPAN_INVALID: {
    kind: "input",
    message: (details: {
      path: string;
      line: number;
      start: number;
      end: number;
      length: number;
    }) =>
      `Cannot read line ${String(details.line)} of "${details.path}": span "${String(details.start)}-${String(details.end)}" does not lie in its text of "${String(details.length)}" characters`,
    hint: () => "Count UTF-16 units from 0, end exclusive, as slices of JavaScript strings do",
  },
  EVALUATION_SPAN_TEXT_DIFFERS: {
    kind: "input",
    message: (details: { path: string; line: number; start: number; end: number }) =>
      `Cannot read line ${String(details.line)} of "${details.path}": the quote at "${String(details.start)}-${String(details.end)}" has another text than the article there`,
    hint: () => "Count UTF-16 units, in which a character outside the basic plane is two",
  },
  FILE_REFUSED: {
    kind: "input",
    message: ({ path, reason }: { path: string | null; reason: string }) =>
      `Cannot ${path === null ? "write a file" : `use "${path}"`}: the system answers "${reason}"`,
    hint: () => "Look at who may read and write there, and whether that disk has space left",
  },
  FOLDER_UNWRITABLE: {
    kind: "input",
    message: ({ folder, reason }: { folder: string; reason: string }) =>
      `Cannot write to "${folder}": ${reason}`,
    hint: ({ setting }: { setting: string }) => `Set ${setting} to a folder that you may write to`,
    exitCode: 19,
  },
  GAZETTEER_FILE_EMPTY: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot import "${path}": it holds no country, region or settlement`,
    hint: () => "Give a dump of GeoNames, such as UA.txt, cities500.txt or admin1CodesASCII.txt",
  },
  GAZETTEER_FILE_UNREADABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot read "${path}": the system answers "${reason}"`,
    hint: () => "Check the spelling, and that it is a file that you may read",
  },
  GAZETTEER_LINE_INVALID: {
    kind: "input",
    message: ({ path, line, reason }: { path: string; line: number; reason: string }) =>
      `Cannot import line ${String(line)} of "${path}": ${reason}`,
    hint: () => "Correct the line or fetch the file again; nothing was imported",
  },
  GAZETTEER_NOT_BUILT: {
    kind: "bug",
    message: ({ path }: { path: string }) =>
      `Cannot read the places of the world: "${path}" is missing or of another version`,
    hint: () => "Run `npm run build`",
  },
  GAZETTEER_UNWRITABLE: {
    kind: "input",
    message: ({ path, reason }: { path: string; reason: string }) =>
      `Cannot write "${path}": the system answers "${reason}"`,
    hint: () => "Free some space there, or set WHOSAID_HOME to a folder that you may write to",
  },
  GRAPH_AUTH_FAILED: {
    kind: "input",
    message: ({ uri, username }: { uri: string; username: string }) =>
      `Cannot open Neo4j at "${uri}": it refuses user "${username}" with this password`,
    hint: () => "Set NEO4J_USERNAME and NEO4J_PASSWORD to what that server knows",
  },
  GRAPH_DATABASE_MISSING: {
    kind: "input",
    message: ({ reason }: { reason: string }) =>
      `Cannot open the database: Neo4j answers "${reason}"`,
    hint: () => "Set NEO4J_DATABASE to a database of that server",
  },
  GRAPH_LAYOUT_FOREIGN: {
    kind: "input",
    message: ({ layout, ours }: { layout: number; ours: number }) =>
      `Cannot use this graph: another version of whosaid loaded it, in layout ${String(layout)} instead of ${String(ours)}`,
    hint: () =>
      "Load the articles again into an empty graph: empty the embedded one with `whosaid neo4j reset`, a Neo4j of your own with `MATCH (node) DETACH DELETE node`",
  },
  GRAPH_PASSWORD_MISSING: {
    kind: "input",
    message: ({ uri, username }: { uri: string; username: string }) =>
      `Cannot open Neo4j at "${uri}": it wants a password for user "${username}", and none is set`,
    hint: () => "Set NEO4J_PASSWORD, or NEO4J_AUTH_FILE to a file with `neo4j/password` in it",
  },
  GRAPH_HALTED: {
    kind: "unavailable",
    message: () =>
      "Cannot ask the graph: Neo4j has stopped its database after a failure, such as a full disk",
    hint: () =>
      "Free some space on Neo4j's disk and restart it (`whosaid neo4j stop` stops the one that whosaid started), then run the command again; `whosaid load --resume` goes on with a load",
  },
  GRAPH_QUERY_FAILED: {
    kind: "bug",
    message: ({ query, reason }: { query: string; reason: string }) =>
      `Cannot run query "${query}": Neo4j answers "${reason}"`,
    hint: () => "Report this with the log",
  },
  GRAPH_TIMEOUT: {
    kind: "unavailable",
    message: ({ query }: { query: string }) =>
      `Cannot finish query "${query}": it took longer than it may`,
    hint: () => "Ask for less at once, or try again when the server is less busy",
  },
  GRAPH_UNAVAILABLE: {
    kind: "unavailable",
    message: () => "Cannot ask the graph: Neo4j does not answer at present",
    hint: () => "Check that Neo4j is running, then try again",
  },
  LOAD_GRAPH_LOST: {
    kind: "unavailable",
    message: ({ count }: { count: number }) =>
      `Cannot go on loading: Neo4j has not answered for a minute; of this run ${String(count)} articles are done`,
    hint: () => "Look why Neo4j does not run, then go on with `whosaid load --resume`",
    exitCode: 20,
  },
  LOAD_NOTHING_TO_RESUME: {
    kind: "input",
    message: () => "Cannot go on loading: no load was stopped before its end",
    hint: () => "Give the files or folders to load, as in `whosaid load ./articles`",
  },
  QUEUE_JOB_LOST: {
    kind: "unavailable",
    message: () => "Cannot load the article: every worker that took it was gone before it was done",
    hint: () =>
      "Look why workers end, for example of too little memory, then run `whosaid queue retry`",
  },
  QUEUE_UNAVAILABLE: {
    kind: "unavailable",
    message: ({ server, reason }: { server: string; reason: string }) =>
      `Cannot reach the queue on Redis at "${server}": ${reason}`,
    hint: () =>
      "Look that Redis runs there and has memory left, set REDIS_URL where it runs elsewhere, then run the command again: nothing is queued twice",
    exitCode: 21,
  },
  RECORD_ALTERED: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot load the record "${path}": it is not as it was printed`,
    hint: () => "Hand lines on as they are, or print them anew with `whosaid extract --loadable`",
  },
  RECORD_BROKEN: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot load the record "${path}": the line is cut, or was never JSON`,
    hint: () =>
      "Print it anew with `whosaid extract --loadable`, and write each output to a file of its own",
  },
  RECORD_LAYOUT_FOREIGN: {
    kind: "input",
    message: ({ path, layout, ours }: { path: string; layout: number; ours: number }) =>
      `Cannot load the record "${path}": it has layout ${String(layout)}, and this whosaid reads ${String(ours)}`,
    hint: () => "Print it anew with the `whosaid extract --loadable` of the whosaid that loads it",
  },
  RECORD_NOT_LOADABLE: {
    kind: "input",
    message: ({ path }: { path: string }) =>
      `Cannot load "${path}": it is no record that can be loaded`,
    hint: () =>
      "Print records with `whosaid extract --loadable`; articles are loaded without --records",
  },
  RECORD_TOO_LARGE: {
    kind: "input",
    message: ({ path, megabytes }: { path: string; megabytes: number }) =>
      `Cannot load the record "${path}": it is larger than ${String(megabytes)} MB`,
    hint: () => "Load the article itself, or extract less of it with --max-characters",
  },
  REJECT_FILE_INVALID: {
    kind: "input",
    message: ({ path, line }: { path: string; line: number }) =>
      `Cannot read line ${String(line)} of "${path}": it holds no rejected article`,
    hint: () => "Remove the line or the file; loading writes it anew",
  },
  STORE_BUSY: {
    kind: "unavailable",
    message: () => "Cannot ask the graph: too many questions wait for Neo4j already",
    hint: () => "Try again in a moment, or ask for less at once",
  },
  GRAPH_UNREACHABLE: {
    kind: "unavailable",
    message: ({ uri }: { uri: string; username: string }) =>
      `Cannot open Neo4j: nothing answers in its protocol at "${uri}"`,
    hint: () => "Check NEO4J_URI and that the server is running",
  },
  GRAPH_URI_INVALID: {
    kind: "input",
    message: ({ uri }: { uri: string }) => `Cannot open Neo4j: "${uri}" is not an address of one`,
    hint: () => "Set NEO4J_URI to an address such as bolt://localhost:7687",
  },
  GRAPH_VERSION_UNSUPPORTED: {
    kind: "input",
    message: ({ uri, version }: { uri: string; version: string }) =>
      `Cannot use Neo4j at "${uri}": it is "${version}", and 5 or newer is needed`,
    hint: () => "Set NEO4J_URI to a Neo4j 5, or unset it to use the embedded one",
  },
  NEO4J_JAVA_MISSING: {
    kind: "unavailable",
    message: () => "Cannot start Neo4j: no Java 17 or newer was found",
    hint: ({ command }: { command: string }) =>
      `Install Java with ${command}, or set NEO4J_URI to use another Neo4j`,
    exitCode: 10,
  },
  NEO4J_JAVA_TOO_OLD: {
    kind: "unavailable",
    message: ({ path, version }: { path: string; version: string }) =>
      `Cannot start Neo4j: "${path}" is Java "${version}", and 17 or newer is needed`,
    hint: ({ command }: { command: string }) =>
      `Install a newer Java with ${command}, or set JAVA_HOME to one that is there`,
    exitCode: 11,
  },
  NEO4J_DOWNLOAD_FAILED: {
    kind: "unavailable",
    message: ({ url, reason }: { url: string; reason: string }) =>
      `Cannot download "${url}": ${reason}`,
    hint: () =>
      "Check the network and run the command again, it goes on where it stopped; HTTPS_PROXY names a proxy, WHOSAID_MAVEN_MIRROR a mirror of Maven Central",
    exitCode: 12,
  },
  NEO4J_PORT_IN_USE: {
    kind: "unavailable",
    message: ({ ports }: { ports: string }) =>
      `Cannot start Neo4j: port ${ports} is taken by another program`,
    hint: () => "Stop the program that listens there, then run the command again",
    exitCode: 13,
  },
  NEO4J_ADMIN_FAILED: {
    kind: "unavailable",
    message: ({ command, reason }: { command: string; reason: string }) =>
      `Neo4j's own \`${command}\` failed: ${reason}`,
    hint: () => "Nothing was changed; look at what it says, then run the command again",
  },
  NEO4J_DISK_FULL: {
    kind: "unavailable",
    message: ({ folder, neededMegabytes }: { folder: string; neededMegabytes: number }) =>
      `Cannot write to "${folder}": fewer than ${String(neededMegabytes)} MB are free`,
    hint: () => "Free some space on that disk, then run the command again",
    exitCode: 14,
  },
  NEO4J_JAR_DAMAGED: {
    kind: "unavailable",
    message: ({ url }: { url: string }) =>
      `Cannot use what "${url}" answers: its sha256 is not the one of the lock file`,
    hint: () =>
      "Look at what the network's proxy or mirror answers there, then run the command again",
    exitCode: 15,
  },
  NEO4J_FOREIGN_PROCESS: {
    kind: "unavailable",
    message: ({ port }: { port: number }) =>
      `Cannot start Neo4j: another program listens on port "${String(port)}", which this graph used before`,
    hint: ({ portsFile }: { portsFile: string }) =>
      `Stop that program, or delete "${portsFile}" to have other ports chosen`,
    exitCode: 16,
  },
  NEO4J_START_FAILED: {
    kind: "unavailable",
    message: ({ reason }: { reason: string }) => `Cannot start Neo4j: ${reason}`,
    hint: ({ logFile }: { logFile: string }) =>
      `Read "${logFile}"; \`whosaid neo4j logs\` prints its end`,
    exitCode: 17,
  },
  NEO4J_STILL_RUNNING: {
    kind: "input",
    message: ({ pid }: { pid: number }) =>
      `Cannot delete the graph: Neo4j is running as process "${String(pid)}"`,
    hint: () => "Stop it with `whosaid neo4j stop`, then run the command again",
    exitCode: 18,
  },
  NEO4J_IMPORT_NEEDS_STOP: {
    kind: "input",
    message: ({ pid }: { pid: number }) =>
      `Cannot import a graph: Neo4j is running as process "${String(pid)}"`,
    hint: () => "Stop it with `whosaid neo4j stop`, then run the command again",
  },
  NEO4J_IMPORT_RUNNING: {
    kind: "unavailable",
    message: ({ pid }: { pid: number }) =>
      `Cannot start Neo4j: process "${String(pid)}" is importing its graph`,
    hint: () => "Wait for that process to end, or stop it, then run the command again",
  },
  NEO4J_IMPORT_FAILED: {
    kind: "unavailable",
    message: ({ reason }: { reason: string }) => `Cannot import the graph: ${reason}`,
    hint: () => "The graph is as it was; load the same without `--bulk`",
  },
  GRAPH_NOT_EMPTY: {
    kind: "input",
    message: ({ nodes }: { nodes: number }) =>
      `Cannot load in bulk: the graph is not empty, it holds ${String(nodes)} nodes`,
    hint: () =>
      "Load without `--bulk`, or empty the graph first: `whosaid neo4j reset` deletes it, WHOSAID_HOME names another",
  },
  LOAD_BULK_NOT_EMBEDDED: {
    kind: "input",
    message: ({ uri }: { uri: string }) =>
      `Cannot load in bulk into Neo4j at "${uri}": only the embedded one can be stopped for it`,
    hint: () => "Load without `--bulk`, or unset NEO4J_URI to use the embedded one",
  },
  NEO4J_AUTH_FILE_UNREADABLE: {
    kind: "input",
    message: ({ file }: { file: string }) =>
      `Cannot read "${file}", which NEO4J_AUTH_FILE names: there is no such file, or not for us`,
    hint: () => "Write user and password there as `neo4j/password`, or unset NEO4J_AUTH_FILE",
  },
  NEO4J_RESET_UNCONFIRMED: {
    kind: "input",
    message: ({ folder }: { folder: string }) => `Cannot delete "${folder}": nobody confirmed it`,
    hint: () => "Add `--yes` to delete the graph without being asked",
  },
  LEXICON_ENTRY_INVALID: {
    kind: "input",
    message: ({ path, line, reason }: { path: string; line: number; reason: string }) =>
      `Cannot read line ${String(line)} of "${path}": ${reason}`,
    hint: () => "Correct that line of the lexicon; its comments tell how a section is written",
  },
  REGISTRY_ENTRY_INVALID: {
    kind: "input",
    message: ({ path, line, reason }: { path: string; line: number; reason: string }) =>
      `Cannot read line ${String(line)} of "${path}": ${reason}`,
    hint: () => "Correct the entry of the registry; nothing was changed",
  },
  CURSOR_INVALID: {
    kind: "input",
    message: ({ cursor }: { cursor: string }) =>
      `Cannot go on from "${cursor}": it is no cursor of this list under this \`where\``,
    hint: () => "Give a cursor of a page of the same list with the same `where`, or none",
  },
  PAGE_DIRECTION_UNCLEAR: {
    kind: "input",
    message: ({ first, last }: { first: number; last: number }) =>
      `Cannot give the first "${String(first)}" and the last "${String(last)}": a page has one direction`,
    hint: () => "Give `first` to go forwards, or `last` to go backwards",
  },
  NAME_EMPTY: {
    kind: "input",
    message: ({ field, name }: { field: string; name: string }) =>
      `Cannot look for the ${field} "${name}": it has no letter and no digit`,
    hint: ({ field }: { field: string }) => `Give a ${field}, or leave it out to ask for any`,
  },
  NAME_TOO_LONG: {
    kind: "input",
    message: ({ length }: { length: number }) =>
      `Cannot look for a name of "${String(length)}" characters: it is too long`,
    hint: ({ longest }: { longest: number }) =>
      `Look for a name of ${String(longest)} characters at most`,
  },
  WHERE_TOO_LARGE: {
    kind: "input",
    message: ({ count }: { count: number }) =>
      `Cannot look for what meets "${String(count)}" conditions: these are too many`,
    hint: ({ most }: { most: number }) =>
      `Ask several times, with ${String(most)} parts of \`where\` at most; deep inside \`affiliation\`, \`country\` and \`within\`, one counts as several`,
  },
  PAGE_SIZE_INVALID: {
    kind: "input",
    message: ({ first }: { first: number }) =>
      `Cannot give a page of "${String(first)}" items: the size is out of range`,
    hint: ({ largest }: { largest: number }) =>
      `Set \`first\` to a number from 1 to ${String(largest)}`,
  },
  SEARCH_EMPTY: {
    kind: "input",
    message: ({ search }: { search: string }) =>
      `Cannot search for "${search}": it has no letter and no digit`,
    hint: () => "Give a word, or leave `search` out to ask for all",
  },
  VERIFY_TOO_LONG: {
    kind: "input",
    message: ({ length }: { length: number }) =>
      `Cannot verify quotations of "${String(length)}" characters at once: they are too long`,
    hint: ({ longest }: { longest: number }) =>
      `Ask for ${String(longest)} characters of quotations at a time`,
  },
  VERIFY_TOO_MANY: {
    kind: "input",
    message: ({ count }: { count: number }) =>
      `Cannot verify "${String(count)}" quotations at once: they are too many`,
    hint: ({ most }: { most: number }) => `Ask for ${String(most)} at a time`,
  },
  SEARCH_TOO_LONG: {
    kind: "input",
    message: ({ length }: { length: number }) =>
      `Cannot search for a text of "${String(length)}" characters: it is too long`,
    hint: ({ longest }: { longest: number }) =>
      `Search for a few words, ${String(longest)} characters at most`,
  },
  COORDINATE_INVALID: {
    kind: "input",
    message: ({ field, degrees }: { field: string; degrees: number }) =>
      `Cannot look for places at ${field} "${String(degrees)}": it is no such place on the globe`,
    hint: ({ most }: { most: number }) => `Give degrees from -${String(most)} to ${String(most)}`,
  },
  RADIUS_INVALID: {
    kind: "input",
    message: ({ radiusKm }: { radiusKm: number }) =>
      `Cannot look for places within "${String(radiusKm)}" km: it is no distance`,
    hint: () => "Give `radiusKm` a number greater than 0",
  },
  BOX_INVALID: {
    kind: "input",
    message: ({ south, north }: { south: number; north: number }) =>
      `Cannot look for places in a box: its south "${String(south)}" lies above its north "${String(north)}"`,
    hint: () => "Swap `south` and `north`; only `west` may be greater than `east`",
  },
  RANGE_UPSIDE_DOWN: {
    kind: "input",
    message: ({ field, from, to }: { field: string; from: string; to: string }) =>
      `Cannot look for ${field} from "${from}" to "${to}": the range ends before it begins`,
    hint: ({ ends }: { ends: string }) => `Swap ${ends}`,
  },
  DATE_INVALID: {
    kind: "input",
    message: ({ value, hasForm }: { value: string; hasForm: boolean }) =>
      hasForm
        ? `Cannot read "${value}" as a day: no calendar has that day`
        : `Cannot read "${value}" as a day: it is not of the form YYYY-MM-DD`,
    hint: () =>
      "Write a day as YYYY-MM-DD, such as 2024-08-31; a whole month is a range from its first day to its last",
  },
  QUERY_TOO_DEEP: {
    kind: "input",
    message: ({ depth }: { depth: number }) =>
      `Cannot run the query: its fields are nested "${String(depth)}" levels deep`,
    hint: ({ deepest }: { deepest: number }) =>
      `Nest at most ${String(deepest)} levels, and ask for the rest by id in a second query`,
  },
  ASK_ALL_IMPOSSIBLE: {
    kind: "input",
    message: ({ reason }: { reason: string }) => `Cannot fetch all pages: ${reason}`,
    hint: () => "Ask for one list from its beginning, such as `{ statements { nodes { text } } }`",
  },
  ASK_LISTS_SEVERAL: {
    kind: "input",
    message: ({ lists }: { lists: readonly string[] }) =>
      `Cannot write the answer as rows: it holds several lists, ${lists.join(", ")}`,
    hint: () => "Ask for one list at a time, or take the answer as --json",
  },
  ASK_QUESTION_MISSING: {
    kind: "input",
    message: () => "Give either a query or --saved with the name of a saved question",
    hint: () => "`whosaid ask --saved` lists the saved ones; `whosaid ask --help` shows how to ask",
  },
  ASK_QUESTION_UNKNOWN: {
    kind: "input",
    message: ({ name }: { name: string }) => `There is no saved question "${name}"`,
    hint: ({ names }: { names: readonly string[] }) => `Choose one of ${names.join(", ")}`,
  },
  DOSSIER_EMPTY: {
    kind: "input",
    message: () => "Cannot write a dossier: no statement meets the filter",
    hint: () =>
      "Look with `whosaid ask` what the graph holds, ask for less in --where, or leave --where out for all statements",
  },
  DOSSIER_OUTDATED: {
    kind: "unavailable",
    message: () => "Cannot write the dossier: the graph was changed while it was read",
    hint: () => "Write it again when nothing is loaded or decided; nothing was left behind",
  },
  EXPORT_ADDRESS_UNKNOWN: {
    kind: "input",
    message: ({ path }: { path: string }) => `There is nothing to export at "${path}"`,
    hint: ({ addresses }: { addresses: readonly string[] }) =>
      `Ask for ${addresses.join(", ")}; docs/tables.md tells what each holds`,
  },
  EXPORT_FORMAT_UNCHOSEN: {
    kind: "input",
    message: ({ file }: { file: string | null }) =>
      file === null
        ? "Cannot export to standard output: no format is given"
        : `Cannot export to "${file}": its ending is that of no format`,
    hint: ({ names }: { names: readonly string[] }) =>
      `Add --format with one of ${names.join(", ")}`,
  },
  EXPORT_LIST_UNCHOSEN: {
    kind: "input",
    message: ({ list }: { list: string | null }) =>
      list === null
        ? "Cannot write the answer as one table: it holds several lists"
        : `Cannot write the list "${list}" of the answer: there is none of that name`,
    hint: ({ names }: { names: readonly string[] }) =>
      `Choose one with \`list=\`: ${names.join(", ")}`,
  },
  EXPORT_PAGE_FOREIGN: {
    kind: "forbidden",
    message: () => "Cannot export to a web page of another origin",
    hint: () =>
      "Name its origin in WHOSAID_CORS_ORIGINS where the server is started, or open the address itself",
  },
  EXPORT_PARAMETER_REPEATED: {
    kind: "input",
    message: ({ name }: { name: string }) =>
      `Cannot read the address: it gives "${name}" more than once`,
    hint: () => "Ask for several with `or` in `where=`, as in the API",
  },
  EXPORT_PARAMETER_UNKNOWN: {
    kind: "input",
    message: ({ name }: { name: string }) =>
      `Cannot read the address: there is no parameter "${name}"`,
    hint: ({ names }: { names: readonly string[] }) =>
      names.length === 0 ? "It takes none" : `It takes ${names.join(", ")}`,
  },
  EXPORT_TERMINAL_REFUSED: {
    kind: "input",
    message: ({ format }: { format: string }) =>
      `Cannot write ${format} to a terminal: it is no text`,
    hint: () => "Name a file, or send the output on with > or |",
  },
  EXPORT_UNWRITABLE: {
    kind: "input",
    message: ({ file, reason }: { file: string; reason: string }) =>
      `Cannot write "${file}": ${reason}`,
    hint: () => "Free some space, or choose another place; nothing was left behind",
  },
  EXPORT_WHERE_INVALID: {
    kind: "input",
    message: ({ where }: { where: string }) =>
      `Cannot read the filter "${where}": it is no JSON object`,
    hint: () =>
      'Write it as in \'{"speaker": {"name": "Okoye"}}\', by the names of `StatementWhere`',
  },
  OUTPUT_UNWRITABLE: {
    kind: "input",
    message: ({ reason }: { reason: string }) => `Cannot write to standard output: ${reason}`,
    hint: () =>
      "Free some space, or send the output elsewhere; what was written until now is not the whole",
  },
  QUERY_ALIASES_TOO_MANY: {
    kind: "input",
    message: ({ aliasCount }: { aliasCount: number }) =>
      `Cannot run the query: it gives "${String(aliasCount)}" aliases`,
    hint: ({ most }: { most: number }) =>
      `Give at most ${String(most)} aliases, and ask for the rest in a second query`,
  },
  QUERY_TOO_COSTLY: {
    kind: "input",
    message: ({ cost }: { cost: number }) =>
      `Cannot run the query: its answer may hold "${String(cost)}" things`,
    hint: ({ most }: { most: number }) =>
      `Ask for smaller pages or fewer levels, ${String(most)} things at most`,
  },
  QUERY_TOO_NESTED: {
    kind: "input",
    message: () => "Cannot read the request: its brackets are nested too deeply",
    hint: ({ deepest }: { deepest: number }) => `Nest at most ${String(deepest)} brackets`,
  },
  PREFLIGHT_MISSING: {
    kind: "input",
    message: ({ method }: { method: string }) =>
      `Cannot answer this ${method}: any web page could have sent it`,
    hint: () =>
      'Send a POST with the header "Content-Type: application/json" and a body such as {"query": "{ statements { totalCount } }"}, or add the header "Apollo-Require-Preflight: 1"',
  },
  REQUEST_ABANDONED: {
    kind: "input",
    message: () => "Cannot answer: whoever asked went away",
    hint: () => "Ask again",
  },
  REQUEST_TIMEOUT: {
    kind: "unavailable",
    message: ({ seconds }: { seconds: number }) =>
      `Cannot answer: it took longer than "${String(seconds)}" seconds`,
    hint: () => "Ask for less at once, or try again when the server is less busy",
  },
  OPERATION_UNCHOSEN: {
    kind: "input",
    message: () => "Cannot tell which operation is meant: the query holds several",
    hint: ({ names }: { names: readonly string[] }) =>
      `Set \`operationName\` to one of ${names.join(", ")}`,
  },
  OPERATION_UNKNOWN: {
    kind: "input",
    message: ({ name }: { name: string }) =>
      `Cannot tell which operation is meant: the query holds none of the name "${name}"`,
    hint: ({ names }: { names: readonly string[] }) =>
      names.length === 0
        ? "Leave out `operationName`, since its only operation has no name"
        : `Set \`operationName\` to ${names.join(" or ")}`,
  },
  OPERATION_OVER_WEBSOCKET: {
    kind: "input",
    message: () => "Cannot answer queries and mutations over a WebSocket: it is for subscriptions",
    hint: () => "Send it with POST to the same address",
  },
  SUBSCRIPTION_EMPTY: {
    kind: "input",
    message: () => "Cannot subscribe: directives leave nothing to hear of",
    hint: () => "Subscribe once `@skip` and `@include` let the field through",
  },
  SUBSCRIPTION_OVER_HTTP: {
    kind: "input",
    message: () => "Cannot answer a subscription here: its answers come over a WebSocket",
    hint: () => "Open a WebSocket at the address of the API with a client such as graphql-ws",
  },
  SUBSCRIPTION_TOO_SLOW: {
    kind: "input",
    message: () => "Cannot go on with the subscription: too many answers wait to be taken",
    hint: () => "Subscribe again with a narrower `where`, and ask `statements` for what was missed",
  },
  SUBSCRIPTIONS_TOO_MANY: {
    kind: "input",
    message: ({ most }: { most: number }) =>
      `Cannot subscribe: this connection has "${String(most)}" subscriptions already`,
    hint: () => "End one of them first, or give one a wider `where`",
  },
  ASK_VARIABLES_INVALID: {
    kind: "input",
    message: ({ variables }: { variables: string }) =>
      `Cannot read the variables "${variables}": they are no JSON object`,
    hint: () => 'Give --variables a JSON object, such as \'{"name": "Kursk"}\'',
  },
  ASK_FAILED: {
    kind: "input",
    message: ({ messages }: { messages: readonly string[] }) =>
      `Cannot answer the query: ${messages.join("\n")}`,
    hint: ({ hint }: { hint: string | null }) =>
      hint ?? "Compare the query with schema/schema.graphql, which lists all that can be asked",
  },
  REDIS_URL_INVALID: {
    kind: "input",
    message: () => "Cannot use REDIS_URL: it is no address of Redis",
    hint: () => "Write it as in `REDIS_URL=redis://127.0.0.1:6379`, or with rediss:// over TLS",
  },
  THREADS_INVALID: {
    kind: "input",
    message: ({ threads, most }: { threads: string; most: number }) =>
      `Cannot use WHOSAID_THREADS "${threads}": it is no number from 1 to ${String(most)}`,
    hint: () => "Give it one thread a core that is free, or leave it out",
  },
  PORT_INVALID: {
    kind: "input",
    message: ({ port }: { port: string }) => `Cannot open port "${port}": it is no port number`,
    hint: () => "Set PORT to a number from 1 to 65535, or unset it",
  },
  API_ADDRESS_REFUSED: {
    kind: "input",
    message: ({ host, port, reason }: { host: string; port: number; reason: string }) =>
      `Cannot open the API at "${host}" on port "${String(port)}": the system answers "${reason}"`,
    hint: () =>
      "Set WHOSAID_HOST to an address of this machine and PORT to a number from 1024 on, or unset both",
  },
  API_PORT_IN_USE: {
    kind: "unavailable",
    message: ({ port }: { port: number }) =>
      `Cannot open the API: port "${String(port)}" is taken by another program`,
    hint: () => "Stop that program, set PORT to another port, or unset it to have a free one taken",
    exitCode: 30,
  },
} as const satisfies Record<string, CatalogEntry>;

export type ErrorCode = keyof typeof catalog;
/** What the message and the hint of a code show together. */
export type ErrorDetails<Code extends ErrorCode> = Shown<(typeof catalog)[Code]["message"]> &
  Shown<(typeof catalog)[Code]["hint"]>;

type Shown<Text> = Text extends (details: infer Details extends object) => string
  ? Details
  : object;

/** Entries of a list that were left out for one reason, which do not keep the others from being taken. */
interface SkippedEntries {
  readonly path: string;
  readonly count: number;
  /** Of the first of them; `null` in a list that has no lines. */
  readonly line: number | null;
}

function skipEntries({ path, count, line }: SkippedEntries): string {
  const first = line === null ? "" : `, the first in line ${String(line)}`;
  return `Left out ${String(count)} of "${path}"${first}`;
}
