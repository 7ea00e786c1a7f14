import { buildAddress } from "./address.js";
import { isQuery, readOperations } from "./operations.js";
import { PageContext } from "./page-context.js";

const { React, ReactDOM, GraphiQL, history } = globalThis;

/**
 * Gives the function that puts a question into the editors and asks it, if it only reads.
 *
 * Nothing that a person typed is overwritten: the question comes into the tab that holds it, into
 * one that holds nothing but another saved question, or else into a new one. Picking it is a step
 * to go back from, unless `isStep` is false.
 */
export function useShow() {
  const { offers, ask } = React.useContext(PageContext);
  const editors = GraphiQL.React.useEditorContext({ nonNull: true });
  const { stop } = GraphiQL.React.useExecutionContext({ nonNull: true });
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;

  return (content, { isStep = true } = {}) => {
    const left = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    // GraphiQL looks at what was typed a moment later, when another tab may be open.
    ReactDOM.flushSync(() => {
      stop();
      const operationName = findOperation(left.query, queryEditor.operationName);
      chooseOperation(queryEditor, { query: left.query, operationName });
      const headers = headerEditor.getValue();
      editors.updateActiveTabValues({ ...left, headers, operationName });
    });
    const index = editors.tabs.findIndex((tab, place) =>
      isSame(place === editors.activeTabIndex ? left : tab, content),
    );
    if (index === -1) {
      const isFree = isBlank(left) || offers.some((offer) => isSame(offer, left));
      if (!isFree) ReactDOM.flushSync(editors.addTab);
      write(content);
    } else if (index !== editors.activeTabIndex) {
      ReactDOM.flushSync(() => editors.changeTab(index));
    }
    chooseOperation(queryEditor, content);
    if (isStep) moveOn(left, content);
    if (isQuery(content.query)) ask();
  };

  function write({ query, variables, operationName = null }) {
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    responseEditor.setValue("");
    editors.updateActiveTabValues({ query, variables, operationName, response: null });
  }
}

/** Tells the editor, which finds out by itself a moment later, what would be asked now. */
export function chooseOperation(queryEditor, { query, operationName = null }) {
  Object.assign(queryEditor, readOperations(query), { operationName });
}

function moveOn(left, content) {
  const address = buildAddress(content);
  if (isBlank(left)) history.replaceState(null, "", address);
  else if (!isSame(left, content)) history.pushState(null, "", address);
}

function isSame(one, other) {
  return one.query === other.query && (one.variables ?? "") === other.variables;
}

function isBlank({ query, variables }) {
  return query.trim() === "" && variables.trim() === "";
}

/** The name, if it still is one of the query's. */
function findOperation(query, operationName) {
  const { operations } = readOperations(query);
  return operations?.some(({ name }) => name?.value === operationName) ? operationName : null;
}
