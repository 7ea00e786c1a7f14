import { AnswerErrors } from "../../export/answers/asker.ts";
import { explainErrors } from "./explain-errors.ts";

/**
 * Does some work with a query of our own and somebody's `where`.
 *
 * @throws AppError ASK_FAILED with what the API says of the `where`
 */
export async function explainWhere<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AnswerErrors ? explainErrors("", withoutPlaces(error)) : error;
  }
}

/** Where in our own query something is wrong helps nobody. */
function withoutPlaces({ errors }: AnswerErrors) {
  return errors.map(({ locations: _in, ...error }) => error);
}
