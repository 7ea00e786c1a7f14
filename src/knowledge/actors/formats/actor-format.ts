import type { Told } from "../actor-draft.ts";

/** A form in which lists of actors are published. */
export interface ActorFormat {
  readonly name: string;
  /** Whether a file that begins so is of this format. */
  readonly recognizes: (opening: string) => boolean;
  /** Whether it is read line by line or as one. */
  readonly holds: "lines" | "document";
  /** What a line, or the whole, tells of actors; nothing where it is of something else. */
  readonly read: (text: string) => Told;
}
