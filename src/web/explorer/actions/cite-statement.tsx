import { CopyButton } from "./copy-button.tsx";
import { type CitedStatement, cite } from "./cite.ts";

/** How to cite one statement. */
export function CiteStatement({ statement }: { readonly statement: CitedStatement }) {
  return (
    <>
      {cite(statement, location.href).map(({ format, text }) => (
        <section key={format}>
          <h3>{format}</h3>
          <pre dir="auto">{text}</pre>
          <CopyButton label={`Copy as ${format}`} text={() => text} />
        </section>
      ))}
    </>
  );
}
