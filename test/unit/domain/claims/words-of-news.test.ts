import { expect, test } from "@jest/globals";
import { relateTexts } from "../../../support/claims/relate-texts.ts";

/** How two stand to each other of whom each says so on one day, in an article of his own. */
function relate(one: string, other: string): string {
  const [a, b] = [
    `Engineer Ada Okoye said that {${one}}`,
    `Lawyer Bo Lund said that {${other}}`,
  ].map((said) => ({
    text: `The matter has divided Larne for weeks. ${said}. The mood is tense.`,
    publishedOn: "2024-05-14",
  }));
  const type = relateTexts(a!, b!)?.type ?? "none";
  return (
    { DENIES: "contradict", CONTRADICTS: "contradict", CORROBORATES: "agree" }[type as string] ??
    "stand in no relation"
  );
}

test.each([
  ["the vaccine causes autism in children", "the vaccine does not cause autism in children"],
  [
    "the vaccine is effective against the new strain",
    "the vaccine is ineffective against the new strain",
  ],
  ["the drug prevents heart attacks", "the drug causes heart attacks"],
  ["the bank made a profit of 3 million dollars last year", "the bank made a loss last year"],
  ["the border crossing at Hagen is open", "the border crossing at Hagen is shut"],
  ["the minister knew about the leak", "the minister did not know about the leak"],
  ["the pilot was drunk", "the pilot was sober"],
  ["the mayor has resigned", "the mayor remains in office"],
  ["the treaty was signed on Monday", "the treaty was not signed on Monday"],
  ["police used tear gas against the students", "police used no tear gas against the students"],
  ["the water level is rising at the dam", "the water level is falling at the dam"],
  ["the senator voted for the pipeline", "the senator voted against the pipeline"],
  ["the senator supports the pipeline", "the senator is against the pipeline"],
  ["the tests were positive for the athlete", "the tests were negative for the athlete"],
  [
    "the refugees were allowed to cross the bridge",
    "the refugees were barred from crossing the bridge",
  ],
  ["the talks in Larne were a success", "the talks in Larne failed"],
  [
    "the plane was shot down by rebels near Ostby",
    "the plane was shot down by the army near Ostby",
  ],
  ["the ship was carrying weapons", "the ship was not carrying weapons"],
  ["the reactor is safe", "the reactor is dangerous"],
  ["the governor opposes the carbon tax", "the governor backs the carbon tax"],
  ["the hostages are alive", "the hostages are dead"],
  ["the emails were genuine", "the emails were fake"],
  ["the army controls the airport of Ostby", "the rebels control the airport of Ostby"],
  ["the fire in Larne is spreading", "the fire in Larne has been contained"],
  ["the army keeps advancing on Larne", "the advance of the army on Larne has been halted"],
  ["parliament passed the pension bill", "lawmakers rejected the bill on pensions"],
  ["the economy of Norland grew in the spring", "the economy of Norland contracted in the spring"],
  ["the strike is legal", "the strike is unlawful"],
  [
    "the council failed to warn residents of the flood",
    "the council warned residents of the flood",
  ],
  ["Nils Dahl refused to sign the treaty", "Nils Dahl signed the treaty"],
  ["officers saw Nils Dahl leave the car with a handgun", "Nils Dahl was unarmed"],
  ["the crew sailed without permission", "the crew had permission to sail"],
  ["the police entered the house without a warrant", "the police had a warrant for the house"],
  ["the plan would create jobs in Larne", "the plan would destroy jobs in Larne"],
  ["the festival in Larne made money", "the festival in Larne lost money"],
  ["Nils Dahl is free to leave the country", "Nils Dahl cannot leave the country"],
  ["Nils Dahl started the rumor", "Ole Holm started the rumor"],
])("two contradict of whom one says that %s and the other that %s", (one, other) => {
  expect(relate(one, other)).toBe("contradict");
});

test.each([
  [
    "the committee endorsed the reform of the pension",
    "the committee approved the reform of the pension",
  ],
  ["the river in Larne has fallen", "the river receded in Larne"],
  ["troops of Norland kept advancing in Ostby", "troops of Norland advanced in Ostby"],
  ["flames destroyed 30 homes in Ostby", "30 houses in Ostby were destroyed by fire"],
  [
    "the firm dismissed 40 employees at the mill",
    "40 workers at the mill were laid off by the company",
  ],
  [
    "gunmen killed two policemen at the checkpoint",
    "two police officers were shot dead at the checkpoint",
  ],
  ["the earthquake damaged the cathedral of Larne", "the quake damaged the cathedral in Larne"],
  [
    "unemployment in Norland fell to 4 percent",
    "the unemployment rate in Norland dropped to 4 percent",
  ],
  [
    "the government banned the import of timber",
    "imports of timber were outlawed by the government",
  ],
  ["the satellite exploded during the launch", "the satellite blew up during the launch"],
  [
    "the parliament rejected the budget on Monday",
    "the parliament voted down the budget on Monday",
  ],
  ["the actress died of pneumonia in Larne", "the actress passed away in Larne from pneumonia"],
])("two agree of whom one says that %s and the other that %s", (one, other) => {
  expect(relate(one, other)).toBe("agree");
});

test.each([
  ["the vaccine prevents measles", "the vaccine does not prevent mumps"],
  ["the company hired 300 engineers in Larne", "the company dismissed 40 clerks in Ostby"],
  ["the senator voted for the pipeline", "the governor voted against the pipeline"],
  ["the north gate is open", "the south gate is closed"],
  ["the old bridge collapsed", "the new bridge did not collapse"],
  ["rebels captured Larne", "the army of Norland captured a village near Larne"],
  ["the talks could resume in June", "the talks did not resume in May"],
  ["the minister wants to close the mine", "the mine is open"],
  ["exports to Japan rose in May", "exports to Chile fell in May"],
  ["the army killed 30 rebels in Ostby", "the rebels killed 12 soldiers in Ostby"],
  ["two people were arrested after the riot", "50 people were injured in the riot"],
  ["the price of bread rose", "the price of milk fell"],
  ["the team won its first match", "the team lost its second match"],
  ["the boys were found alive", "the dog was found dead"],
  [
    "the council failed to warn residents of the flood",
    "the council wanted to warn residents of the fire",
  ],
  ["officers saw Nils Dahl leave the car with a book", "Nils Dahl was unarmed"],
  ["officers did not see Nils Dahl leave with a handgun", "Nils Dahl had a gun"],
  ["the police entered the house without a word", "the police had a warrant for the house"],
  ["the plan would create jobs in Larne", "the strike would destroy jobs in Ostby"],
  ["a deal on grain can be reached", "an agreement on visas could be reached"],
  ["Nils Dahl signed the letter", "Ole Holm signed the letter"],
  ["Clinton won the first debate in May", "Pence won the second debate in June"],
])("two stand in no relation of whom one says that %s and the other that %s", (one, other) => {
  expect(relate(one, other)).toBe("stand in no relation");
});
