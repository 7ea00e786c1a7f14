import { buildAddress, readAddress } from "./address.js";
import { isQuery, readOperations } from "./operations.js";
import { PageContext } from "./page-context.js";
import { storage } from "./storage.js";
import { chooseOperation, useShow } from "./use-show.js";

const { React, GraphiQL, history, location, setTimeout, clearTimeout } = globalThis;
const { document, addEventListener, removeEventListener } = globalThis;

/** How long an editor rests before the address follows it; browsers refuse to change it all the time. */
const REST_MS = 300;

/** Keeps editors, address and answer together; shows nothing itself. */
export function Session() {
  const { offers, graph, askCount, ask } = React.useContext(PageContext);
  const editors = GraphiQL.React.useEditorContext({ nonNull: true });
  const { run } = GraphiQL.React.useExecutionContext({ nonNull: true });
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;
  const show = useShow();
  const [isOpened, setIsOpened] = React.useState(false);
  const isReady = [queryEditor, variableEditor, headerEditor, responseEditor].every(Boolean);

  React.useEffect(() => {
    if (!isReady) return;
    labelEditors({ queryEditor, variableEditor, headerEditor, responseEditor });
    document.querySelector("#skip").onclick = () => queryEditor.focus();
  }, [isReady]);

  // What the page opens with is asked; where that is nothing, the first question is.
  React.useEffect(() => {
    if (!isReady || isOpened) return;
    const query = queryEditor.getValue();
    if (query.trim() === "") {
      if (graph.state === "unread") return;
      show(offers[0]);
    } else {
      const { operationName = null } = readAddress(location) ?? {};
      chooseOperation(queryEditor, { query, operationName });
      if (isQuery(query)) ask();
    }
    setIsOpened(true);
  }, [isReady, graph]);

  React.useEffect(() => {
    if (askCount > 0) run();
  }, [askCount]);

  useAddress(isOpened ? editors.tabs[editors.activeTabIndex] : null, editors);

  useWindowEvent("popstate", () => {
    const content = readAddress(location);
    if (content !== null) show(content, { isStep: false });
  });

  // GraphiQL keeps the tabs half a second after they changed, when the page may be gone.
  useWindowEvent("pagehide", () => {
    if (isOpened) keepTabs(editors.tabs, editors.activeTabIndex, queryEditor, variableEditor);
  });

  return null;
}

/** Lets the address follow the editors when their tab changed; null, before one is opened, leaves it as it is. */
function useAddress(tab, { queryEditor, variableEditor }) {
  const { query = null, variables = null, operationName = null } = tab ?? {};
  const timer = React.useRef(0);
  React.useEffect(() => {
    if (tab === null) return undefined;
    timer.current = setTimeout(() => {
      // What they hold by now: a tab that was just left may be told of after the address changed.
      const content = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
      const isOneOfMany = readOperations(content.query).operations?.length > 1;
      const address = buildAddress({
        ...content,
        operationName: isOneOfMany ? queryEditor.operationName : null,
      });
      if (address !== location.href.slice(location.origin.length)) {
        history.replaceState(null, "", address);
      }
    }, REST_MS);
    return () => clearTimeout(timer.current);
  }, [tab === null, query, variables, operationName]);
  // Who goes back before the editors rested is at another address, which keeps its own question.
  useWindowEvent("popstate", () => clearTimeout(timer.current));
}

/** Does what the last rendering would do when the window tells of an event. */
function useWindowEvent(name, handle) {
  const current = React.useRef(handle);
  current.current = handle;
  React.useEffect(() => {
    const tell = () => current.current();
    addEventListener(name, tell);
    return () => removeEventListener(name, tell);
  }, [name]);
}

function keepTabs(tabs, activeTabIndex, queryEditor, variableEditor) {
  // Nothing is kept of what a person just had cleared.
  if (storage.length === 0) return;
  const typed = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
  const kept = tabs.map((tab, index) => ({
    ...tab,
    ...(index === activeTabIndex ? typed : {}),
    headers: null,
    response: null,
    hash: null,
  }));
  storage.setItem("graphiql:tabState", JSON.stringify({ tabs: kept, activeTabIndex }));
}

/** Gives each editor a name that screen readers say, lets Tab leave it, and shows long lines whole. */
function labelEditors({ queryEditor, variableEditor, headerEditor, responseEditor }) {
  const labels = new Map([
    [queryEditor, "Query"],
    [variableEditor, "Variables"],
    [headerEditor, "Headers"],
    [responseEditor, "Answer"],
  ]);
  for (const [editor, label] of labels) {
    editor.setOption("screenReaderLabel", label);
    editor.setOption("lineWrapping", true);
    editor.addKeyMap({ Tab: false, "Shift-Tab": false }, true);
  }
}
