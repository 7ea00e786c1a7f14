import { useAddress } from "../filters/use-address.ts";
import { useTitle } from "../parts/use-title.ts";
import { Answers } from "../views/answers.tsx";

/** All statements, narrowed as the address says. */
export function SearchPage() {
  const { filter } = useAddress();
  const title = filter.words === undefined ? "All statements" : `“${filter.words.join("”, “")}”`;
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <Answers own={{}} fixed={[]} />
    </>
  );
}
