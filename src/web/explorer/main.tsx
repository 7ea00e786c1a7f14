import { render } from "preact";
import { App } from "./app.tsx";
import { Guard } from "./parts/guard.tsx";

render(
  <Guard>
    <App />
  </Guard>,
  document.querySelector("#explorer")!,
);
