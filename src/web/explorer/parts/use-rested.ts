import { useEffect, useState } from "preact/hooks";

/** How long a person rests before what was typed is looked for. */
const REST_MS = 150;

/** What was typed, once the person rests; blanks around it do not count. */
export function useRested(words: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(words.trim());
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return rested;
}
