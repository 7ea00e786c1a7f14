/** A stretch of days, the closer the better it is known. */
export interface ExportedDays {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  readonly basis: string;
}

export interface ExportedActor {
  readonly id: string;
  readonly name: string;
  /** PERSON, ORGANIZATION, GROUP or UNNAMED. */
  readonly type: string;
  readonly wikidata: string | null;
  readonly description: string | null;
}

export interface ExportedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly wikidata: string | null;
  readonly geonames: string | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

export type ExportedEntity =
  | (ExportedPlace & { readonly __typename: "Place" })
  | (ExportedActor & {
      readonly __typename: "Person" | "Organization" | "Group" | "UnnamedSource";
    });

export interface ExportedSubject {
  readonly basis: string;
  readonly rule: string;
  readonly confidence: number;
  readonly entity: ExportedEntity;
}

export interface ExportedRelation {
  readonly type: string;
  readonly reason: string;
  readonly rule: string;
  readonly confidence: number;
  readonly statement: {
    readonly id: string;
    readonly claim: { readonly id: string; readonly text: string } | null;
  };
}

export interface ExportedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly dateline: string | null;
}

/** Positions count UTF-16 units of the article's text. */
export interface ExportedSpan {
  readonly start: number;
  readonly end: number;
}

export interface ExportedQuotation {
  readonly id: string;
  readonly kind: string;
  readonly rule: string;
  readonly confidence: number;
  readonly cueClass: string | null;
  readonly cue: { readonly text: string } | null;
  readonly content: readonly ExportedSpan[];
  readonly claims: readonly { readonly topic: string | null }[];
  readonly article: ExportedArticle;
}

/** What exports know of a statement, in the words of the API. */
export interface ExportedStatement {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly mode: string;
  readonly sourceText: string | null;
  readonly medium: string | null;
  readonly articleCount: number;
  readonly independentSources: number;
  readonly speaker:
    | (ExportedActor & {
        readonly memberOf: readonly {
          readonly role: string | null;
          readonly organization: { readonly id: string; readonly name: string };
        }[];
      })
    | null;
  readonly onBehalfOf: ExportedActor | null;
  readonly addressees: readonly ExportedActor[];
  readonly aboutBasis: readonly ExportedSubject[];
  readonly saidAt: ExportedPlace | null;
  readonly saidOn: ExportedDays | null;
  readonly publishedOn: ExportedDays | null;
  readonly claim: {
    readonly id: string;
    readonly text: string;
    readonly isDisputed: boolean;
  } | null;
  readonly reports: readonly { readonly id: string }[];
  readonly reportedBy: readonly { readonly id: string }[];
  readonly contradicts: readonly ExportedRelation[];
  readonly corroborates: readonly ExportedRelation[];
  readonly responds: readonly ExportedRelation[];
  readonly undetermined: readonly ExportedRelation[];
  readonly disclaimers: readonly { readonly article: { readonly id: string } }[];
  readonly why: readonly {
    readonly slot: string;
    readonly rule: string;
    readonly confidence: number;
  }[];
  readonly quotations: readonly ExportedQuotation[];
}

/**
 * Asks for a page of what `ExportedStatement` holds, in the order of the API: the newest first. It asks for
 * no words that would have to be cut from the texts of articles.
 */
export const STATEMENTS_QUERY = `query Export($where: StatementWhere, $first: Int, $after: String) {
  statements(where: $where, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      text
      kind
      mode
      sourceText
      medium
      articleCount
      independentSources
      speaker { ...Actor memberOf { role organization { id name } } }
      onBehalfOf { ...Actor }
      addressees { ...Actor }
      aboutBasis { basis rule confidence entity { __typename ...Actor ...Place } }
      saidAt { ...Place }
      saidOn { from to precision basis }
      publishedOn { from to precision basis }
      claim { id text isDisputed }
      reports { id }
      reportedBy { id }
      contradicts { ...Relation }
      corroborates { ...Relation }
      responds { ...Relation }
      undetermined { ...Relation }
      disclaimers { article { id } }
      why { slot rule confidence }
      quotations {
        id
        kind
        rule
        confidence
        cueClass
        cue { text }
        content { start end }
        claims { topic }
        article { id title publisher author url publishedOn dateline }
      }
    }
  }
}

fragment Actor on Actor { id name type wikidata description }

fragment Place on Place { id name kind wikidata geonames location { latitude longitude } }

fragment Relation on Relation { type reason rule confidence statement { id claim { id text } } }`;
