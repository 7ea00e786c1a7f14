import { expect, test } from "@jest/globals";
import { readPlaces } from "../../../support/read-places.ts";

test.each<[name: string, text: string, places: string[]]>([
  ["Africa", "Traders in Lusaka said prices rose.", ["Lusaka: Lusaka Province, Zambia"]],
  [
    "a list",
    "Rains flooded homes in Nairobi and Mombasa.",
    ["Nairobi: Nairobi County, Kenya", "Mombasa: Mombasa County, Kenya"],
  ],
  ["Asia", "The ferry left for Japan, near Osaka.", ["Japan: country", "Osaka: Osaka, Japan"]],
  ["Australia", "He flew to Canberra.", ["Canberra: Australian Capital Territory, Australia"]],
  [
    "South America",
    "The court sits in La Paz, Bolivia.",
    ["La Paz: La Paz Department, Bolivia", "Bolivia: country"],
  ],
  [
    "North America",
    "A mill closed in Halifax, Nova Scotia.",
    ["Halifax: Nova Scotia, Canada", "Nova Scotia: Canada"],
  ],
  ["Europe", "Snow fell in the city of Nice.", ["Nice: Provence-Alpes-Côte d'Azur, France"]],
  [
    "a name with small words",
    "A ship sank off the port of Rio de Janeiro.",
    ["Rio de Janeiro: Rio de Janeiro, Brazil"],
  ],
  [
    "a name in other letters of ours",
    "A road was cut near Sao Paulo.",
    ["Sao Paulo: São Paulo, Brazil"],
  ],
  [
    "a state's short form",
    "Voters queued in Reading, Pa., on Monday.",
    ["Reading: Pennsylvania, United States", "Pa.: United States"],
  ],
  [
    "a postal code",
    "He was born in Mobile, AL, in 1950.",
    ["Mobile: Alabama, United States", "AL: United States"],
  ],
  ["a region by its noun", "Troops left the Amhara region.", ["Amhara: Ethiopia"]],
  ["a region behind its noun", "Floods hit the state of Bihar.", ["Bihar: India"]],
  [
    "a country wherever it stands",
    "Peru and Chile signed it.",
    ["Peru: country", "Chile: country"],
  ],
  ["a day behind it", "The summit in Lima Tuesday was brief.", ["Lima: Lima Province, Peru"]],
  [
    "the dateline's place again",
    "NDOLA, Zambia (AP) — Shops closed. Ndola was quiet.",
    ["NDOLA: Copperbelt, Zambia", "Zambia: country", "Ndola: Copperbelt, Zambia"],
  ],
  [
    "a place that the article led to before",
    "It rained in Lusaka. Lusaka has few drains.",
    ["Lusaka: Lusaka Province, Zambia", "Lusaka: Lusaka Province, Zambia"],
  ],
  [
    "a name whose end is a title elsewhere",
    "She flew to Port-au-Prince.",
    ["Port-au-Prince: Ouest, Haiti"],
  ],
  [
    "a capital by its country",
    "The quake hit Kathmandu, Nepal’s capital.",
    ["Kathmandu: Bagmati Province, Nepal", "Nepal: country"],
  ],
  [
    "a seat of government that acts",
    "Ottawa warned Tokyo on Monday. It rained.",
    ["Ottawa: Ontario, Canada", "Tokyo: Tokyo Prefecture, Japan"],
  ],
  ["where it was filed from", "LUSAKA (AP) — Shops closed.", ["LUSAKA: Lusaka Province, Zambia"]],
  [
    "a region as subject",
    "California would sue. Queensland, too, has sued.",
    ["California: United States", "Queensland: Australia"],
  ],
  [
    "cities as objects",
    "The fire had reached Houston. Rebels took Goma.",
    ["Houston: Texas, United States", "Goma: North Kivu, DR Congo"],
  ],
  [
    "a city before a noun",
    "The Boston bombing shocked her.",
    ["Boston: Massachusetts, United States"],
  ],
  ["what a city owns", "Boston’s harbour was full.", ["Boston: Massachusetts, United States"]],
  [
    "a county",
    "Officers of Orange County, Calif., left.",
    ["Orange County: California, United States", "Calif.: United States"],
  ],
  ["a part of the world", "Rains hit Southeast Asia.", ["Southeast Asia: area"]],
  ["a sea", "A ship sank in the Baltic Sea.", ["Baltic Sea: area"]],
  ["an area in the news", "Shells hit the Donbas.", ["Donbas: Ukraine"]],
  ["a country of the past", "He left Yugoslavia in 1990.", ["Yugoslavia: area"]],
  ["a place behind a direction", "Homes in North Austin burned.", ["Austin: Texas, United States"]],
  [
    "places that a hyphen joins",
    "The Amsterdam-London train stopped.",
    ["Amsterdam: North Holland, Netherlands", "London: United Kingdom"],
  ],
  ["a place before a title", "Manitoba Premier Ada Okoye left.", ["Manitoba: Canada"]],
  [
    "no town in who speaks",
    "The mill in Everett, Wash., will close, Everett said.",
    ["Everett: Washington, United States", "Wash.: United States"],
  ],
])("linkPlaces() finds %s", (_name, text, places) => {
  expect(readPlaces(text)).toEqual(places);
});

test.each([
  ["a surname", "Lincoln told reporters it was late."],
  ["a surname given in full before", "Ada Lincoln spoke. People believed in Lincoln."],
  ["a surname in spite of its preposition", "Abe Houston resigned. Anger grew in Houston."],
  ["a name behind a title", "Mayor Lincoln stayed. He saw hope in Lincoln."],
  ["a name before an age", "Lincoln, 45, was there. They met in Lincoln."],
  ["a name that one trusts in", "Voters lost faith in Lincoln."],
  ["what someone owns", "In Lincoln’s view it was late."],
  ["a first name", "Paris Jones and Austin Mills left. Paris laughed."],
  ["a small seat of government", "Then Hamilton said no."],
  ["the seat of a person’s name", "Ada Santiago left. Santiago said no."],
  ["an adjective at the head", "Nice people live there. Mobile phones rang."],
  ["a gerund at the head", "Reading the letter took an hour."],
  ["a small word", "Of all that, Man knew little."],
  ["a month", "They met in March and in August."],
  ["a language", "She wrote it in English and in Latin."],
  ["an institution", "Support grew in Congress and in Parliament."],
  ["a direction", "It was hot in the South and in the West."],
  ["a part of a longer name", "He works in Lincoln Center Theater."],
  ["a village that nothing leads to", "Interest fell in Battle."],
  ["what owns the place behind the comma", "Lincoln, Nebraska’s governor, left."],
  ["a country that is a first name", "Ada Jordan said no. Jordan said it again."],
  ["a team", "The Boston Celtics and Chelsea won."],
  [
    "a town’s name that the article shows to be a person’s",
    "Ada Goleta, 45, sings. She met Goleta’s sons in Goleta.",
  ],
  ["a newspaper of the city", "The Houston Chronicle reported it."],
  ["a bank of a country", "The Bank of England reported it."],
  ["a given name", "Paris Hilton left."],
  ["a surname that stands alone", "Austin said it was late."],
  ["a motion verb without a preposition", "The gift reached Lincoln."],
  ["what is given to someone", "She gave the letter to Lincoln."],
  ["a letter from someone", "A letter from Nelson arrived."],
  ["a village that is not known there", "A mill closed in Nairobi, Ohio, on Monday."],
  ["one named again", "A mill closed in Nairobi, Ohio, on Monday. It rained in Nairobi."],
  ["a country’s name that a village has", "Ada lives in Chad, Indiana, alone."],
])("linkPlaces() takes no place for %s", (_name, text) => {
  expect(readPlaces(text).filter((place) => !/^(?:Nebraska|Ohio|Indiana):/u.test(place))).toEqual(
    [],
  );
});

test.each<[name: string, text: string, places: string[]]>([
  [
    "what stands behind it",
    "Shops burned in Paris, Texas.",
    ["Paris: Texas, United States", "Texas: United States"],
  ],
  [
    "a country in the same clause",
    "A fire broke out in Odessa in Ukraine.",
    ["Odessa: Odesa Oblast, Ukraine", "Ukraine: country"],
  ],
  [
    "another country than the registry’s",
    "A fire broke out in Odessa, Texas.",
    ["Odessa: Texas, United States", "Texas: United States"],
  ],
  [
    "what was said of it before",
    "Shops burned in Paris, Texas. Paris has few police.",
    ["Paris: Texas, United States", "Texas: United States", "Paris: Texas, United States"],
  ],
  [
    "the region that the article names",
    "Ohio sent help. It snowed in Ohio and in Springfield.",
    ["Ohio: United States", "Ohio: United States", "Springfield: Ohio, United States"],
  ],
  [
    "a neighbor",
    "A storm went from Wolverhampton. It hit homes in Wolverhampton and Birmingham.",
    [
      "Wolverhampton: England, United Kingdom",
      "Wolverhampton: England, United Kingdom",
      "Birmingham: England, United Kingdom",
    ],
  ],
  [
    "a region in the same sentence",
    "The Birmingham plant in Alabama closed.",
    ["Birmingham: Alabama, United States", "Alabama: United States"],
  ],
  [
    "other places of the same sentence",
    "Shells hit Tripoli in Libya. People fled Tripoli for Beirut, Lebanon.",
    [
      "Tripoli: Tripoli, Libya",
      "Libya: country",
      "Tripoli: North Lebanon, Lebanon",
      "Beirut: Beirut, Lebanon",
      "Lebanon: country",
    ],
  ],
  [
    "what only regions have",
    "Georgia’s governor left. Schools in Georgia closed.",
    ["Georgia: United States", "Georgia: United States"],
  ],
  [
    "neighbors of a country",
    "Talks of Armenia, Azerbaijan and the United States ended. It rained in Georgia.",
    ["Armenia: country", "Azerbaijan: country", "United States: country", "Georgia: country"],
  ],
  ["a kind that villages do not rival", "It rained in Asia.", ["Asia: area"]],
  ["size, where one is larger by far", "Talks went on in Paris.", ["Paris: Île-de-France, France"]],
  [
    "a country in a list of countries",
    "Trade grew in Georgia and Armenia.",
    ["Georgia: country", "Armenia: country"],
  ],
  [
    "a state in a list of states",
    "Turnout fell in Georgia and Ohio.",
    ["Georgia: United States", "Ohio: United States"],
  ],
])("choosePlaces() decides by %s", (_name, text, places) => {
  expect(readPlaces(text)).toEqual(places);
});

test.each([
  ["nothing tells", "It rained in Springfield.", "Springfield: open"],
  ["signs contradict", "The governor of Texas signed it in Paris.", "Paris: open"],
  [
    "a country and a state are as likely",
    "The United States sent help. It rained in Georgia.",
    "Georgia: open",
  ],
])("choosePlaces() leaves it open where %s", (_name, text, place) => {
  expect(readPlaces(text)).toContain(place);
});

test.each<[name: string, text: string, places: string[]]>([
  ["a place that is visited", "She visited Lusaka last week.", ["Lusaka: Lusaka Province, Zambia"]],
  [
    "a place to which something moves",
    "Trucks moved to Lusaka.",
    ["Lusaka: Lusaka Province, Zambia"],
  ],
  [
    "a place in which there is interest",
    "Interest in Lusaka rose.",
    ["Lusaka: Lusaka Province, Zambia"],
  ],
  ["a direction of a place", "The east of Lusaka was quiet.", ["Lusaka: Lusaka Province, Zambia"]],
  [
    "a region with a direction before it",
    "Troops left the northern Amhara region.",
    ["Amhara: Ethiopia"],
  ],
  ["two seats that agree", "Moscow and Kyiv agreed.", ["Moscow: Russia", "Kyiv: Ukraine"]],
  ["a seat that tells another", "Moscow told Kyiv to stop.", ["Moscow: Russia", "Kyiv: Ukraine"]],
  [
    "seats between which talks are held",
    "Talks between Moscow and Kyiv failed.",
    ["Moscow: Russia", "Kyiv: Ukraine"],
  ],
  [
    "a container between commas",
    "Then Lusaka, Zambia, was quiet.",
    ["Lusaka: Lusaka Province, Zambia", "Zambia: country"],
  ],
  [
    "a container in brackets",
    "Then Lusaka (Zambia) was quiet.",
    ["Lusaka: Lusaka Province, Zambia", "Zambia: country"],
  ],
  [
    "a container behind in",
    "Then Lusaka in Zambia was quiet.",
    ["Lusaka: Lusaka Province, Zambia", "Zambia: country"],
  ],
  [
    "a list of countries and a city",
    "Peru, Chile and Lima signed it.",
    ["Peru: country", "Chile: country", "Lima: Lima Province, Peru"],
  ],
  [
    "a place behind another and its preposition",
    "It rained in Lusaka and in Ndola.",
    ["Lusaka: Lusaka Province, Zambia", "Ndola: Copperbelt, Zambia"],
  ],
  [
    "a place behind or",
    "It rained in Lusaka or Ndola.",
    ["Lusaka: Lusaka Province, Zambia", "Ndola: Copperbelt, Zambia"],
  ],
  [
    "a place and its name again",
    "It rained in Lincoln. Lincoln was quiet.",
    ["Lincoln: open", "Lincoln: open"],
  ],
  [
    "a list of three",
    "Schools in Lusaka, Ndola and Kitwe closed.",
    ["Lusaka: Lusaka Province, Zambia", "Ndola: Copperbelt, Zambia", "Kitwe: Copperbelt, Zambia"],
  ],
  [
    "where a movement starts and where it ends",
    "The trip from Lusaka to Ndola took days.",
    ["Lusaka: Lusaka Province, Zambia", "Ndola: Copperbelt, Zambia"],
  ],
  [
    "whose people speak",
    "It rained in Ndola. Ndola police said so.",
    ["Ndola: Copperbelt, Zambia", "Ndola: Copperbelt, Zambia"],
  ],
  [
    "a time between a verb and where it leads",
    "He flew on Monday to Lusaka.",
    ["Lusaka: Lusaka Province, Zambia"],
  ],
  ["an article before a country", "He drove into the Congo.", ["Congo: country"]],
  ["where somebody is mayor", "The mayor of Lima left.", ["Lima: Lima Province, Peru"]],
  ["a region before its noun", "Bihar state was quiet.", ["Bihar: India"]],
  ["a region behind its noun at the head", "State of Bihar was quiet.", ["Bihar: India"]],
])("linkPlaces() sees %s", (_name, text, places) => {
  expect(readPlaces(text)).toEqual(places);
});

test.each([
  ["what belongs to it", "He belongs to Hastings."],
  ["what is believed in", "He believes in Hastings."],
  ["a plain word at the head", "Nice was quiet."],
  ["whoever is its head", "The head of Nice was quiet."],
  ["a given name", "Paris Hilton left."],
  ["a titled name", "President Lincoln left."],
  ["a surname", "Abraham Lincoln left. Lincoln was tall."],
])("linkPlaces() sees no place in %s", (_name, text) => {
  expect(readPlaces(text)).toEqual([]);
});
