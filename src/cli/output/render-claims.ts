/** A claim as far as the list tells of it. */
export interface ListedClaim {
  readonly text: string;
  readonly independentSources: number;
  readonly openBecause: readonly string[];
  readonly firstSaid: Said;
  readonly repeated: readonly Said[];
  readonly confirmedBy: readonly Related[];
  readonly contradictedBy: readonly Related[];
  readonly deniedBy: readonly Related[];
  readonly numbers: readonly { readonly day: string | null; readonly text: string }[];
}

interface Said {
  readonly text: string;
  readonly speaker: { readonly name: string } | null;
  readonly sourceText: string | null;
  readonly saidOn: DayRange | null;
  readonly publishedOn: DayRange | null;
  readonly quotations: readonly { readonly article: { readonly publisher: string | null } }[];
}

interface DayRange {
  readonly from: string;
  readonly to: string;
}

interface Related {
  readonly statement: Said;
}

/** Renders claims as a table that is no wider than the terminal. */
export async function renderClaims(claims: readonly ListedClaim[], width: number): Promise<string> {
  if (claims.length === 0) return "(nothing)";
  // What draws tables is needed here alone.
  const { renderTable } = await import("../answers/render-table.ts");
  const all = claims.map(describe);
  // A column in which nothing stands tells nothing.
  const columns = COLUMNS.filter((column) => all.some((row) => row[column] !== ""));
  return renderTable({ name: "claims", columns, rows: all }, width);
}

const COLUMNS = [
  "claim",
  "first said",
  "again",
  "confirmed by",
  "sources",
  "contradicted by",
  "denied by",
  "open because",
  "numbers",
] as const;

function describe(claim: ListedClaim): Readonly<Record<(typeof COLUMNS)[number], string>> {
  return {
    claim: claim.text,
    "first said": tellWho(claim.firstSaid),
    again: claim.repeated.length === 0 ? "" : `${String(claim.repeated.length)}×`,
    "confirmed by": list(claim.confirmedBy.map(({ statement }) => tellWho(statement))),
    sources: String(claim.independentSources),
    "contradicted by": list(claim.contradictedBy.map(tellWords)),
    "denied by": list(claim.deniedBy.map(tellWords)),
    "open because": claim.openBecause.join(" "),
    numbers: list(claim.numbers.map(({ day, text }) => (day === null ? text : `${day} ${text}`))),
  };
}

function list(parts: readonly string[]): string {
  return [...new Set(parts)].join("; ");
}

/** "Ada Okoye, 2026-03-02 (Herald)": who, the day of saying, else of publishing, and where. */
function tellWho({ speaker, sourceText, saidOn, publishedOn, quotations }: Said): string {
  const who = speaker?.name ?? sourceText ?? "nobody knows who";
  const publishers = quotations.flatMap(({ article }) => article.publisher ?? []);
  const days = saidOn ?? publishedOn;
  const day =
    days === null ? "" : `, ${days.from === days.to ? days.from : `${days.from}–${days.to}`}`;
  return `${who}${day}${publishers.length === 0 ? "" : ` (${list(publishers)})`}`;
}

function tellWords({ statement }: Related): string {
  return `${tellWho(statement)}: “${statement.text}”`;
}
