import { AppError } from "../../errors/app-error.ts";
import { untilAborted } from "./until-aborted.ts";

/** Queries that run in Neo4j at once. */
const PLACES = 8;

/** While Neo4j has to plan anew what is asked most: planning is what all others wait for. */
const FEW_PLACES = 1;

/** Of these, those that dear queries may take: however many of them are asked, cheap ones get through. */
const DEAR_PLACES = 2;

/** Queries that wait for a place. */
const MOST_WAITING = 200;
const MOST_DEAR_WAITING = 32;

const LONGEST_WAIT_MS = 2_000;

/** Who wants a place. */
export interface Applicant {
  /** Whether much is asked at once. */
  readonly isDear: boolean;
  /** Whether it has begun already: it is not sent away, and waits as long as it has to. */
  readonly hasBegun: boolean;
}

/** Gives a place back. */
type Leave = () => void;

interface Waiting {
  readonly isDear: boolean;
  readonly admit: (leave: Leave) => void;
}

/** A bounded number of places for queries, and a short queue before them. */
export class Admission {
  #taken = { all: 0, dear: 0 };
  #places = PLACES;
  readonly #queue = new Set<Waiting>();
  #refused = 0;

  /** How many queries run and wait, and how many were refused until now. */
  get load(): { readonly running: number; readonly waiting: number; readonly refused: number } {
    return { running: this.#taken.all, waiting: this.#queue.size, refused: this.#refused };
  }

  /** Whether so many wait that nobody more may. */
  get isFull(): boolean {
    return this.#queue.size >= MOST_WAITING;
  }

  /**
   * Takes a place, in the order of arrival; only dear queries wait for one of theirs while others pass.
   *
   * @returns what gives it back
   * @throws AppError STORE_BUSY where too many wait, else after two seconds; the reason of a signal that fires
   */
  async enter(applicant: Applicant, signals: readonly AbortSignal[]): Promise<Leave> {
    if (this.#hasPlace(applicant)) return this.#take(applicant);
    if (!applicant.hasBegun) this.#requireRoom(applicant);
    return this.#wait(applicant, signals);
  }

  /**
   * Begins anew for a Neo4j that has just started: the places are free of all who ask the one that is no
   * more, since they may never leave, and there are few until it is warm.
   */
  async restart(warm: Promise<void>): Promise<void> {
    this.#taken = { all: 0, dear: 0 };
    this.#places = FEW_PLACES;
    this.#letIn();
    await warm;
    this.#places = PLACES;
    this.#letIn();
  }

  #hasPlace({ isDear }: Pick<Applicant, "isDear">): boolean {
    return this.#taken.all < this.#places && !(isDear && this.#taken.dear >= DEAR_PLACES);
  }

  #take({ isDear }: Pick<Applicant, "isDear">): Leave {
    const taken = this.#taken;
    taken.all += 1;
    if (isDear) taken.dear += 1;
    return () => {
      taken.all -= 1;
      if (isDear) taken.dear -= 1;
      this.#letIn();
    };
  }

  #requireRoom({ isDear }: Applicant): void {
    const countDear = () => [...this.#queue].filter((waiting) => waiting.isDear).length;
    if (this.isFull || (isDear && countDear() >= MOST_DEAR_WAITING)) {
      throw this.#refuse();
    }
  }

  async #wait({ isDear, hasBegun }: Applicant, signals: readonly AbortSignal[]): Promise<Leave> {
    let waiting: Waiting | undefined;
    const place = new Promise<Leave>((admit) => {
      waiting = { isDear, admit };
      this.#queue.add(waiting);
    });
    const patience = { ms: LONGEST_WAIT_MS, fail: () => this.#refuse() };
    try {
      return await untilAborted(place, signals, hasBegun ? undefined : patience);
    } catch (error) {
      // It may have been let in at the same moment.
      void place.then((leave) => {
        leave();
      });
      throw error;
    } finally {
      this.#queue.delete(waiting!);
    }
  }

  #refuse(): AppError {
    this.#refused += 1;
    return new AppError("STORE_BUSY", {});
  }

  #letIn(): void {
    for (const waiting of this.#queue) {
      if (!this.#hasPlace(waiting)) continue;
      this.#queue.delete(waiting);
      waiting.admit(this.#take(waiting));
    }
  }
}
