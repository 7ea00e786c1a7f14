import { type TestApi, postQuery } from "./api-server.ts";

export interface AskedArticle {
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly publishedDuring: object | null;
  readonly syndicatedFrom: readonly { readonly text: string }[];
  readonly isFromFeed: boolean;
  readonly aggregator: string | null;
  readonly findings: readonly {
    readonly code: string;
    readonly start: number;
    readonly text: string;
  }[];
  readonly copies: readonly { readonly id: string }[];
}

/** All articles, with where their texts come from and what is odd in them. */
export async function askArticles({ url }: TestApi): Promise<readonly AskedArticle[]> {
  const { data } = await postQuery(
    url,
    `{
      articles(first: 100) {
        nodes {
          id publisher publishedOn
          publishedDuring { from to precision basis text }
          syndicatedFrom { start end text }
          isFromFeed aggregator
          findings { code message start end text }
          copies { id }
        }
      }
    }`,
  );
  return (data!["articles"] as { nodes: AskedArticle[] }).nodes;
}
