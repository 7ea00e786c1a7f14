import { AppError } from "../../errors/app-error.ts";

/** Ends the reading of a lexicon with a line that cannot be read. */
export type Refuse = (reason: string) => never;

/** How the lines of a section are written. */
export type LineForm<Entry> = (
  line: string,
  refuse: Refuse,
) => {
  readonly entry: Entry;
  /** The words that the line tells of; no other line of the section may tell of them. */
  readonly words: readonly string[];
};

export type SectionForms = Readonly<Record<string, LineForm<unknown>>>;

/** The sections of a lexicon, each of which must be there. */
export interface LexiconForm<Sections extends SectionForms> {
  readonly sections: Sections;
  /** Sections that contradict each other, so that no word may stand in two of them. */
  readonly apart: readonly (readonly string[])[];
}

export type Entries<Sections extends SectionForms> = {
  readonly [Name in keyof Sections]: Sections[Name] extends LineForm<infer Entry>
    ? readonly Entry[]
    : never;
};

/**
 * The entries under each `[section]` of a lexicon, without comments and empty lines.
 *
 * @throws AppError LEXICON_ENTRY_INVALID for a section that is unknown, missing or there twice, and for
 *   a line that is not written as its section is, or tells again of a word that another tells of
 */
export function parseLexicon<Sections extends SectionForms>(
  path: string,
  text: string,
  { sections, apart }: LexiconForm<Sections>,
): Entries<Sections> {
  const known = Object.keys(sections);
  const found = new Map<string, Section>();
  let section: Section | null = null;
  let number = 0;
  const refuse: Refuse = (reason) => {
    throw new AppError("LEXICON_ENTRY_INVALID", { path, line: number, reason });
  };
  for (const line of text.split("\n")) {
    number++;
    if (line === "" || line.startsWith("#")) continue;
    if (!line.startsWith("[") || !line.endsWith("]")) {
      if (section === null) return refuse(`"${line}" stands before the first section`);
      addEntry(section, line, number, refuse);
      continue;
    }
    const name = line.slice(1, -1);
    const form = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (form === undefined)
      return refuse(`there is no section "${name}"; known are ${quote(known)}`);
    const first = found.get(name)?.line;
    if (first !== undefined) refuse(`section "${name}" begins in line ${String(first)} already`);
    const contrary = apart.filter((names) => names.includes(name)).flat();
    section = {
      form,
      line: number,
      entries: [],
      lines: new Map(),
      rivals: [...found].filter(([other]) => contrary.includes(other)),
    };
    found.set(name, section);
  }
  const missing = known.find((name) => !found.has(name));
  if (missing !== undefined) {
    number = 1;
    refuse(`section "${missing}" is missing; it has ${quote([...found.keys()]) || "none"}`);
  }
  return Object.fromEntries(
    [...found].map(([name, { entries }]) => [name, entries]),
  ) as unknown as Entries<Sections>;
}

interface Section {
  readonly form: LineForm<unknown>;
  /** Where it begins. */
  readonly line: number;
  readonly entries: unknown[];
  /** The line that tells of each word. */
  readonly lines: Map<string, number>;
  /** The sections before it that contradict it. */
  readonly rivals: readonly (readonly [name: string, section: Section])[];
}

function addEntry(
  { form, entries, lines, rivals }: Section,
  line: string,
  number: number,
  refuse: Refuse,
): void {
  const { entry, words } = form(line, refuse);
  for (const word of words) {
    const first = lines.get(word);
    if (first !== undefined) refuse(`"${word}" stands in line ${String(first)} already`);
    for (const [name, rival] of rivals) {
      const other = rival.lines.get(word);
      if (other !== undefined) {
        refuse(
          `"${word}" stands in line ${String(other)} already, in section "${name}", and cannot be of both`,
        );
      }
    }
    lines.set(word, number);
  }
  entries.push(entry);
}

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
