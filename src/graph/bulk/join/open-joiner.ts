import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import type { ClosedFiles } from "../files/import-files.ts";
import type { FilePiece } from "../files/line-file.ts";
import { PairFinder } from "./find-pairs.ts";
import { buildJoinContext, type JoinData } from "./join-context.ts";
import { PairRelater } from "./relate-pairs.ts";
import { writeArticles } from "./write-articles.ts";
import { writeClaims } from "./write-claims.ts";
import { writeEntities } from "./write-entities.ts";
import { type Share, StatementWriter } from "./write-statements.ts";

/** A part of the work of joining, which any thread can do. */
export type JoinTask =
  | { readonly kind: "meet" | "relate" | "share" | "claim" | "name"; readonly part: number }
  | { readonly kind: "meetShared" }
  | { readonly kind: "relateNear" | "state" | "publish"; readonly piece: FilePiece };

/** Joins what articles tell, see `joinGathered`. */
export interface Joiner {
  readonly work: (task: JoinTask) => void;
  /** Writes what others need for the next step. */
  readonly flush: () => void;
  readonly close: () => Joined;
}

/** What a joiner leaves to be written once. */
export interface Joined {
  readonly files: ClosedFiles;
  readonly shares: readonly Share[];
}

/** @param writer  one of the joiners */
export function openJoiner(data: JoinData, writer: string, lexicon: NameLexicon): Joiner {
  const context = buildJoinContext(data, writer, lexicon);
  const pairs = new PairFinder(context);
  const relater = new PairRelater(context);
  const statements = new StatementWriter(context);
  return {
    work: (task) => {
      switch (task.kind) {
        case "meet":
          pairs.addMeeting(task.part);
          break;
        case "meetShared":
          pairs.addNearShared();
          break;
        case "relate":
          relater.relate(task.part);
          break;
        case "relateNear":
          relater.writeNear(task.piece);
          break;
        case "state":
          statements.write(task.piece);
          break;
        case "share":
          statements.writeShared(task.part);
          break;
        case "claim":
          writeClaims(context.joined("members"), task.part, context.files);
          break;
        case "name":
          writeEntities(context, task.part);
          break;
        case "publish":
          writeArticles(context, task.piece);
          break;
      }
    },
    flush: () => {
      pairs.flush();
      relater.flush();
      statements.flush();
    },
    close: () => {
      relater.close();
      return { files: context.files.close(), shares: [...statements.shares.values()] };
    },
  };
}
