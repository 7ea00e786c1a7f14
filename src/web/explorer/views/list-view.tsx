import type { Question } from "../asking/ask.ts";
import { CARD, type Card } from "../asking/rows.ts";
import { useAddress } from "../filters/use-address.ts";
import type { Where } from "../filters/where.ts";
import { Nothing } from "../parts/notices.tsx";
import { count } from "../parts/words.ts";
import { StatementCard } from "../statement/statement-card.tsx";
import { Answered } from "./answered.tsx";
import type { ViewProps } from "./view-props.ts";

const QUERY = `query Statements($where: StatementWhere!, $after: String) {
  statements(where: $where, first: 20, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage startCursor hasPreviousPage }
    nodes { ...Card }
  }
}
${CARD}`;

interface Answer {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly Card[];
  };
}

function askStatements(where: Where, after: string | null): Question {
  return { query: QUERY, variables: after === null ? { where } : { where, after } };
}

/** The statements, a page at a time. */
export default function ListView({ where }: ViewProps) {
  const { get, link } = useAddress();
  const after = get("after");
  const question = askStatements(where, after);
  return (
    <Answered<Answer> question={question} where={where}>
      {({ statements: { totalCount, pageInfo, nodes } }) =>
        totalCount === 0 ? (
          <Nothing>
            <p>
              No statement meets all of this. Take one of the conditions away, or try fewer words.
            </p>
          </Nothing>
        ) : (
          <>
            <p class="total">{count(totalCount, "statement")}</p>
            <ol class="cards">
              {nodes.map((statement) => (
                <li key={statement.id}>
                  <StatementCard statement={statement} />
                </li>
              ))}
            </ol>
            <nav class="pages" aria-label="Pages">
              {after !== null && <a href={link({ after: null })}>First page</a>}
              {pageInfo.hasNextPage && <a href={link({ after: pageInfo.endCursor })}>Next page</a>}
            </nav>
          </>
        )
      }
    </Answered>
  );
}
