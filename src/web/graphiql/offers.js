/**
 * Sorts the saved questions under headings, each filled with names that the articles there know.
 *
 * `graph` is what `readGraph` gives. A question whose variables nothing of the reader's own fills is
 * left to the example articles; one without variables fits any article.
 */
export function buildOffers(questions, graph) {
  const saved = questions.map((question) => fillOffer(question, question.variables));
  if (graph.state !== "read" || (graph.ownCount === 0 && graph.exampleCount === 0)) {
    return [{ heading: "Questions", offers: saved }];
  }
  if (graph.ownCount === 0) return [{ heading: "On the example articles", offers: saved }];

  const own = questions.flatMap((question) => {
    const names = findNames(question, graph.names);
    return names === null ? [] : [fillOffer(question, names)];
  });
  if (graph.exampleCount === 0) return [{ heading: "On your articles", offers: own }];
  const isGeneral = (_offer, index) => Object.keys(questions[index].variables).length === 0;
  const general = saved.filter(isGeneral);
  const special = saved.filter((offer) => !general.includes(offer));
  return [
    { heading: "On your articles", offers: own.filter(({ variables }) => variables !== "") },
    { heading: "On all articles", offers: general },
    { heading: "On the example articles", offers: special },
  ].filter(({ offers }) => offers.length > 0);
}

/** The first names that are just what the question's variables want; null where there are none. */
function findNames({ variables }, names) {
  const wanted = Object.keys(variables);
  if (wanted.length === 0) return {};
  const fits = (known) => wanted.join() === Object.keys(known).join();
  return names.find(fits) ?? null;
}

/** A question as it goes into the editors; its comments speak of what it is filled with. */
function fillOffer({ title, query, variables }, names) {
  const rename = (text) => replaceAll(text, variables, names);
  return {
    title: rename(title),
    query: query.replace(/^#.*$/gmu, rename),
    variables: Object.keys(names).length === 0 ? "" : JSON.stringify(names, null, 2),
  };
}

/** All at once, so that no new name is taken for an old one. */
function replaceAll(text, oldNames, newNames) {
  const keys = Object.keys(newNames);
  const words = keys.map((key) => oldNames[key].replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&"));
  if (words.length === 0) return text;
  return text.replace(new RegExp(words.join("|"), "gu"), (word) => {
    return newNames[keys.find((key) => oldNames[key] === word)];
  });
}
