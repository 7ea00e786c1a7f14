import { Command } from "commander";
import { openDossier } from "../../export/dossier/dossier.ts";
import { count } from "../../export/dossier/read-out.ts";
import { parseWhere } from "../../export/where-parameters.ts";
import { describeCorpus } from "../../graph/read/describe-corpus.ts";
import { explainWhere } from "../answers/explain-where.ts";
import { writeChunks } from "../writing/write-chunks.ts";
import { readVersion } from "../read-version.ts";
import { withAsker } from "../service/with-asker.ts";

interface DossierOptions {
  readonly where?: string;
  readonly out?: string;
}

/** `whosaid dossier`: statements with their evidence as one page that is read without whosaid. */
export function buildDossierCommand(): Command {
  return new Command("dossier")
    .description("write statements and the passages that show them as one page to keep")
    .option("--where <json>", "which statements, as `where` of the API; all without it")
    .option("--out <file>", "where to, standard output without it")
    .action(writeDossier);
}

/**
 * @throws EXPORT_WHERE_INVALID, EXPORT_UNWRITABLE, DOSSIER_EMPTY, DOSSIER_OUTDATED; ASK_FAILED with what the
 *   API says of the filter
 */
async function writeDossier({ where: json, out: file }: DossierOptions): Promise<void> {
  const where = json === undefined ? null : parseWhere(json);
  await withAsker((asker, graph) =>
    explainWhere(async () => {
      const corpus = await describeCorpus(graph);
      const imprint = { where, madeAt: new Date(), version: readVersion(), corpus };
      const dossier = await openDossier(asker, imprint);
      if (file !== undefined) {
        const { statementCount, articleCount } = dossier;
        console.log(
          `Writing ${count(statementCount, "statement")} of ${count(articleCount, "article")} to ${file}`,
        );
      }
      await writeChunks(() => Promise.resolve(dossier.write()), file);
    }),
  );
}
