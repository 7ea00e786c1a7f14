import { useEffect } from "preact/hooks";

/** Tabs and bookmarks show less. */
const LONGEST_TITLE = 120;

/** Names the tab, and what a bookmark of it is called. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title =
      title === null
        ? "whosaid: who said what about where"
        : `${title.slice(0, LONGEST_TITLE)} – whosaid`;
  }, [title]);
}
