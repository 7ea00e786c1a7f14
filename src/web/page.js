// The page on which a person asks: GraphiQL, each example question in a tab of its own.
const { React, ReactDOM, GraphiQL } = globalThis;

const questions = await (await fetch("/questions.json")).json();
const logo = React.createElement(
  "span",
  { className: "logo", title: "Who said what about where" },
  React.createElement("span", null, "who"),
  "said",
);

ReactDOM.createRoot(document.querySelector("main")).render(
  React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
      defaultTabs: questions.map(({ query }) => ({ query })),
      shouldPersistHeaders: false,
    },
    React.createElement(GraphiQL.Logo, null, logo),
  ),
);
