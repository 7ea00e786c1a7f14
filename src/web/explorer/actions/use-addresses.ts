import { useEffect, useState } from "preact/hooks";

/** Where other programs of this graph are. */
interface Addresses {
  readonly neo4jBrowser: string | null;
}

const UNKNOWN: Addresses = { neo4jBrowser: null };

/** Unknown until they are told. */
export function useAddresses(): Addresses {
  const [addresses, setAddresses] = useState(UNKNOWN);
  useEffect(() => {
    fetch("/addresses.json").then(
      async (response) => {
        if (response.ok) setAddresses((await response.json()) as Addresses);
      },
      () => {
        // They stay unknown; the views tell that the server is away.
      },
    );
  }, []);
  return addresses;
}
