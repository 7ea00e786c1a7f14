import { useState } from "preact/hooks";

export function CopyButton({
  label,
  text,
}: {
  readonly label: string;
  readonly text: () => string;
}) {
  const [said, setSaid] = useState(label);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      // Browsers refuse it on a page that came without TLS from elsewhere.
      setSaid("The browser does not allow it here");
    }
  };
  return (
    <button type="button" aria-live="polite" onClick={() => void copy()}>
      {said}
    </button>
  );
}
