import { expect, test } from "@jest/globals";
import { relateInText } from "../../../support/claims/relate-texts.ts";

/** How the two statements stand to each other that are marked in one article. */
function relate(text: string): string | null {
  return (
    relateInText({ text: text.replaceAll(" / ", "\n\n"), publishedOn: "2024-05-14" })?.type ?? null
  );
}

test.each([
  // What was said right before
  "Ada Okoye said {that the army had shelled the hospital in Ostby}. / The army denied {the claim}.",
  "Ada Okoye said {that the army had shelled the hospital}. / The army dismissed {the reports as propaganda}.",
  'Ada Okoye claimed {that Norland had paid the rebels}. / "{That is simply not true}," said Bo Lund.',
  'Minister Ada Okoye said {that the vaccine causes infertility}. / "{This is a myth}," said Bo Lund, a virologist.',
  "Ada Okoye alleged {that Bo Lund had stolen documents}. / A spokesman for Lund said {the claim was false}.",
  "Ada Okoye accused {Bo Lund of lying about the dam}. / Lund rejected {the accusation}.",
  "Ada Okoye said {that the guards had beaten her son}. / Bo Lund said {that never happened}.",
  'Ada Okoye said {that the council had sold the park}. / "{This is not the case}," Bo Lund said.',
  // Whose words they are
  "Senator Ada Okoye said {that the pipeline would create 20,000 jobs}. / Bo Lund said {that her figures on jobs were inflated}.",
  "Senator Ada Okoye said {that crime in Larne had doubled}. / Experts called {the senator's claim about crime a distortion}.",
  "The White House said {that the law could lead to retaliation}. / Families said {the president's warnings about reprisals are unfounded}.",
  // Who denies a deed is who is said to have done it
  "Ada Okoye blamed {the rebels for the attack on the market}. / The rebels denied {responsibility for the attack on the market}.",
  "Ada Okoye said {that the police had beaten her son in the cell}. / Police denied {beating him}.",
  "Ada Okoye said {that the hospital had turned away patients}. / The hospital denied {turning away patients}.",
  "Prosecutor Ada Okoye said {that Mayor Bo Lund took bribes from a builder}. / Mayor Bo Lund denied {taking bribes}.",
  "Ada Okoye blamed {Norland for the attack on the market}. / Norland denied {involvement in the attack}.",
  // Of what nothing speaks for
  "Ada Okoye said {that the vaccine causes infertility}. / Bo Lund said {there is no evidence that the vaccine causes infertility}.",
  "Ada Okoye said {that the pipeline would create 20,000 jobs}. / Bo Lund said {he has seen no proof that the pipeline would create 20,000 jobs}.",
  // One speaker
  '"{I never met the ambassador}," Ada Okoye said in March. / Asked again, Okoye said: "{I met the ambassador}."',
  '"{I don\'t believe in ghosts}," said Ada Okoye. / "{Of course I believe in ghosts}," Okoye added.',
])("the second denies the first: %s", (text) => {
  expect(relate(text)).toBe("DENIES");
});

test.each([
  "Ada Okoye said {that the army had shelled the hospital in Ostby}. / The army denied {the request for a visit}.",
  "Ada Okoye said {that the road was closed on Monday}. / Bo Lund denied {the charges against him}.",
  "Ada Okoye said {that the road was closed}. / Bo Lund said {it was wrong to close the school}.",
  "Ada Okoye said {that crime had doubled}. / Bo Lund said {that Okoye's claim about taxes was misleading}.",
  "Ada Okoye said {that the bridge was old}. / Nils Dahl spoke at length. / Nobody listened. / Bo Lund said {that was not true}.",
  "Ada Okoye said {that the road was closed}. / Bo Lund spoke of {an unfounded claim}.",
  "Ada Okoye said {that 40 people died in the attack on the market}. / The rebels denied {responsibility for the attack on the market}.",
  "Ada Okoye said {there is evidence that the vaccine works}. / Bo Lund said {there is no evidence of fraud}.",
  '"{I don\'t believe in ghosts}," said Ada Okoye. / "{I believe in ghosts}," said Bo Lund.',
  "Ada Okoye said {that Bo Lund took bribes from a builder}. / Nils Dahl denied {taking bribes}.",
  "Ada Okoye said {that the road was closed}. / Bo Lund said {that was not his view of the school}.",
  "Ada Okoye said {that the mill burned}. / Bo Lund said {it did not happen that the school burned}.",
])("no denial: %s", (text) => {
  expect(relate(text)).not.toBe("DENIES");
});

test.each([
  "Police said {officers saw Nils Varn leave the car with a handgun}. / His wife said {her husband was unarmed}.",
  'Police said {that Nils Varn had a gun}. / "{He had no weapon}," said Bo Lund.',
])("a pronoun or kin stands for whom all talk is of: %s", (text) => {
  expect(["CONTRADICTS", "DENIES"]).toContain(relate(text));
});

test.each([
  'Ada Okoye vowed {to close the old harbor}. / "{I will close the harbor}," Okoye said.',
  'Ada Okoye urged voters {to reject the harbor treaty}. / "{Voters should reject this treaty}," Okoye said.',
  'Okoye said {the strike would cost the city $3 million}. / "{It will cost us 3 million dollars}," Okoye said.',
])("one speaker says it again: %s", (text) => {
  expect(relate(text)).toBe("REPEATS");
});

test.each([
  'Ada Okoye vowed {to close the old harbor}. / "{I will close the school}," Okoye said.',
  'Okoye said {the strike would cost the city $3 million}. / "{The feast cost us 2 million dollars}," Okoye said.',
  "Ada Okoye said {that Norland would answer countries that expelled its diplomats over the fire}. / Okoye said {Norland would close a school and expel foreign diplomats on the same scale}.",
  'Ada Okoye said {that the Sports Council of the old city sought the support of builders early this year}. / "{This is the effort of the Sports Council of the old city to make a plan last}," Okoye said.',
])("one speaker says something else: %s", (text) => {
  expect(relate(text)).toBeNull();
});

test.each([
  "Police said {that Nils Varn had a gun}. / Ada Okoye said {she was unarmed}.",
  "Police said {that Nils Varn had a gun}. / Bo Lund said {the other man was unarmed}.",
])("they stand for nobody else: %s", (text) => {
  expect(relate(text)).toBeNull();
});

test("a long talk does not tell again what it shares a few words with", () => {
  const long =
    "The mill was old when I came. We ground rye, oats and barley for the farms along the river, and in winter the wheel froze. My father mended the roof twice. The room was cold and we laughed a lot. Children brought us eggs, and the priest his sermons.";
  expect(
    relate(
      `"{${long}}" said Ada Okoye. / "{It takes a lot to make a cold room laugh}," Okoye added.`,
    ),
  ).toBeNull();
});
