// The page on which a person asks: GraphiQL, with the saved questions beside the editor.
const { React, ReactDOM, GraphiQL, localStorage, location } = globalThis;

const questions = await (await fetch("/questions.json")).json();
const logo = React.createElement(
  "span",
  { className: "logo", title: "Who said what about where" },
  React.createElement("span", null, "who"),
  "said",
);

/** Each saved question by its title; a click puts it into the editor. */
function Questions() {
  const { queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const items = questions.map(({ name, title, query }) =>
    React.createElement(
      "li",
      { key: name },
      React.createElement(
        "button",
        { type: "button", onClick: () => queryEditor?.setValue(query) },
        title,
      ),
    ),
  );
  return React.createElement(
    "section",
    { className: "questions" },
    React.createElement("h2", null, "Questions"),
    React.createElement("ul", null, items),
  );
}

/** Where GraphiQL keeps tabs and history; without the headers of a question, since they may hold a key. */
const storage = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => {
    const isHistory = name === "graphiql:queries" || name === "graphiql:favorites";
    localStorage.setItem(name, isHistory ? dropHeaders(value) : value);
  },
  removeItem: (name) => localStorage.removeItem(name),
  clear: () => localStorage.clear(),
  get length() {
    return localStorage.length;
  },
};

function dropHeaders(json) {
  return JSON.stringify(JSON.parse(json), (name, value) => (name === "headers" ? null : value));
}

const subscriptionUrl = `${location.origin.replace(/^http/u, "ws")}/graphql`;

const gallery = { title: "Questions", icon: GraphiQL.React.StarIcon, content: Questions };

ReactDOM.createRoot(document.querySelector("main")).render(
  React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: "/graphql", subscriptionUrl }),
      defaultQuery: questions[0].query,
      plugins: [gallery],
      visiblePlugin: gallery,
      storage,
      shouldPersistHeaders: false,
    },
    React.createElement(GraphiQL.Logo, null, logo),
  ),
);
