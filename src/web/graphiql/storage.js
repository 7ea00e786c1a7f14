const { localStorage } = globalThis;

/** Where GraphiQL keeps tabs and history; without the headers of a question, since they may hold a key. */
export const storage = {
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
