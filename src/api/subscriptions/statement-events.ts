import { EventEmitter } from "node:events";
import { Repeater } from "@graphql-yoga/subscription";
import type { Logger } from "pino";
import type { StatementFeed } from "../../domain/ports.ts";
import { AppError } from "../../errors/app-error.ts";

/** Tells those who listen which statements were added in this process. */
export class StatementEvents
  extends EventEmitter<{ added: [ids: readonly string[]] }>
  implements StatementFeed
{
  readonly #log: Logger;

  constructor(log: Logger) {
    super();
    this.#log = log;
    // Each subscription listens.
    this.setMaxListeners(0);
  }

  announce(statementIds: readonly string[]): void {
    this.emit("added", statementIds);
  }

  miss(cause: unknown): void {
    this.#log.warn({ err: cause }, "nobody is told of statements that were added");
  }

  /**
   * Listens from now on: the ids of the statements that were added together, one list after another.
   * What is not taken waits, up to the thousand lists that a `Repeater` holds.
   *
   * @throws AppError SUBSCRIPTION_TOO_SLOW from the iterator, after what waited
   */
  listen(): Repeater<readonly string[]> {
    return new Repeater(async (push, stop) => {
      const hear = (ids: readonly string[]): void => {
        try {
          push(ids).catch(() => undefined);
        } catch {
          stop(new AppError("SUBSCRIPTION_TOO_SLOW", {}));
        }
      };
      this.on("added", hear);
      await stop;
      this.off("added", hear);
    });
  }
}
