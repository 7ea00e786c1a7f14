import type { ComponentChildren } from "preact";
import type { Refusal } from "../asking/ask.ts";
import { key } from "../asking/keys.ts";
import type { Asked } from "../asking/use-answer.ts";
import { readText } from "./read-text.ts";

/** Shows what was told, and what keeps it from being told; nothing is ever left blank. */
export function Told<Data>({
  asked: { data, refusal, isAsking, askAgain },
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ComponentChildren;
}) {
  if (refusal !== null) return <Refused refusal={refusal} askAgain={askAgain} />;
  if (data === null) return <p class="waiting">Asking the graph …</p>;
  return (
    <div class={isAsking ? "told again" : "told"} aria-busy={isAsking}>
      {children(data)}
    </div>
  );
}

function Refused({
  refusal,
  askAgain,
}: {
  readonly refusal: Refusal;
  readonly askAgain: () => void;
}) {
  if (refusal.wantsKey) return <KeyForm refusal={refusal} />;
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{refusal.message}.</strong> {refusal.hint}
      </p>
      <button type="button" onClick={askAgain}>
        Ask again
      </button>
    </div>
  );
}

/** For a server that answers those who hold a key. */
export function KeyForm({ refusal }: { readonly refusal: Pick<Refusal, "message" | "hint"> }) {
  return (
    <form
      class="notice"
      onSubmit={(event) => {
        event.preventDefault();
        key.value = readText(event.currentTarget, "key");
      }}
    >
      <p role="alert">
        <strong>{refusal.message}.</strong> {refusal.hint}
      </p>
      <label>
        Key <input name="key" type="password" autocomplete="off" required />
      </label>
      <button type="submit">Use it</button>
      <small>The page forgets it when it is closed.</small>
    </form>
  );
}

/** Where there is nothing to show, why, and how to go on. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <div class="notice quiet">{children}</div>;
}
