import type { EntityMention, Quotation } from "../../src/domain/statements/quotation.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { TextSpan } from "../../src/domain/text/span.ts";

/**
 * A reading as a person reviews it: words instead of offsets and ids, a quotation's number in the
 * list instead of its id. What is absent is left out, and so is what nothing tells of: a plain saying
 * with a neutral cue.
 */
export function projectReading(reading: Reading): {
  quotations: unknown;
  statements: unknown;
  findings: unknown;
} {
  const { quotations, findings, article } = reading;
  const numbers = new Map(quotations.map(({ id }, index) => [id, index]));
  return {
    quotations: quotations.map((quotation) => projectQuotation(quotation, numbers)),
    statements: projectStatements(quotations),
    findings: findings.map(({ code, start, end }) => ({
      code,
      text: article.text.slice(start, end),
    })),
  };
}

function projectQuotation(quotation: Quotation, numbers: ReadonlyMap<string, number>): unknown {
  const { kind, mode, content, cue, cueClass, source, speaker, onBehalfOf, addressees } = quotation;
  const { medium, saidOn, saidAt, about, nestedIn } = quotation;
  return dropAbsent({
    kind,
    mode: mode === "ASSERTED" ? null : mode,
    content: content.map(getText),
    cue: cue && getText(cue),
    cueClass: cueClass === "NEUTRAL" ? null : cueClass,
    source: source && getText(source),
    speaker: speaker && { name: speaker.name, type: speaker.type, rule: speaker.rule },
    onBehalfOf: onBehalfOf && getName(onBehalfOf),
    addressees: addressees.map(getName),
    medium: medium && getName(medium),
    saidOn: saidOn && `${saidOn.from}/${saidOn.to} ${saidOn.precision} ${saidOn.basis}`,
    saidAt: saidAt && getName(saidAt),
    about: about.map(({ name, basis }) => (basis === "NAMED" ? name : `${name} (${basis})`)),
    nestedIn: nestedIn === null ? null : numbers.get(nestedIn),
  });
}

/** The quotations that back each statement, in the order of the text. */
function projectStatements(quotations: readonly Quotation[]): unknown {
  const groups = new Map<string, number[]>();
  quotations.forEach(({ statementKey }, index) => {
    groups.set(statementKey, [...(groups.get(statementKey) ?? []), index]);
  });
  return [...groups.values()].map((group) => {
    const { content, speaker } = quotations[group[0]!]!;
    return dropAbsent({
      text: content.map(getText).join(" "),
      speaker: speaker?.name ?? null,
      quotations: group,
    });
  });
}

function getText({ text }: TextSpan): string {
  return text;
}

function getName({ name }: Pick<EntityMention, "name">): string {
  return name;
}

function dropAbsent(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
