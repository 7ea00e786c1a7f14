import { useState } from "preact/hooks";
import { key } from "../asking/keys.ts";
import type { Named } from "../asking/rows.ts";
import { KeyForm } from "../parts/notices.tsx";
import { readText } from "../parts/read-text.ts";
import { ChooseActor } from "./choose-actor.tsx";
import { CuratorFields } from "./curator-fields.tsx";
import { useDecider } from "./use-decider.ts";

const WITHOUT_KEY = {
  message: "Whoever holds the curator key can say whose it is",
  hint: "The decision is kept with your name and reason, and can be taken back.",
};

/** "This statement is Y's, not X's", in one step. */
export default function Reattribute({
  statement,
  onDecided,
}: {
  readonly statement: { readonly id: string; readonly speaker: Named | null };
  readonly onDecided: () => void;
}) {
  const [speaker, setSpeaker] = useState<Named | null>(null);
  const { decide, refusal } = useDecider(onDecided);
  if (key.value === null) return <KeyForm refusal={WITHOUT_KEY} />;
  return (
    <div class="card">
      <CuratorFields refusal={refusal} />
      <form
        class="reattribute"
        onSubmit={(event) => {
          event.preventDefault();
          if (speaker === null) return;
          const reason = readText(event.currentTarget, "reason");
          const given = { statement: statement.id, speaker: speaker.id };
          decide({ mutation: "reattributeStatement", given, reason });
        }}
      >
        <ChooseActor label="Who said it" chosen={speaker} choose={setSpeaker} />
        <label class="field">
          Why
          <input name="reason" required />
        </label>
        <button type="submit" disabled={speaker === null}>
          {speaker === null
            ? "It is theirs"
            : `It is ${speaker.name}’s${statement.speaker === null ? "" : `, not ${statement.speaker.name}’s`}`}
        </button>
      </form>
    </div>
  );
}
