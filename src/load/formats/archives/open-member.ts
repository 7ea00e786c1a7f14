import { AppError } from "../../../errors/app-error.ts";
import type { ArticlePart, Source } from "../article-format.ts";
import { readMemberName } from "./member-name.ts";
import type { Member } from "./read-zip.ts";

/** What ends the reading of all that is in an archive, and not of one file of it. */
const ENDINGS: ReadonlySet<string> = new Set(["ARTICLE_ARCHIVE_ENDLESS"]);

/** The articles of one file of an archive; one that cannot be read leaves the others alone. */
export async function* openMember(
  { open }: Source,
  { name: written, stream }: Member,
): AsyncGenerator<ArticlePart> {
  const name = readMemberName(written);
  if (name === null) return;
  try {
    yield* open(name, stream);
  } catch (error) {
    if (!(error instanceof AppError) || ENDINGS.has(error.code)) throw error;
    // Pictures and styles of saved pages are no articles, in folders as in archives.
    if (error.code === "ARTICLE_FORMAT_UNKNOWN") return;
    yield {
      place: name,
      parse: () => {
        throw error;
      },
    };
  }
}
