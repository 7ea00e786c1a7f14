/** "Government of the Philippines", as English names that of a country. */
export function nameGovernment(country: string): string {
  return `Government of ${TAKES_ARTICLE.test(country) ? "the " : ""}${country}`;
}

/** Countries that English names with "the". */
const TAKES_ARTICLE =
  /^(?:United |DR |Republic of |Central African |Dominican Republic|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)|\bIslands$/u;

/** How English calls what is of a country: by its people, or otherwise. */
export function getAdjective(code: string, demonym: string): string {
  return ADJECTIVES[code] ?? demonym;
}

/** Where a country's adjective is not what its people are called, by ISO 3166 code. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AE: "Emirati",
  IS: "Icelandic",
  KG: "Kyrgyz",
  KZ: "Kazakh",
  LU: "Luxembourg",
  NZ: "New Zealand",
  PH: "Philippine",
  SA: "Saudi",
  TJ: "Tajik",
  UZ: "Uzbek",
};

/** What English calls a government after its country: "Estonian government". */
export function listGovernmentNames(adjective: string): string[] {
  return [`${adjective} government`, `${adjective} authorities`];
}

/** What English calls a country's ministries of which news speaks most, each by its first name. */
export function listMinistries(country: string, adjective: string): string[][] {
  const owner = TAKES_ARTICLE.test(country) ? `the ${country}` : country;
  return MINISTRIES.map((ministries) =>
    ministries.flatMap((ministry) => [
      `${adjective} ${ministry}`,
      `${country}’s ${ministry}`,
      `${ministry} of ${owner}`,
    ]),
  );
}

const MINISTRIES = [
  ["Foreign Ministry", "Ministry of Foreign Affairs"],
  ["Defense Ministry", "Defence Ministry", "Ministry of Defense", "Ministry of Defence"],
];

/** "Kursk Oblast" is "Kursk", too, "State of Berlin" is "Berlin". */
export function listShortNames(name: string): string[] {
  const short = name
    .replace(REGION_WORD, "")
    .replace(/^(?:State|Province|Region|Republic|Canton|Department|Governorate) of (?:the )?/u, "");
  return short === name || short === "" ? [] : [short];
}

/** "Al Qāmishlī" is "Qāmishlī", too: English leaves the article of Arabic names out. */
export function listWithoutArticle(name: string, country: string): string[] {
  const bare = ARABIC.has(country) ? name.replace(ARTICLE, "") : name;
  return bare === name ? [] : [bare];
}

const ARTICLE = /^(?:A[dlnrstz]|A[st]h|El)[ -](?=.{5})/u;

/** ISO 3166 codes of the countries in which towns have Arabic names. */
const ARABIC: ReadonlySet<string> = new Set(
  "AE BH DZ EG EH IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split(" "),
);

const REGION_WORD =
  /\s(?:[Oo]blast'?|Region|Province|State|Governorate|Prefecture|Krai|Kray|Republic|County|Department|District|Voivodeship|Canton|City|Municipality|Division|Parish)$/u;
