import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";

/** Says so where a fault of ours keeps the page from being drawn, instead of leaving it blank. */
export function Guard({ children }: { readonly children: ComponentChildren }) {
  const [fault] = useErrorBoundary();
  if (fault === undefined) return <>{children}</>;
  return (
    <main>
      <div class="notice" role="alert">
        <p>
          <strong>This page cannot be drawn, which is a fault of whosaid.</strong> Go{" "}
          <a href="/">to the beginning</a>; what the fault says, to report it:
        </p>
        <pre>{String(fault)}</pre>
      </div>
    </main>
  );
}
