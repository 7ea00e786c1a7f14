import { AppError } from "../../../errors/app-error.ts";
import type { ArticlePart, Source } from "../article-format.ts";
import { readMemberName } from "./member-name.ts";
import type { Member } from "./read-zip.ts";

/** The articles of one file of an archive; one that cannot be read leaves the others alone. */
export async function* openMember(
  { open, path }: Source,
  { name: written, stream }: Member,
): AsyncGenerator<ArticlePart> {
  const name = readMemberName(written);
  if (name === null) return;
  try {
    yield* open(name, stream);
  } catch (error) {
    if (!(error instanceof AppError) || isOfArchive(error, path)) throw error;
    yield {
      place: name,
      parse: () => {
        throw error;
      },
    };
  }
}

/** Whether it is the archive that is damaged, or grows, and not the file in it alone. */
function isOfArchive({ code, details }: AppError, path: string): boolean {
  return code === "ARTICLE_ARCHIVE_ENDLESS" || ("path" in details && details.path === path);
}
