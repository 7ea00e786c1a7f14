import type { ExportedSpan } from "../statement.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Days {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  readonly basis: string;
  /** The article's words for it, where they were kept. */
  readonly text: string | null;
}

/** Another statement, as far as one names it. */
export interface OtherStatement {
  readonly id: string;
  readonly text: string;
  readonly speaker: Named | null;
  readonly sourceText: string | null;
}

export interface Relation {
  readonly type: string;
  readonly reason: string;
  readonly rule: string;
  readonly confidence: number;
  readonly parts: readonly {
    readonly part: string;
    readonly here: string;
    readonly there: string;
  }[];
  readonly statement: OtherStatement;
}

export interface DossierArticle {
  readonly id: string;
  readonly sha256: string;
  readonly sourceSha256: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
}

export interface DossierQuotation {
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly cueClass: string | null;
  readonly content: readonly ExportedSpan[];
  readonly source: ExportedSpan | null;
  readonly cue: ExportedSpan | null;
  readonly article: DossierArticle;
}

/** What a dossier tells of a statement, in the words of the API. */
export interface DossierStatement extends OtherStatement {
  readonly kind: string;
  readonly mode: string;
  readonly medium: string | null;
  readonly articleCount: number;
  readonly independentSources: number;
  readonly onBehalfOf: Named | null;
  readonly addressees: readonly Named[];
  readonly aboutBasis: readonly {
    readonly basis: string;
    readonly rule: string;
    readonly confidence: number;
    readonly entity: Named;
  }[];
  readonly saidAt: Named | null;
  readonly saidOn: Days | null;
  readonly publishedOn: Days | null;
  /** The outermost report first, this statement last. */
  readonly chain: readonly OtherStatement[];
  readonly reports: readonly OtherStatement[];
  readonly contradicts: readonly Relation[];
  readonly corroborates: readonly Relation[];
  readonly responds: readonly Relation[];
  readonly undetermined: readonly Relation[];
  readonly disclaimers: readonly {
    readonly text: string;
    readonly span: ExportedSpan;
    readonly article: DossierArticle;
  }[];
  readonly why: readonly {
    readonly slot: string;
    readonly rule: string;
    readonly confidence: number;
  }[];
  readonly quotations: readonly DossierQuotation[];
}

/** Statements of a page; so much is asked of each that an answer with more would be too large. */
export const PAGE_SIZE = 20;

/** Asks for a page of what `DossierStatement` holds. */
export const DOSSIER_QUERY = `query Dossier($where: StatementWhere, $first: Int, $after: String) {
  statements(where: $where, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      ...Other
      kind
      mode
      medium
      articleCount
      independentSources
      onBehalfOf { id name }
      addressees { id name }
      aboutBasis { basis rule confidence entity { id name } }
      saidAt { id name }
      saidOn { from to precision basis text }
      publishedOn { from to precision basis text }
      chain { ...Other }
      reports { ...Other }
      contradicts { ...Relation }
      corroborates { ...Relation }
      responds { ...Relation }
      undetermined { ...Relation }
      disclaimers { text span { start end } article { ...Article } }
      why { slot rule confidence }
      quotations {
        id
        rule
        confidence
        cueClass
        content { start end }
        source { start end }
        cue { start end }
        article { ...Article }
      }
    }
  }
}

fragment Article on Article { id sha256 sourceSha256 title publisher author url publishedOn }

fragment Other on Statement { id text sourceText speaker { id name } }

fragment Relation on Relation {
  type
  reason
  rule
  confidence
  parts { part here there }
  statement { ...Other }
}`;
