import type { ArticleFormat } from "../article-format.ts";
import { openMember } from "./open-member.ts";
import { readZip } from "./read-zip.ts";

/** A zip archive of files that hold articles. */
export const zip: ArticleFormat = {
  name: "zip",
  recognizes: ({ bytes }) => BEGINNINGS.some((beginning) => bytes.subarray(0, 4).equals(beginning)),
  async *split(source) {
    for await (const member of readZip(source.stream, source.path))
      yield* openMember(source, member);
  },
};

/** Of a file, and of the list at the end, with which an empty archive begins. */
const BEGINNINGS = [Buffer.of(0x50, 0x4b, 3, 4), Buffer.of(0x50, 0x4b, 5, 6)];
