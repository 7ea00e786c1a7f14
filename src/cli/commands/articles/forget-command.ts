import { Command } from "commander";
import { AppError } from "../../../errors/app-error.ts";
import { findArticlesToForget } from "../../../graph/read/find-articles-to-forget.ts";
import { findFormerArticles } from "../../../graph/read/former-articles.ts";
import { forgetArticles } from "../../../graph/write/forget-articles.ts";
import { countArticles } from "../../output/count-articles.ts";
import { withGraph } from "../../service/with-graph.ts";

/** Articles that are named before they are forgotten. */
const MOST_NAMED = 20;

interface ForgetOptions {
  readonly article: readonly string[];
  readonly publisher: readonly string[];
  readonly yes: boolean;
}

/** `whosaid forget`: articles out of the graph. */
export function buildForgetCommand(): Command {
  return new Command("forget")
    .description("remove articles and all that only they support from the graph")
    .option("--article <id...>", "articles with these ids", [])
    .option("--publisher <name...>", "all articles of these publishers", [])
    .option("--yes", "remove them; without it they are only listed", false)
    .action(forget);
}

async function forget({ article, publisher, yes }: ForgetOptions, command: Command): Promise<void> {
  if (article.length + publisher.length === 0) {
    command.error("error: say which, with --article or --publisher", { exitCode: 2 });
  }
  await withGraph(async (graph) => {
    const found = await findArticlesToForget(graph, article, publisher);
    if (found.length === 0) throw new AppError("ARTICLES_NOT_FOUND", {});
    const ids = found.map(({ id }) => id);
    if (yes) await forgetArticles(graph, ids, await findFormerArticles(graph));
    const lines = found.map(({ id, name, publisher: by }) =>
      [id, by, name].filter(Boolean).join(" · "),
    );
    const more = lines.length - MOST_NAMED;
    console.log(lines.slice(0, MOST_NAMED).join("\n"));
    if (more > 0) console.log(`… and ${String(more)} more`);
    const count = countArticles(lines.length);
    console.log(yes ? `forgotten: ${count}` : `${count}; add --yes to forget what is listed`);
  });
}
