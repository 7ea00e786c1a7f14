import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import {
  CLAIM_DECISION_KINDS,
  type Decision,
  type DecisionKind,
  buildDecision,
} from "../../domain/identity/decision.ts";
import { AppError } from "../../errors/app-error.ts";
import { replaceFile } from "../replace-file.ts";

const ids = z.array(z.string().min(1));

/** Kinds that name one entity or decision, not two. */
const OF_ONE = new Set<DecisionKind>(["SPLIT", "REATTRIBUTE", "UNDO"]);
/** Kinds that hold in some articles or quotations. */
const WITHIN = new Set<DecisionKind>(["SPLIT", "REATTRIBUTE"]);

const line = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["SAME", "DIFFERENT", "SPLIT", "REATTRIBUTE", ...CLAIM_DECISION_KINDS, "UNDO"]),
    ids,
    within: ids,
    decidedBy: z.string().min(1),
    decidedAt: z.iso.datetime(),
    reason: z.string().min(1),
  })
  .refine(({ kind, ids: { length } }) => length === (OF_ONE.has(kind) ? 1 : 2), {
    error: "its kind takes another number of ids",
  })
  .refine(({ kind, within }) => WITHIN.has(kind) === within.length > 0, {
    error: "only a split or a reattribution is within articles or quotations, and always",
  });

/** Decisions as a file holds them. */
export interface DecisionFile {
  readonly path: string;
  /** In the order of the file, each once. */
  readonly decisions: readonly Decision[];
  /** Number of the line, by the decision's id. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads decisions, one JSON object a line, as `formatDecisions` writes them.
 *
 * @throws AppError DECISION_FILE_INVALID with the line, before anything comes of the file
 */
export async function readDecisionFile(path: string): Promise<DecisionFile> {
  const text = await readText(path);
  const decisions = new Map<string, Decision>();
  const lines = new Map<string, number>();
  text.split("\n").forEach((json, index) => {
    if (json.trim() === "") return;
    const decision = parseDecision(json, path, index + 1);
    if (decisions.has(decision.id)) return;
    decisions.set(decision.id, decision);
    lines.set(decision.id, index + 1);
  });
  return { path, decisions: [...decisions.values()], lines };
}

/** Reads the decisions of this checkout; without the file there are none. */
export async function readKeptDecisions(path: string): Promise<DecisionFile> {
  try {
    return await readDecisionFile(path);
  } catch (error) {
    if (error instanceof AppError && error.code === "DECISION_FILE_UNREADABLE") {
      const { code } = error.cause as NodeJS.ErrnoException;
      if (code === "ENOENT") return { path, decisions: [], lines: new Map() };
    }
    throw error;
  }
}

/** @throws AppError DECISION_FILE_UNWRITABLE */
export async function writeDecisionFile(
  path: string,
  decisions: readonly Decision[],
): Promise<void> {
  await attemptWrite(path, () => replaceFile(path, formatDecisions(decisions)));
}

/**
 * Adds decisions to the end of the file, which is made where it is not there.
 *
 * @throws AppError DECISION_FILE_UNWRITABLE
 */
export async function appendDecisions(path: string, decisions: readonly Decision[]): Promise<void> {
  await attemptWrite(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, "a");
    const { size } = await file.stat();
    try {
      await file.appendFile(formatDecisions(decisions));
    } catch (error) {
      // Half a line would make the next run refuse the whole file.
      await file.truncate(size);
      throw error;
    } finally {
      await file.close();
    }
  });
}

function formatDecisions(decisions: readonly Decision[]): string {
  return decisions
    .map(({ id, kind, ids, within, decidedBy, decidedAt, reason }) =>
      JSON.stringify({ id, kind, ids, within, decidedBy, decidedAt, reason }),
    )
    .map((json) => `${json}\n`)
    .join("");
}

function parseDecision(json: string, path: string, number: number): Decision {
  const refuse = (reason: string): AppError =>
    new AppError("DECISION_FILE_INVALID", { path, line: number, reason });
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (cause) {
    throw refuse(`it is not JSON, ${(cause as SyntaxError).message}`);
  }
  const { success, data, error } = line.safeParse(content);
  if (!success) {
    const reasons = error.issues.map(({ path: field, message }) =>
      field.length === 0 ? message : `"${field.join(".")}": ${message}`,
    );
    throw refuse(reasons.join("; "));
  }
  const { id, ...rest } = data;
  const decision = buildDecision(rest);
  if (decision.id !== id) throw refuse(`its id "${id}" is not that of its content`);
  return decision;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const { code: reason = String(cause) } = cause as NodeJS.ErrnoException;
    throw new AppError("DECISION_FILE_UNREADABLE", { path, reason }, { cause });
  }
}

async function attemptWrite(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const { code: reason = String(cause) } = cause as NodeJS.ErrnoException;
    throw new AppError("DECISION_FILE_UNWRITABLE", { path, reason }, { cause });
  }
}
