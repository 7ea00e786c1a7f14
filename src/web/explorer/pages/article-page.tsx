import { useLocation, useRoute } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import { NAME, type Named } from "../asking/rows.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { useAddress } from "../filters/use-address.ts";
import { linkArticle } from "../parts/links.ts";
import { Told } from "../parts/notices.tsx";
import { useTitle } from "../parts/use-title.ts";
import { count } from "../parts/words.ts";
import { describe } from "../statement/evidence.tsx";
import { type Marked, type Piece, cutPieces } from "../statement/mark-text.ts";
import { MissingPage } from "./missing-page.tsx";

const QUERY = `query Article($id: ID!) {
  node(id: $id) {
    ... on Article {
      __typename id title publisher author publishedOn url dateline text sourceSha256
      copies { id title publisher }
      quotations {
        id
        content { start end }
        source { start end }
        cue { start end }
        statement { id text speaker { ...Name } sourceText }
      }
    }
  }
}
${NAME}`;

interface QuotationOfArticle extends Marked {
  readonly statement: {
    readonly id: string;
    readonly text: string;
    readonly speaker: Named | null;
    readonly sourceText: string | null;
  };
}

interface Article {
  readonly __typename: "Article";
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly dateline: string | null;
  readonly text: string;
  readonly sourceSha256: string | null;
  readonly copies: readonly { id: string; title: string | null; publisher: string | null }[];
  readonly quotations: readonly QuotationOfArticle[];
}

interface Answer {
  readonly node: Article | { readonly __typename?: undefined } | null;
}

/** The text as received, with what is quoted, who said it and the cue at their places. */
export default function ArticlePage() {
  const id = useRoute().params["id"] ?? "";
  const asked = useAnswer<Answer>({ query: QUERY, variables: { id } });
  const node = asked.data?.node ?? null;
  const article = node?.__typename === undefined ? null : node;
  useTitle(article === null ? null : (article.title ?? "Article"));
  return (
    <Told asked={asked}>
      {() => (article === null ? <MissingPage what="article" /> : <Whole article={article} />)}
    </Told>
  );
}

function Whole({ article }: { readonly article: Article }) {
  const picked = useAddress().get("quotation");
  const { copies, quotations, sourceSha256, url } = article;
  return (
    <>
      <p class="kind">Article</p>
      <h1 dir="auto">{article.title ?? "Without a title"}</h1>
      <p>{describe(article)}</p>
      {/^https?:/u.test(url ?? "") && (
        <p>
          <a href={url!} rel="noreferrer noopener">
            {url}
          </a>
        </p>
      )}
      {copies.length > 0 && (
        <details>
          <summary>{count(copies.length, "article")} with nearly the same text</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <a href={linkArticle(copy.id)}>
                  {copy.title ?? "Without a title"}, {copy.publisher ?? "publisher unknown"}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="legend">
        <mark class="content">what was said</mark> <mark class="source">who said it</mark>{" "}
        <mark class="cue">the cue</mark>
      </p>
      <Text text={article.text} quotations={quotations} picked={picked} />
      {sourceSha256 !== null && <p class="ids">SHA-256 of what was read: {sourceSha256}</p>}
    </>
  );
}

function Text({
  text,
  quotations,
  picked,
}: {
  readonly text: string;
  readonly quotations: readonly QuotationOfArticle[];
  readonly picked: string | null;
}) {
  const { route } = useLocation();
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (first.current === null) return;
    // Of what is longer than the window the beginning is to be seen.
    const isLong = first.current.getBoundingClientRect().height > innerHeight;
    first.current.scrollIntoView({ block: isLong ? "start" : "center" });
  }, [picked]);
  const statements = new Map(quotations.map(({ id, statement }) => [id, statement]));
  let isFirst = true;
  const show = ({ text: words, quotation, role }: Piece) => {
    if (quotation === null || role === null) return words;
    const isPicked = quotation === picked;
    const reference = isPicked && isFirst ? { ref: first } : {};
    if (isPicked) isFirst = false;
    const statement = statements.get(quotation)!;
    return (
      <mark
        {...reference}
        class={isPicked ? `${role} picked` : role}
        title={`${statement.speaker?.name ?? statement.sourceText ?? "Speaker unknown"}: ${statement.text}`}
        onClick={() => {
          route(`/statement/${encodeURIComponent(statement.id)}`);
        }}
      >
        {words}
      </mark>
    );
  };
  return (
    <div class="text" dir="auto">
      {cutPieces(text, quotations, picked).map(show)}
    </div>
  );
}
