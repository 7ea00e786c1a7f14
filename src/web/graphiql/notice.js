import { setKey } from "./fetcher.js";
import { PageContext } from "./page-context.js";

const { React, ReactDOM, GraphiQL, document, addEventListener, removeEventListener } = globalThis;
const h = React.createElement;

/** Says above the editors what keeps questions from being answered, and what to do. */
export function Notice() {
  const { graph, readAgain, ask } = React.useContext(PageContext);
  const { schema, introspect, ...schemaFetch } = GraphiQL.React.useSchemaContext({ nonNull: true });
  const { isFetching } = GraphiQL.React.useExecutionContext({ nonNull: true });

  // Someone loads articles, or starts Neo4j, in another window and comes back.
  const isWanting = graph.state !== "read" || graph.ownCount + graph.exampleCount === 0;
  React.useEffect(() => {
    if (!isWanting) return undefined;
    addEventListener("focus", readAgain);
    return () => removeEventListener("focus", readAgain);
  }, [isWanting]);
  // A key that was written under Headers serves here, too, once a question was sent with it.
  React.useEffect(() => {
    if (!isFetching && graph.state === "locked") readAgain();
  }, [isFetching, schema]);
  React.useEffect(() => {
    if (graph.state === "read" && !schema && !schemaFetch.isFetching) introspect();
  }, [graph.state]);

  const unlock = async (key) => {
    setKey(key);
    await readAgain();
    ask();
  };
  return ReactDOM.createPortal(describe(graph, unlock), document.querySelector("#notice"));
}

function describe(graph, unlock) {
  if (graph.state === "locked") return h(KeyForm, { unlock });
  if (graph.state === "failed")
    return h("p", null, h("strong", null, `${graph.message}. `), graph.hint ?? "");
  if (graph.state === "read" && graph.ownCount + graph.exampleCount === 0) {
    return h(
      "p",
      null,
      h("strong", null, "Nothing is loaded yet. "),
      "Load articles, as text files or JSON, with ",
      h("code", null, "whosaid load FOLDER"),
      ", in a checkout ",
      h("code", null, "npm run -s whosaid -- load FOLDER"),
      ", come back and ask.",
    );
  }
  return null;
}

function KeyForm({ unlock }) {
  const onSubmit = (event) => {
    event.preventDefault();
    void unlock(event.target.elements.key.value);
  };
  return h(
    "form",
    { onSubmit },
    h("label", { htmlFor: "key" }, "This server answers those who hold its read key:"),
    h("input", { id: "key", name: "key", type: "password", autoComplete: "off", required: true }),
    h("button", { type: "submit" }, "Use it"),
    h("small", null, "The page forgets it when it is closed."),
  );
}
