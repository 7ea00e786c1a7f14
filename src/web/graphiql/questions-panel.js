import { PageContext } from "./page-context.js";
import { useShow } from "./use-show.js";

const { React, GraphiQL, document, matchMedia } = globalThis;
const h = React.createElement;

/** Each saved question by its title; picking one asks it. */
function QuestionsPanel() {
  const { graph, offerGroups } = React.useContext(PageContext);
  const { queryEditor, tabs, activeTabIndex } = GraphiQL.React.useEditorContext({ nonNull: true });
  const { setVisiblePlugin } = GraphiQL.React.usePluginContext();
  const show = useShow();
  const { query, variables } = tabs[activeTabIndex];

  function pick(offer) {
    show(offer);
    // On a small screen the list makes room for the answer.
    if (matchMedia("(max-width: 768px)").matches) {
      setVisiblePlugin(null);
      document.querySelector('button[aria-label="Hide Questions"]')?.focus();
    }
  }

  const groups = offerGroups.map(({ heading, offers }) =>
    h(
      "section",
      { key: heading, "aria-label": heading },
      h("h2", null, heading),
      h(
        "ul",
        null,
        offers.map((offer) =>
          h(
            "li",
            { key: offer.title },
            h(
              "button",
              {
                type: "button",
                disabled: queryEditor === null,
                "aria-current":
                  offer.query === query && offer.variables === (variables ?? "") ? "true" : null,
                onClick: () => pick(offer),
              },
              offer.title,
            ),
          ),
        ),
      ),
    ),
  );
  return h(
    "div",
    { className: "questions" },
    h("p", null, h("strong", null, "Who said what about where"), describeSize(graph)),
    h("p", null, "Pick a question: it is asked at once. Then change it, or write your own."),
    groups,
  );
}

function describeSize({ state, statementCount, ownCount, exampleCount }) {
  const articleCount = ownCount + exampleCount;
  if (state !== "read" || articleCount === 0) return ", as news articles tell it.";
  const articles =
    articleCount === 1 ? "1 article" : `${articleCount.toLocaleString("en")} articles`;
  const statements =
    statementCount === 1 ? "1 statement" : `${statementCount.toLocaleString("en")} statements`;
  return `: ${statements} in ${articles}.`;
}

function ListIcon() {
  return h(
    "svg",
    {
      viewBox: "0 0 20 20",
      fill: "none",
      stroke: "currentColor",
      strokeWidth: 1.5,
      "aria-hidden": "true",
    },
    h("path", {
      d: "M3 5h1.5M3 10h1.5M3 15h1.5M7.5 5H17M7.5 10H17M7.5 15H17",
      strokeLinecap: "round",
    }),
  );
}

export const questionsPlugin = { title: "Questions", icon: ListIcon, content: QuestionsPanel };
