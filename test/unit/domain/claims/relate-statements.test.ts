import { expect, test } from "@jest/globals";
import { relateInText, relateTexts } from "../../../support/claims/relate-texts.ts";

type Case = readonly [
  behavior: string,
  relation: string | null,
  place: string,
  left: readonly [source: string, content: string, day?: string],
  right: readonly [source: string, content: string, day?: string],
];

const ASKED = "2024-05-14";

/** Each says his words in an article of his own, of the same day unless another is told. */
function relate([, , place, left, right]: Case): string | null {
  const [a, b] = [left, right].map(([source, content, publishedOn = ASKED]) => ({
    text: `People in ${place} talk of little else this week. ${source} {${content}}. Nobody else was heard.`,
    publishedOn,
  }));
  return relateTexts(a!, b!)?.type ?? null;
}

const cases: readonly Case[] = [
  // Numbers
  [
    "who says it both ways neither confirms nor contradicts",
    null,
    "Larne",
    ["Mayor Ada Okoye said that", "the harbor is open and the harbor is closed"],
    ["Captain Bo Lund said that", "the harbor is open"],
  ],
  [
    "thousands are parted by a space, a point or nothing",
    "CORROBORATES",
    "Larne",
    ["The union's leader Ada Okoye said that", "1 200 nurses joined the strike in Larne"],
    ["Health minister Bo Lund said that", "1200 nurses joined the strike in Larne"],
  ],
  [
    "a comma before one digit leads to a fraction",
    "CONTRADICTS",
    "Larne",
    ["The union's leader Ada Okoye said that", "1,2 million nurses joined the strike in Larne"],
    ["Health minister Bo Lund said that", "12 million nurses joined the strike in Larne"],
  ],
  [
    "what is so at times neither confirms nor contradicts what is so",
    null,
    "Larne",
    ["Mayor Ada Okoye said that", "the harbor sometimes pays no tax on its fuel"],
    ["Captain Bo Lund said that", "the harbor pays no tax on its fuel"],
  ],
  [
    "two who say that it is so at times say the same",
    "CORROBORATES",
    "Larne",
    ["Mayor Ada Okoye said that", "the harbor sometimes pays no tax on its fuel"],
    ["Captain Bo Lund said that", "the harbor sometimes pays no tax on its fuel"],
  ],
  [
    "half a million is 500,000",
    "CORROBORATES",
    "Larne",
    ["The union's leader Ada Okoye said that", "half a million nurses joined the strike in Larne"],
    ["Health minister Bo Lund said that", "500,000 nurses joined the strike in Larne"],
  ],
  [
    "several dozen are at least two",
    "CORROBORATES",
    "Larne",
    ["The union's leader Ada Okoye said that", "several dozen nurses joined the strike in Larne"],
    ["Health minister Bo Lund said that", "60 nurses joined the strike in Larne"],
  ],
  [
    "two counts of one crowd far apart contradict",
    "CONTRADICTS",
    "Larne",
    ["The union's leader Ada Okoye said that", "9,000 nurses joined the strike in Larne"],
    ["Health minister Bo Lund said that", "1,200 nurses joined the strike in Larne"],
  ],
  [
    "a count within a range confirms it",
    "CORROBORATES",
    "Larne",
    ["Fire chief Ada Okoye said that", "20 to 30 cars burned in the garage"],
    ["Insurer Bo Lund said that", "24 cars burned in the garage"],
  ],
  [
    "a count above “at least” confirms it",
    "CORROBORATES",
    "Larne",
    ["Police chief Ada Okoye said that", "at least 12 tourists were arrested at the harbor"],
    ["Hotel owner Bo Lund said that", "15 tourists were arrested at the harbor"],
  ],
  [
    "a count below “more than” contradicts it",
    "CONTRADICTS",
    "Larne",
    ["Police chief Ada Okoye said that", "more than 300 tourists were arrested at the harbor"],
    ["Hotel owner Bo Lund said that", "15 tourists were arrested at the harbor"],
  ],
  [
    "other things are counted",
    null,
    "Larne",
    ["Fire chief Ada Okoye said that", "24 cars burned in the garage"],
    ["Insurer Bo Lund said that", "three motorcycles burned in the garage"],
  ],
  [
    "a dozen is twelve",
    "CORROBORATES",
    "Larne",
    ["Farmer Ada Okoye said that", "a dozen sheep were stolen from the pasture"],
    ["Sheriff Bo Lund said that", "12 sheep were stolen from the pasture"],
  ],
  [
    "a half is fifty percent",
    "CORROBORATES",
    "Larne",
    ["Teacher Ada Okoye said that", "half of the pupils missed the exam"],
    ["Principal Bo Lund said that", "50 percent of the pupils missed the exam"],
  ],
  [
    "ten of forty are no half",
    "CONTRADICTS",
    "Larne",
    ["Teacher Ada Okoye said that", "half of the pupils missed the exam"],
    ["Principal Bo Lund said that", "10 of the 40 pupils missed the exam"],
  ],
  [
    "miles and kilometers are compared",
    "CORROBORATES",
    "Larne",
    ["Hydrologist Ada Okoye said that", "the oil slick is 16 kilometers long"],
    ["Captain Bo Lund said that", "the oil slick is about 10 miles long"],
  ],
  [
    "tonnes and kilograms are compared",
    "CONTRADICTS",
    "Larne",
    ["Customs officer Ada Okoye said that", "two tonnes of cocaine were seized at the border"],
    ["Lawyer Bo Lund said that", "300 kilograms of cocaine were seized at the border"],
  ],
  [
    "prices of one thing differ",
    "CONTRADICTS",
    "Larne",
    ["Treasurer Ada Okoye said that", "the new tunnel will cost 4 billion dollars"],
    ["Engineer Bo Lund said that", "the new tunnel will cost 6.5 billion dollars"],
  ],
  [
    "a toll that grows contradicts nothing",
    null,
    "Larne",
    ["Doctor Ada Okoye said that", "11 miners were killed in the blast", "2024-05-14"],
    ["Rescuer Bo Lund said that", "19 miners were killed in the blast", "2024-05-17"],
  ],
  [
    "a share of one whole leaves less for another",
    "CONTRADICTS",
    "Larne",
    ["Organizer Ada Okoye said that", "70 percent of the members voted for Petra Holm"],
    ["Secretary Bo Lund said that", "58 percent of the members voted for Olof Berg"],
  ],
  // Time and place
  [
    "what is so on another day contradicts nothing",
    null,
    "Larne",
    ["Engineer Ada Okoye said that", "the lake stood at four meters on Sunday"],
    ["Engineer Bo Lund said that", "the lake stood at six meters on Monday"],
  ],
  [
    "what happens at another place contradicts nothing",
    null,
    "Norland",
    ["Mayor Ada Okoye said that", "the bridge in Ostby collapsed"],
    ["Mayor Bo Lund said that", "the bridge in Hagen did not collapse"],
  ],
  [
    "yesterday and the day of the week are one",
    "CORROBORATES",
    "Larne",
    ["Guard Ada Okoye said that", "the dam cracked yesterday"],
    ["Warden Bo Lund said that", "the dam cracked on Monday"],
  ],
  [
    "nobody yesterday leaves somebody on Sunday",
    null,
    "Larne",
    ["Guard Ada Okoye said that", "no prisoner escaped from the jail yesterday"],
    ["Warden Bo Lund said that", "a prisoner escaped from the jail on Sunday"],
  ],
  // Contraries
  [
    "rising and falling contradict",
    "CONTRADICTS",
    "Larne",
    ["Economist Ada Okoye said that", "rents in Larne rose last year"],
    ["Landlord Bo Lund said that", "rents in Larne fell last year"],
  ],
  [
    "to open and to close contradict",
    "CONTRADICTS",
    "Larne",
    ["Director Ada Okoye said that", "the museum will reopen in June"],
    ["Guard Bo Lund said that", "the museum will close in June"],
  ],
  [
    "“will” and “will not” contradict",
    "DENIES",
    "Larne",
    ["Director Ada Okoye said that", "the orchestra will tour Japan next spring"],
    ["Violinist Bo Lund said that", "the orchestra will not tour Japan next spring"],
  ],
  [
    "there is and there is none",
    "DENIES",
    "Larne",
    ["Doctor Ada Okoye said that", "there is a cure for the fever"],
    ["Researcher Bo Lund said that", "there is no cure for the fever"],
  ],
  [
    "not one and several contradict",
    "DENIES",
    "Larne",
    ["Colonel Ada Okoye said that", "no soldier was wounded in the ambush at the ford"],
    ["Medic Bo Lund said that", "four soldiers were wounded in the ambush at the ford"],
  ],
  [
    "every and some without contradict",
    "DENIES",
    "Larne",
    ["Mayor Ada Okoye said that", "every school in Larne has clean water"],
    ["Teacher Bo Lund said that", "three schools in Larne are without clean water"],
  ],
  [
    "soldiers are no civilians",
    null,
    "Larne",
    ["Colonel Ada Okoye said that", "no civilian was killed in the raid on the depot"],
    ["Medic Bo Lund said that", "four soldiers were killed in the raid on the depot"],
  ],
  [
    "two matters of one meeting contradict nothing",
    null,
    "Larne",
    ["Councillor Ada Okoye said that", "the council approved the new library"],
    ["Councillor Bo Lund said that", "the council rejected the new parking garage"],
  ],
  // Sides
  [
    "who sells and who buys tell one deal",
    "CORROBORATES",
    "Larne",
    ["Manager Ada Okoye said that", "Larnford Motors sold nine trucks to Hagen Freight"],
    ["Manager Bo Lund said that", "Hagen Freight bought nine trucks from Larnford Motors"],
  ],
  [
    "who wins and who loses tell one match",
    "CORROBORATES",
    "Larne",
    ["Coach Ada Okoye said that", "Petra Holm beat Olga Berg in the final"],
    ["Coach Bo Lund said that", "Olga Berg lost to Petra Holm in the final"],
  ],
  [
    "each beat the other",
    "CONTRADICTS",
    "Larne",
    ["Coach Ada Okoye said that", "Petra Holm beat Olga Berg in the final"],
    ["Coach Bo Lund said that", "Olga Berg beat Petra Holm in the final"],
  ],
  [
    "of one deed two name another doer",
    "CONTRADICTS",
    "Larne",
    [
      "Officer Ada Okoye said that",
      "the ferry was steered by Captain Nils Dahl during the collision",
    ],
    ["Sailor Bo Lund said that", "the ferry was steered by Captain Erik Moen during the collision"],
  ],
  [
    "two deeds have two doers",
    null,
    "Larne",
    ["Officer Ada Okoye said that", "a gardener broke into the town hall"],
    ["Officer Bo Lund said that", "a pupil broke into the swimming pool"],
  ],
  // Modality and opinion
  [
    "a plan is no fact",
    null,
    "Larne",
    ["Director Ada Okoye said that", "the company plans to build a plant in Hagen"],
    ["Resident Bo Lund said that", "the company has not built a plant in Hagen"],
  ],
  [
    "what may be is not denied by what is",
    null,
    "Larne",
    ["Forecaster Ada Okoye said that", "the river may flood the old town"],
    ["Fire chief Bo Lund said that", "the river has not flooded the old town"],
  ],
  [
    "a condition claims nothing",
    null,
    "Larne",
    ["Coach Ada Okoye said that", "the team will be relegated if it loses on Sunday"],
    ["Chairman Bo Lund said that", "the team will not be relegated"],
  ],
  [
    "tastes do not contradict",
    null,
    "Larne",
    ["Critic Ada Okoye said that", "the new opera is beautiful"],
    ["Critic Bo Lund said that", "the new opera is boring"],
  ],
  [
    "a question claims nothing",
    null,
    "Larne",
    ["Reporter Ada Okoye asked whether", "the minister had sold the villa"],
    ["Lawyer Bo Lund said that", "the minister had not sold the villa"],
  ],
  // Denials
  [
    "what is denied in the same words is denied",
    "DENIES",
    "Larne",
    ["Prosecutor Ada Okoye said that", "the treasurer had forged the receipts"],
    ["Lawyer Bo Lund denied that", "the treasurer had forged the receipts"],
  ],
  [
    "who never did it denies it",
    "DENIES",
    "Larne",
    ["Prosecutor Ada Okoye said that", "treasurer Nils Dahl forged the receipts of the club"],
    ["Treasurer Nils Dahl said that", "he had never forged any receipts of the club"],
  ],
  [
    "it is not true that",
    "DENIES",
    "Larne",
    ["Blogger Ada Okoye said that", "the bank had lost the pension money"],
    ["Spokesman Bo Lund said that", "it is not true that the bank had lost the pension money"],
  ],
  [
    "who denies that it did not happen denies who says so",
    "DENIES",
    "Larne",
    ["Farmer Ada Okoye said that", "the ministry did not warn the farmers"],
    ["Minister Bo Lund denied that", "the ministry had not warned the farmers"],
  ],
  [
    "who calls a claim a lie denies it",
    "DENIES",
    "Larne",
    ["Mayor Nils Dahl said that", "all the pipes in Larne have been replaced"],
    [
      "Plumber Bo Lund said that",
      "the mayor's claim that all the pipes have been replaced is a lie",
    ],
  ],
  [
    "another matter is denied",
    null,
    "Larne",
    ["Prosecutor Ada Okoye said that", "the treasurer had forged the receipts"],
    ["Lawyer Bo Lund denied that", "the architect had bribed the mayor"],
  ],
  [
    "who criticizes denies nothing",
    null,
    "Larne",
    ["Minister Ada Okoye said that", "the ministry will build a second runway"],
    ["Farmer Bo Lund said that", "the announcement is an insult to every farmer"],
  ],
  // Agreement in other words
  [
    "to be killed and to die",
    "CORROBORATES",
    "Larne",
    ["Colonel Ada Okoye said that", "six sailors were killed in the explosion on the tanker"],
    ["Medic Bo Lund said that", "six sailors died in the blast on the tanker"],
  ],
  [
    "not true that it did not",
    "CORROBORATES",
    "Larne",
    ["Clerk Ada Okoye said that", "it is not true that the ballots were not sealed"],
    ["Observer Bo Lund said that", "the ballots in Larne were sealed"],
  ],
  [
    "a claim repeated by another",
    "CORROBORATES",
    "Larne",
    ["Biologist Ada Okoye said that", "a virus killed the seals at the cape"],
    ["Veterinarian Bo Lund said that", "the seals at the cape died of a virus"],
  ],
  [
    "the same words of another matter",
    null,
    "Larne",
    ["Judge Ada Okoye said that", "the case is closed"],
    ["Cellist Bo Lund said that", "the case is closed with a silver lock"],
  ],
  // Told again
  [
    "one speaker's words, quoted and reported",
    "REPEATS",
    "Larne",
    ["Minister Ada Okoye said:", "“The harbor will bring 4,000 jobs to the coast”"],
    ["Minister Ada Okoye said that", "the harbor would bring 4,000 jobs to the coast"],
  ],
  [
    "one speaker on another matter",
    null,
    "Larne",
    ["Minister Ada Okoye said that", "the harbor will bring 4,000 jobs to the coast"],
    ["Minister Ada Okoye said that", "the airport will stay without a night train"],
  ],
  [
    "one speaker with another number",
    null,
    "Larne",
    ["Minister Ada Okoye said that", "the harbor will bring 4,000 jobs to the coast"],
    ["Minister Ada Okoye said that", "the harbor will bring 900 jobs to the coast", "2024-09-02"],
  ],
  // Numbers in other writings
  [
    "numbers in words",
    "CONTRADICTS",
    "Larne",
    ["Farmer Ada Okoye said that", "thirty-five cows drowned in the canal"],
    ["Sheriff Bo Lund said that", "eight cows drowned in the canal"],
  ],
  [
    "hundreds are more than fifty",
    "CONTRADICTS",
    "Larne",
    ["Farmer Ada Okoye said that", "hundreds of cows drowned in the canal"],
    ["Sheriff Bo Lund said that", "50 cows drowned in the canal"],
  ],
  [
    "billions, shortened",
    "CORROBORATES",
    "Larne",
    ["Banker Ada Okoye said that", "the fund lost $1.2bn on the dam"],
    ["Auditor Bo Lund said that", "the fund lost 1.2 billion dollars on the dam"],
  ],
  [
    "two of three are two thirds",
    "CORROBORATES",
    "Larne",
    ["Clerk Ada Okoye said that", "two of the three judges voted for the motion"],
    ["Lawyer Bo Lund said that", "two thirds of the judges voted for the motion"],
  ],
  [
    "another currency is another amount",
    null,
    "Larne",
    ["Banker Ada Okoye said that", "the fund lost 300 million euros on the dam"],
    ["Auditor Bo Lund said that", "the fund lost 340 million dollars on the dam"],
  ],
  [
    "percent are no percentage points",
    null,
    "Larne",
    ["Banker Ada Okoye said that", "the rate rose by two percentage points"],
    ["Auditor Bo Lund said that", "the rate rose by 40 percent"],
  ],
  [
    "to double is to rise by a hundred percent",
    "CONTRADICTS",
    "Larne",
    ["Banker Ada Okoye said that", "the price of rice doubled in Larne"],
    ["Trader Bo Lund said that", "the price of rice rose by 20 percent in Larne"],
  ],
  [
    "all and a number without",
    "DENIES",
    "Larne",
    ["Mayor Ada Okoye said that", "all passengers were rescued from the ferry"],
    ["Captain Bo Lund said that", "two passengers were not rescued from the ferry"],
  ],
  [
    "some and some others",
    null,
    "Larne",
    ["Mayor Ada Okoye said that", "30 passengers were rescued from the ferry"],
    ["Captain Bo Lund said that", "two passengers were not rescued from the ferry"],
  ],
  // Other scope
  [
    "a part of a country and the country",
    null,
    "Larne",
    ["Economist Ada Okoye said that", "unemployment in the north of Norland rose to 9 percent"],
    ["Economist Bo Lund said that", "unemployment in the south of Norland rose to 4 percent"],
  ],
  [
    "men and women",
    null,
    "Larne",
    ["Economist Ada Okoye said that", "12 percent of the men in Larne have diabetes"],
    ["Economist Bo Lund said that", "8 percent of the women in Larne have diabetes"],
  ],
  [
    "last year and this year",
    null,
    "Larne",
    ["Economist Ada Okoye said that", "exports fell by 3 percent last year"],
    ["Economist Bo Lund said that", "exports rose by 2 percent this year"],
  ],
  [
    "two companies",
    null,
    "Larne",
    ["Manager Ada Okoye said that", "sales of Larnford Motors rose by 3 percent"],
    ["Manager Bo Lund said that", "sales of Hagen Freight fell by 2 percent"],
  ],
  // Who holds what
  [
    "who takes a town and who withdraws from it",
    "CONTRADICTS",
    "Ostby",
    ["Colonel Ada Okoye said that", "the rebels have captured the town of Ostby"],
    ["General Bo Lund said that", "the rebels have withdrawn from Ostby"],
  ],
  [
    "arrested and at large",
    "CONTRADICTS",
    "Larne",
    ["Prosecutor Ada Okoye said that", "the gunman Nils Dahl was arrested on Monday"],
    ["Sheriff Bo Lund said that", "the gunman Nils Dahl escaped on Monday"],
  ],
  [
    "guilty and innocent",
    "CONTRADICTS",
    "Larne",
    ["Prosecutor Ada Okoye said that", "the banker Nils Dahl is guilty of fraud"],
    ["Lawyer Bo Lund said that", "the banker Nils Dahl is innocent of fraud"],
  ],
  [
    "safe and unsafe",
    "CONTRADICTS",
    "Larne",
    ["Inspector Ada Okoye said that", "the water from the old well is safe"],
    ["Chemist Bo Lund said that", "the water from the old well is unsafe"],
  ],
  [
    "for a law and against it",
    "CONTRADICTS",
    "Larne",
    ["Lobbyist Ada Okoye said that", "Senator Nils Dahl supports the tax on sugar"],
    ["Aide Bo Lund said that", "Senator Nils Dahl opposes the tax on sugar"],
  ],
  [
    "who dies twice",
    "CONTRADICTS",
    "Larne",
    ["Doctor Ada Okoye said that", "the singer Petra Holm died on Sunday"],
    ["Nurse Bo Lund said that", "the singer Petra Holm died on Monday"],
  ],
  [
    "who rains twice",
    null,
    "Larne",
    ["Farmer Ada Okoye said that", "it rained in Larne on Sunday"],
    ["Gardener Bo Lund said that", "it rained in Larne on Monday"],
  ],
  [
    "first is one alone",
    "CONTRADICTS",
    "Larne",
    ["Historian Ada Okoye said that", "Nils Dahl was the first man to climb the peak"],
    ["Historian Bo Lund said that", "Erik Moen was the first man to climb the peak"],
  ],
  [
    "one town held by two",
    "CONTRADICTS",
    "Ostby",
    ["The army of Norland said", "it had retaken Ostby"],
    ["General Bo Lund said that", "Tessaly troops had captured Ostby"],
  ],
  [
    "who took a town and who did not",
    null,
    "Ostby",
    ["The army of Norland said", "it had retaken Ostby"],
    ["General Bo Lund denied that", "Tessaly troops had captured Ostby"],
  ],
  // Wishes, threats, promises
  [
    "a threat is no deed",
    null,
    "Larne",
    ["Minister Ada Okoye said that", "the union threatened to block the port"],
    ["Captain Bo Lund said that", "the union did not block the port"],
  ],
  [
    "a demand claims nothing",
    null,
    "Larne",
    ["Minister Ada Okoye said that", "the company should close the mine"],
    ["Manager Bo Lund said that", "the company will not close the mine"],
  ],
  [
    "others are told to say so",
    null,
    "Larne",
    ["Minister Ada Okoye said that", "critics claim that the dam leaks"],
    ["Engineer Bo Lund said that", "the dam does not leak"],
  ],
  [
    "a promise that was given and denied",
    "DENIES",
    "Larne",
    ["Farmer Ada Okoye said that", "the minister had promised to repair the dyke"],
    ["Aide Bo Lund denied that", "the minister had promised to repair the dyke"],
  ],
  // Told again
  [
    "the same words in two papers",
    "REPEATS",
    "Larne",
    ["Nurse Ada Okoye said:", "“We carried forty children out of the burning ward”"],
    ["Nurse Ada Okoye told reporters:", "“We carried forty children out of the burning ward”"],
  ],
  [
    "the same words, written down a little differently",
    "REPEATS",
    "Larne",
    [
      "Nurse Ada Okoye said:",
      "“We have carried forty children out of that burning ward, and nobody thanked us”",
    ],
    [
      "Nurse Ada Okoye said:",
      "“We carried forty children out of the burning ward and nobody thanked us”",
    ],
  ],
  [
    "two people about their own lives",
    null,
    "Larne",
    ["Nurse Ada Okoye said:", "“My mother taught me to swim in the canal”"],
    ["Sailor Bo Lund said:", "“My mother taught me to swim in the canal”"],
  ],
];

test.each(cases)("%s", (...row) => {
  expect(relate(row)).toBe(row[1]);
});

test("a headline and the report below tell one saying", () => {
  const text =
    "Mayor: {Old harbor stays closed until spring}\n\nThe old harbor in Larne needs new walls. Mayor Ada Okoye said on Thursday that {the old harbor will remain closed to ships until spring}.";
  expect(relateInText({ text, publishedOn: ASKED })?.type).toBe("REPEATS");
});

test.each([
  ["July", "CORROBORATES"],
  ["August", null],
])("a festival in July and one in %s of an unknown year", (month, relation) => {
  const [left, right] = [
    ["Mayor Ada Okoye", "July"],
    ["Singer Bo Lund", month],
  ].map(([source, when]) => ({
    text: `${source} said {the festival on the old island sold out in ${when}}. Larne was full.`,
  }));
  expect(relateTexts(left!, right!)?.type ?? null).toBe(relation);
});

test.each([
  ["The nurse", "REPEATS"],
  ["A nurse", "CORROBORATES"],
])("%s, after a nurse who is named", (source, relation) => {
  const text = `Nurse Ada Okoye said {forty children were carried out of the burning ward in Larne}. Firemen came late. ${source} said: “{Forty children were carried out of the burning ward}.”`;
  expect(relateInText({ text, publishedOn: ASKED })?.type ?? null).toBe(relation);
});
