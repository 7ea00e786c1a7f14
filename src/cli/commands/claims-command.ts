import { Command, InvalidArgumentError } from "commander";
import type { Asker } from "../../export/answers/asker.ts";
import { explainErrors } from "../answers/explain-errors.ts";
import { type ListedClaim, renderClaims } from "../output/render-claims.ts";
import { getTerminalWidth } from "../output/terminal-width.ts";
import { withAsker } from "../service/with-asker.ts";

interface ClaimsOptions {
  readonly about?: string;
  readonly speaker?: string;
  readonly topic?: string;
  readonly publisher?: string;
  readonly disputed?: true;
  readonly limit: number;
  readonly json: boolean;
}

/** `whosaid claims`: the ledger of what several say alike, or what somebody disputes. */
export function buildClaimsCommand(): Command {
  return new Command("claims")
    .description(
      "list what several say alike or others dispute: who said it first, who else, who not",
    )
    .option("--about <name>", "about this place or actor, and everything inside it")
    .option("--speaker <name>", "that somebody of this name says, too")
    .option("--topic <verb>", "on this topic, such as capture or rise")
    .option("--publisher <name>", "that this outlet quotes")
    .option("--disputed", "only what others contradict or deny, or might")
    .option("--limit <count>", "how many to list", parseCount, 20)
    .option("--json", "print them as one JSON object", false)
    .action(listClaims);
}

function parseCount(count: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(count)) throw new InvalidArgumentError("It is no count.");
  return Number(count);
}

/** @throws ASK_FAILED with what the API says of the names that were given */
async function listClaims(options: ClaimsOptions): Promise<void> {
  const { about, speaker, topic, publisher, disputed } = options;
  const isOnSubject = about !== undefined || topic !== undefined;
  const where = {
    about: isOnSubject ? { name: about, topic } : null,
    speaker: speaker === undefined ? null : { name: speaker },
    publisher,
  };
  const variables = { where, isDisputed: disputed ?? null };
  const found = await withAsker((asker) => askClaims(asker, variables, options.limit));
  if (options.json) {
    console.log(JSON.stringify(found, null, 2));
    return;
  }
  console.log(await renderClaims(found.claims, getTerminalWidth()));
  if (found.claims.length < found.totalCount) {
    const { length } = found.claims;
    console.log(`${String(length)} of ${String(found.totalCount)}; --limit lists more`);
  }
}

interface FoundClaims {
  readonly totalCount: number;
  readonly claims: readonly ListedClaim[];
}

/** Of so many, an answer is not too large. */
const PAGE_SIZE = 50;

async function askClaims(
  { ask }: Asker,
  variables: Readonly<Record<string, unknown>>,
  limit: number,
): Promise<FoundClaims> {
  const claims: ListedClaim[] = [];
  for (let after: string | null = null; ;) {
    const first = Math.min(limit - claims.length, PAGE_SIZE);
    const { data, errors } = await ask(QUERY, { ...variables, first, after });
    if (errors.length > 0 || data === null) throw explainErrors(QUERY, errors);
    const page = data["claims"] as ClaimPage;
    claims.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || claims.length >= limit) {
      return { totalCount: page.totalCount, claims };
    }
    after = page.pageInfo.endCursor;
  }
}

interface ClaimPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly ListedClaim[];
}

const QUERY = `query ($where: StatementWhere, $isDisputed: Boolean, $first: Int, $after: String) {
  claims(where: $where, isDisputed: $isDisputed, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      text
      saidOn
      isDisputed
      independentSources
      openBecause
      firstSaid { ...Said }
      repeated { ...Said }
      confirmedBy { reason statement { ...Said } }
      contradictedBy { reason statement { ...Said } }
      deniedBy { reason statement { ...Said } }
      numbers { day low high unit of text statement { id speaker { name } } }
    }
  }
}

fragment Said on Statement {
  id
  text
  speaker { name }
  sourceText
  saidOn { from to }
  publishedOn { from to }
  quotations { article { id publisher } }
}`;
