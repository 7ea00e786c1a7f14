import { LocationProvider, Route, Router } from "preact-iso";
import { HomePage } from "./pages/home-page.tsx";
import { MissingPage } from "./pages/missing-page.tsx";
import { EntityPage } from "./pages/entity-page.tsx";
import { SearchPage } from "./pages/search-page.tsx";
import { StatementPage } from "./pages/statement-page.tsx";
import { TopicPage } from "./pages/topic-page.tsx";
import { loadPart } from "./parts/load-part.ts";
import { SearchBox } from "./parts/search-box.tsx";

const ArticlePage = loadPart(() => import("./pages/article-page.tsx"));
const ReviewPage = loadPart(() => import("./pages/review-page.tsx"));

/** Addresses of this machine that are no pages of the explorer, and are left to the browser. */
const PAGES = /^\/(?!graphi?ql|export|answers|browser)/u;

/** Pages by their addresses. */
export function App() {
  return (
    <LocationProvider scope={PAGES}>
      <a class="skip" href="#content">
        Skip to the answer
      </a>
      <header class="top">
        <a class="brand" href="/">
          <span>who</span>said
        </a>
        <SearchBox />
        <nav aria-label="Pages">
          <a href="/search">All statements</a>
          <a href="/review">Review</a>
          <a href="/graphiql">GraphQL</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Router>
          <Route path="/" component={HomePage} />
          <Route path="/search" component={SearchPage} />
          <Route path="/person/:id" component={EntityPage} />
          <Route path="/organization/:id" component={EntityPage} />
          <Route path="/group/:id" component={EntityPage} />
          <Route path="/unnamed-source/:id" component={EntityPage} />
          <Route path="/place/:id" component={EntityPage} />
          <Route path="/statement/:id" component={StatementPage} />
          <Route path="/article/:id" component={ArticlePage} />
          <Route path="/topic/:topic" component={TopicPage} />
          <Route path="/review" component={ReviewPage} />
          <Route default component={MissingPage} />
        </Router>
      </main>
    </LocationProvider>
  );
}
