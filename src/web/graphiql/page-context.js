const { React } = globalThis;

/**
 * What the parts of the page share: `questions`, `graph` as `readGraph` gives it, `offers`,
 * `readAgain` to look at the graph again, and `ask` to send what stands in the editors, which is
 * sent when `askCount` grows.
 */
export const PageContext = React.createContext(null);
