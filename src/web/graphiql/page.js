// The page on which a person asks: GraphiQL, with the saved questions beside the editor.
import { readAddress } from "./address.js";
import { fetcher } from "./fetcher.js";
import { readGraph } from "./graph-reader.js";
import { Notice } from "./notice.js";
import { buildOffers } from "./offers.js";
import { PageContext } from "./page-context.js";
import { questionsPlugin } from "./questions-panel.js";
import { Session } from "./session.js";
import { storage } from "./storage.js";

const { React, ReactDOM, GraphiQL, document, fetch, location } = globalThis;
const h = React.createElement;

const { questions, exampleIds } = await (await fetch("/questions.json")).json();

/** What the editors open with; without it, what was kept, if anything. */
const opening = readAddress(location);

const plugins = [questionsPlugin];

function Page() {
  const [graph, setGraph] = React.useState({ state: "unread" });
  const [askCount, setAskCount] = React.useState(0);
  const offerGroups = React.useMemo(() => buildOffers(questions, graph), [graph]);
  const readAgain = React.useCallback(async () => {
    setGraph(await readGraph(fetcher, exampleIds));
  }, []);
  const ask = React.useCallback(() => setAskCount((count) => count + 1), []);
  React.useEffect(() => void readAgain(), []);

  const offers = offerGroups.flatMap((group) => group.offers);
  return h(
    PageContext.Provider,
    { value: { graph, offerGroups, offers, readAgain, askCount, ask } },
    h(
      GraphiQL,
      {
        fetcher,
        query: opening?.query,
        variables: opening?.variables,
        defaultTabs: [{ query: "" }],
        defaultQuery: "",
        defaultEditorToolsVisibility: "variables",
        plugins,
        visiblePlugin: questionsPlugin,
        storage,
        shouldPersistHeaders: false,
      },
      h(
        GraphiQL.Logo,
        null,
        h("h1", { title: "Who said what about where" }, h("span", null, "who"), "said"),
        h(Session),
        h(Notice),
      ),
    ),
  );
}

ReactDOM.createRoot(document.querySelector("main")).render(h(Page));
