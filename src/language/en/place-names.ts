/** "Government of the Philippines", as English names that of a country. */
export function nameGovernment(country: string): string {
  return `Government of ${TAKES_ARTICLE.test(country) ? "the " : ""}${country}`;
}

/** Countries that English names with "the". */
const TAKES_ARTICLE =
  /^(?:United |DR |Republic of |Central African |Dominican Republic|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)|\bIslands$/u;

/** What English calls a government after the people whom it governs: "Estonian government". */
export function listGovernmentNames(demonym: string): string[] {
  return [`${demonym} government`, `${demonym} authorities`];
}

/** "Kursk Oblast" is "Kursk", too, "State of Berlin" is "Berlin". */
export function listShortNames(name: string): string[] {
  const short = name
    .replace(REGION_WORD, "")
    .replace(/^(?:State|Province|Region|Republic|Canton|Department|Governorate) of (?:the )?/u, "");
  return short === name || short === "" ? [] : [short];
}

const REGION_WORD =
  /\s(?:[Oo]blast'?|Region|Province|State|Governorate|Prefecture|Krai|Kray|Republic|County|Department|District|Voivodeship|Canton|City|Municipality|Division|Parish)$/u;
