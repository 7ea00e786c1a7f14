import { type Markup, markup } from "./markup.ts";
import type { Outline } from "./outline.ts";
import { count } from "./read-out.ts";

/** Queries that give the statements of a dossier. */
export interface Queries {
  readonly graphql: string;
  readonly variables: unknown;
  readonly cypher: string;
  /** How many statements the Cypher gives at most. */
  readonly cypherLimit: number;
}

/** The end of the file: how to get the same, how to check it, and what it is not. */
export function writeBack({ numbers }: Outline, queries: Queries): Markup {
  const { graphql, variables, cypher, cypherLimit } = queries;
  const given =
    numbers.size > cypherLimit
      ? `It gives the first ${count(cypherLimit, "statement")}; a larger number behind LIMIT gives more.`
      : "It gives all of them.";
  return markup`<section aria-labelledby="queries">
<h2 id="queries">The same from the graph</h2>
<h3>GraphQL</h3>
<p>It gives the statements in this order, 100 at a time: <code>after</code> takes the <code>endCursor</code> of a page and gives the next.</p>
<pre><code>${graphql}</code></pre>
<p>Its variables:</p>
<pre><code>${JSON.stringify(variables, null, 2)}</code></pre>
<h3>Cypher</h3>
<p>For Neo4j Browser. ${given}</p>
<pre><code>${cypher}</code></pre>
</section>
<section aria-labelledby="check">
<h2 id="check">How to check</h2>
<p>The first SHA-256 of an article is that of its text in UTF-8, exactly as the graph has it: whoever holds that text in a file gets the same from <code>sha256sum</code>, and then has the very article.</p>
<p>Two numbers such as <span class="span">120–180</span> are where words begin and end in that text, counted from 0 in UTF-16 units as JavaScript and Java count: <code>text.slice(120, 180)</code> is what is marked, to the letter.</p>
<p>A character that cannot be seen, or that would turn the letters around it about, is shown by its number: <span class="code">U+202E</span>.</p>
</section>
<section aria-labelledby="notice">
<h2 id="notice">What this is not, and whose words these are</h2>
<p>A statement says that somebody was reported to have said something, and never that it is so.</p>
<p>Statements were found by rules, which are wrong at times: whoever builds on one reads its passage first. What contradicts or supports it was found by comparing what the graph holds; where nothing is told, nothing was found.</p>
<p>The words are their speakers', and the passages their authors' and publishers'. They are quoted with their source so that each statement can be checked. No more of an article stands here than that takes, and whoever wants to reprint more asks its publisher.</p>
</section>
</main>
</body>
</html>
`;
}
