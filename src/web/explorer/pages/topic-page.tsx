import { useRoute } from "preact-iso";
import { useTitle } from "../parts/use-title.ts";
import { Answers } from "../views/answers.tsx";

/** What is said to happen or to be so, by a verb and those that mean the same. */
export function TopicPage() {
  const topic = useRoute().params["topic"] ?? "";
  useTitle(topic);
  return (
    <>
      <p class="kind">Topic</p>
      <h1 dir="auto">{topic}</h1>
      <p>
        Statements that claim this to happen or to be so, in this word or one that means the same.
      </p>
      <Answers own={{ about: { topic } }} fixed={["topic"]} />
    </>
  );
}
