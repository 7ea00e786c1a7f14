import { KeyForm } from "../parts/notices.tsx";
import { type Decider, curator } from "./use-decider.ts";

/** Who decides; and what kept the last decision from being taken, with the key asked for where that was missing. */
export function CuratorFields({ refusal }: Pick<Decider, "refusal">) {
  return (
    <>
      {refusal?.wantsKey === true && <KeyForm refusal={refusal} />}
      {refusal?.wantsKey === false && (
        <p class="notice" role="alert">
          <strong>{refusal.message}.</strong> {refusal.hint}
        </p>
      )}
      <label class="field">
        Your name
        <input
          value={curator.value}
          autocomplete="name"
          onInput={({ currentTarget }) => {
            curator.value = currentTarget.value;
          }}
        />
      </label>
    </>
  );
}
