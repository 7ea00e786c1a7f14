import type { AboutBasis, ResolutionRule } from "../../../domain/rules/resolution-rules.ts";
import { type Entity, isPlace } from "../../../domain/entity.ts";
import { readDerivedType } from "../../../domain/ids.ts";
import type {
  EntityMention,
  PossiblePerson,
  Quotation,
} from "../../../domain/statements/quotation.ts";
import type { TextSpan } from "../../../domain/text/span.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";
import { isDerived } from "./actor-rows.ts";

/** Whom or what a quotation names, at which words. */
export interface EntityNamingRow extends GivenRow<typeof queries.nameEntities, "namings"> {
  /** Where the name comes from articles, see `getWrittenName`. */
  readonly properties: { readonly _name: string | null };
}

export type MediumNamingRow = GivenRow<typeof queries.nameMedia, "namings">;

/** The actors and places that a quotation names, in each of their roles. */
export function buildEntityNamingRows(
  quotation: Quotation,
  entities: ReadonlyMap<string, Entity>,
): EntityNamingRow[] {
  return listNamings(quotation).map((naming) => {
    const { role, entityId, start, end, text, basis, rule, confidence, resolvedId, mayBe } = naming;
    return {
      quotationId: quotation.id,
      entityId,
      confidence,
      similarity: mayBe?.similarity ?? null,
      possibility: mayBe?.confidence ?? null,
      properties: {
        role,
        start,
        end,
        text,
        basis,
        rule,
        _name: getWrittenName(naming, entities),
        resolvedId,
        mayBeId: mayBe?.id ?? null,
        mayBeName: mayBe?.name ?? null,
        evidence: mayBe?.evidence ?? null,
      },
    };
  });
}

/** The medium that a quotation names; none where it came through none. */
export function buildMediumNamingRows(quotation: Quotation): MediumNamingRow[] {
  const { id, medium } = quotation;
  if (medium === null) return [];
  const { name, start, end, text, rule = quotation.rule } = medium;
  const { confidence = quotation.confidence } = medium;
  const properties = { role: "MEDIUM", start, end, text, rule };
  return [{ quotationId: id, mediumName: name, confidence, properties }];
}

type Role = "SOURCE" | "ADDRESSEE" | "ABOUT" | "SAID_AT" | "ON_BEHALF_OF";

interface Naming extends TextSpan {
  readonly role: Role;
  readonly entityId: string;
  /** Of what the quotation is about. */
  readonly basis: AboutBasis | null;
  readonly rule: string;
  readonly confidence: number;
  /** What the rules chose where a decision overruled them. */
  readonly resolvedId: string | null;
  readonly mayBe: PossiblePerson | null;
}

function listNamings(quotation: Quotation): Naming[] {
  const { speaker, addressees, about, saidAt, onBehalfOf } = quotation;
  const name = (role: Role, mention: EntityMention): Naming => {
    const { id, start, end, text, rule, confidence, resolvedId = null, mayBe = null } = mention;
    const words = { start, end, text, rule, confidence };
    return { role, entityId: id, ...words, basis: null, resolvedId, mayBe };
  };
  return [
    ...(speaker === null ? [] : [name("SOURCE", { ...speaker, ...speaker.mention })]),
    ...addressees.map((mention) => name("ADDRESSEE", mention)),
    ...about.map((mention) => ({ ...name("ABOUT", mention), basis: mention.basis })),
    ...(saidAt === null ? [] : [name("SAID_AT", saidAt)]),
    ...(onBehalfOf === null ? [] : [name("ON_BEHALF_OF", onBehalfOf)]),
  ];
}

/**
 * The name under which an article's rules know an actor that the registry does not know, or that a
 * decision made another; `null` where the registry gives the names, for words that are no name, and
 * where the words name somebody else than who is decided to have spoken.
 */
function getWrittenName(
  { entityId, resolvedId, rule }: Naming,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  if (rule === ("reattributed" satisfies ResolutionRule)) return null;
  const entity = entities.get(resolvedId ?? entityId);
  if (entity === undefined || isPlace(entity) || readDerivedType(entity.id) === "LOCAL")
    return null;
  return resolvedId !== null || isDerived(entity) ? entity.name : null;
}
