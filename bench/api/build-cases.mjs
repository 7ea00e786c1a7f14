import { parse } from "graphql";
import { hasFile, readText, SYSTEMS } from "./operations.mjs";

/**
 * What each system is sent for each set of an operation's variables: requests as `undici` takes
 * them. Of the variables each document gets those that it declares.
 */
export function buildCases({ name }, variableSets, servers) {
  return SYSTEMS.filter(({ file }) => hasFile(name, file)).map(({ name: system, server, file }) => {
    const { url, pid } = servers[server];
    const bodies =
      server === "limit" ? variableSets : askWith(readText(name, file).trim(), variableSets);
    const texts = bodies.map((body) => JSON.stringify(body));
    let asked = 0;
    return {
      system,
      pid,
      origin: new URL(url).origin,
      path: server === "limit" ? `/${name}` : new URL(url).pathname,
      bodies: texts,
      // One after the other, and all as often, however often it is broken off in between.
      nextBody: () => texts[asked++ % texts.length],
    };
  });
}

function askWith(query, variableSets) {
  const [{ variableDefinitions }] = parse(query).definitions;
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  return variableSets.map((variables) => ({
    query,
    variables: Object.fromEntries(names.map((name) => [name, variables[name]])),
  }));
}
