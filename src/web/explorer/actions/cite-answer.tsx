import { CopyButton } from "./copy-button.tsx";

/** How to cite a list: where it was found, and when, since articles may come and go. */
export function CiteAnswer() {
  const text = `whosaid, “${document.title}”, ${location.href}, asked on ${new Date().toISOString().slice(0, 10)}.`;
  return (
    <>
      <pre>{text}</pre>
      <p>
        <code>whosaid cite</code> tells which articles the graph holds, by one hash that others can
        compare.
      </p>
      <CopyButton label="Copy the citation" text={() => text} />
    </>
  );
}
