import { useEffect } from "preact/hooks";

/** Names the tab, and what a bookmark of it is called. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? "whosaid: who said what about where" : `${title} – whosaid`;
  }, [title]);
}
