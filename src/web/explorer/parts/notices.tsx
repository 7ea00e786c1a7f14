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
  if (refusal.isAboutQuestion) {
    return (
      <div class="notice" role="alert">
        <p>
          <strong>Something in the address cannot be read.</strong> Take that condition away, or
          begin with <a href="/search">all statements</a>.
        </p>
        <p>
          <small>
            {refusal.message}. {refusal.hint}
          </small>
        </p>
      </div>
    );
  }
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

/** In place of a part of the page that could not be had. */
export function NotLoaded() {
  return (
    <div class="notice" role="alert">
      <p>
        <strong>Cannot reach whosaid.</strong> Check that it is still running, then load the page
        again.
      </p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        Load the page again
      </button>
    </div>
  );
}

/** Where there is nothing to show, why, and how to go on. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <div class="notice quiet">{children}</div>;
}
