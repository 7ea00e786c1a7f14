import { render } from "preact";
import { App } from "./app.tsx";
import { Guard } from "./parts/guard.tsx";

// At an address that nobody can read the router would fail.
if (!isReadable(location.pathname)) history.replaceState(null, "", "/no-such-page");

render(
  <Guard>
    <App />
  </Guard>,
  document.querySelector("#explorer")!,
);

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
