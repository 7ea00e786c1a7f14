import type { ComponentChildren } from "preact";
import { Actions } from "../actions/actions.tsx";
import type { Question } from "../asking/ask.ts";
import { useAnswer } from "../asking/use-answer.ts";
import type { Where } from "../filters/where.ts";
import { Told } from "../parts/notices.tsx";

/** What a view draws of an answer, and what can be done with that answer elsewhere. */
export function Answered<Data>({
  question,
  where,
  children,
}: {
  readonly question: Question;
  readonly where: Where;
  readonly children: (data: Data) => ComponentChildren;
}) {
  const asked = useAnswer<Data>(question);
  return (
    <>
      <Told asked={asked}>{children}</Told>
      <Actions question={question} where={where} />
    </>
  );
}
