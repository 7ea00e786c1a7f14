import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../src/extract/assemble-quotations.ts";
import { expectMarks } from "../../support/annotate.ts";
import { readTestUnits, findQuotationSpans, english } from "../../support/read-text.ts";

function expectQuotations(marked: string): void {
  expectMarks(marked, findQuotationSpans);
}

function readQuotations(text: string) {
  return findQuotations(readTestUnits(text), english.extract);
}

test.each([
  ["before its cue", "“{content|It held,}” {source|Okoye} {cue|said}."],
  ["that a cue cuts open", "{content|He is}, {source|Okoye} {cue|said}, {content|a liar}."],
  [
    "that an inverted cue cuts open",
    "{content|The bridge}, {cue|said} {source|Ada Okoye}, head of the water ministry, {content|is safe}.",
  ],
  [
    "quoted by others",
    "“{content|It held,}” {source|Okoye} {cue|was quoted as saying} by a paper.",
  ],
  [
    "of a promise made",
    "{source|Okoye} made a {cue|promise} {content|that the bridge would hold}.",
  ],
  [
    "behind an insertion",
    "{source|Okoye} {cue|said}, without giving details, {content|that the bridge held}.",
  ],
  [
    "in a relative clause of the reporter",
    "The bridge, which {source|Okoye} {cue|said} {content|was safe}, fell.",
  ],
  ["behind a bullet", "• “{content|It held,}” {source|Okoye} {cue|said}."],
  [
    "that an object with a clause is",
    "{source|Okoye} {cue|rejected} the claim {content|that the bridge fell}.",
  ],
  [
    "by a noun of saying",
    "They doubted {source|Okoye}’s {cue|warning} {content|that it would fall}.",
  ],
  ["by as", "As {source|Okoye} {cue|put it}, {content|the bridge was a miracle}."],
  ["behind its cue", "{source|Okoye} {cue|said}, “{content|It held.}”"],
  ["with an inverted cue", "“{content|It held,}” {cue|said} {source|Okoye}."],
  ["of a sentence before the cue's", "“{content|It held!}” {source|Okoye} {cue|said}."],
  ["in straight marks", '"{content|It held,}" {source|Okoye} {cue|said}.'],
  ["in guillemets", "«{content|It held,}» {source|Okoye} {cue|said}."],
  ["in two single marks", "''{content|It held,}'' {source|Okoye} {cue|said}."],
  ["with marks inside", "“{content|It was ‘a miracle,’ no less,}” {source|Okoye} {cue|said}."],
  ["by according to", "{cue|According to} {source|Okoye}, {content|the bridge held}."],
  [
    "by a verb of writing",
    "{source|Okoye} {cue|wrote} on Telegram {content|that the bridge held}.",
  ],
  [
    "split by its cue",
    "“{content|The bridge,}” {source|Okoye} {cue|said}, “{content|will reopen on Monday.}”",
  ],
  [
    "split by its cue and a day",
    "“{content|We are ready for whatever comes,}” {source|Okoye} {cue|said} Monday, “{content|and nobody will be left behind.}”",
  ],
  ["before its comma, as the British print it", "“{content|It held}”, {cue|said} {source|Okoye}."],
  ["in German marks", "„{content|It held,}“ {source|Okoye} {cue|said}."],
  [
    "with a rank and a stop inside",
    "“{content|I met Maj. Gen. Lund. He agreed,}” {source|Okoye} {cue|said}.",
  ],
  ["with an ellipsis inside", "“{content|It held ... for now,}” {source|Okoye} {cue|said}."],
  [
    "with apostrophes in straight marks",
    '"{content|It\'s the mayor\'s,}" {source|Okoye} {cue|said}, "{content|and it isn\'t yours.}"',
  ],
  [
    "in marks behind a program",
    "{source|Okoye} {cue|told} {addressee|NBC’s “Meet the Town”} {content|that it held}.",
  ],
  [
    "that two cues cut open",
    "“{1.content|We will stay,}” {1.source|Okoye} {1.cue|said}, “{2.content|and we will fight,}” {2.source|she} {2.cue|added}, “{2.content|until the end.}”",
  ],
  ["behind a stray mark", "{content|“We stay” and we fight},” {source|Okoye} {cue|said}."],
  [
    "split around a relative clause",
    "“{content|If they come,}” {source|Okoye}, who is mayor, {cue|told} reporters, “{content|we will stay.}”",
  ],
  ["of a few words in marks", "{source|Okoye} {cue|called} {content|it “unfair” and “illegal.”}"],
  [
    "and another by a participle",
    "“{1.content|It held,}” {source|{2.source|Okoye}} {1.cue|said}, {2.cue|adding} {2.content|that the road was open}.",
  ],
])("findQuotations() joins cue, source and a content %s", (_name, marked) => {
  expectQuotations(marked);
});

test("findQuotations() finds a report inside a report", () => {
  expectQuotations(
    "{1.source|Okoye} {1.cue|said} {1.content|that {2.source|Halonen} {2.cue|told} {2.addressee|reporters} {2.content|that the bridge held}}.",
  );
});

test("findQuotations() finds three levels", () => {
  expectQuotations(
    "{1.source|Okoye} {1.cue|said} {1.content|that {2.source|Halonen} {2.cue|said} {2.content|that {3.source|Lund} {3.cue|said} {3.content|that it held}}}.",
  );
});

test.each([
  [
    "what a relative clause inside it reports",
    "{1.source|Okoye} {1.cue|said} {1.content|the bridge, which {2.source|Halonen} {2.cue|said} {2.content|fell}, held}.",
  ],
  [
    "a clause up to but",
    "{source|Okoye} {cue|said} {content|the bridge held}, but it would close.",
  ],
  [
    "a clause up to a semicolon",
    "{source|Okoye} {cue|said} {content|the bridge held}; the road did not.",
  ],
  [
    "a clause that opens with a time",
    "{source|Okoye} {cue|said} {content|that when it rained the bridge held}.",
  ],
  [
    "a clause that reports, according to another",
    "{1.content|{2.source|Okoye} {2.cue|said} {2.content|the mayor knew}}, {1.cue|according to} {1.source|Halonen}.",
  ],
  [
    "a clause and a participle of saying",
    "{1.source|{2.source|Okoye}} {1.cue|said} {1.content|the bridge held}, {2.cue|adding} {2.content|the road would open}.",
  ],
  [
    "two verbs of saying with one source",
    "{1.source|{2.source|Okoye}} {1.cue|said} {1.content|the bridge held} and {2.cue|warned} {2.content|that the road would close}.",
  ],
  [
    "two verbs of saying with two sources",
    "{1.source|Okoye} {1.cue|said} {1.content|the bridge held} and {2.source|the mayor} {2.cue|warned} {2.content|that the road would close}.",
  ],
  [
    "a relative clause of saying inside a sentence",
    "Okoye, {source|who} {cue|said} {content|the bridge held}, left the hall.",
  ],
  [
    "a relative clause of saying behind a cleft",
    "It was Okoye {source|who} {cue|said} {content|the bridge held}.",
  ],
  [
    "to whom it was said, behind to",
    "{source|Okoye} {cue|said} to {addressee|reporters} {content|that the bridge held}.",
  ],
  [
    "to whom it was told, with what they are of",
    "{source|Okoye} {cue|told} {addressee|the council of the town} {content|that the bridge held}.",
  ],
  [
    "to whom something was promised",
    "{source|Okoye} {cue|promised} {addressee|the town} {content|a bridge}.",
  ],
  [
    "to whom words in marks were told",
    "{source|Okoye} {cue|told} {addressee|them}: “{content|It held.}”",
  ],
  [
    "to whom it was told by someone",
    "{addressee|Reporters} {cue|were told} by {source|Okoye} {content|that the bridge held}.",
  ],
  [
    "to whom it was told by nobody",
    "{addressee|Reporters} {cue|were told} {content|that the bridge held}.",
  ],
  [
    "words in marks behind a cue with as",
    "As {source|Okoye} {cue|put it}, “{content|the bridge held.}”",
  ],
  [
    "two who say it, according to whom it is so",
    "{cue|According to} {source|Okoye and Halonen}, {content|the bridge held}.",
  ],
  [
    "a clause behind and, according to someone",
    "And {cue|according to} {source|Okoye}, {content|the bridge held}.",
  ],
  [
    "what is according to someone in the middle",
    "{content|The bridge}, {cue|according to} {source|Okoye}, {content|held}.",
  ],
  [
    "what somebody says is according to another",
    "{1.source|Okoye} {1.cue|said} {1.content|that, {2.cue|according to} {2.source|Halonen}, {2.content|the bridge held}}.",
  ],
  [
    "what somebody says was criticized",
    "{1.source|Okoye} {1.cue|said} {1.content|{2.content|the plan} {2.cue|was criticized} by {2.source|Halonen}}.",
  ],
  ["per someone", "{cue|Per} {source|Okoye}, {content|the bridge held}."],
  ["whose spokesman says it", "{source|Okoye’s spokesman} {cue|said} {content|the bridge held}."],
  [
    "a denial of a saying",
    "{source|Okoye} {cue|denied} {content|that she had said that the bridge held}.",
  ],
  [
    "a question about a saying",
    "{source|Okoye} {cue|asked} {content|if Halonen had said that the bridge held}.",
  ],
  [
    "whom another quotes",
    "{1.source|Okoye} {1.cue|quoted} {1.content|{2.source|Halonen} as {2.cue|saying} {2.content|that the bridge held}}.",
  ],
  [
    "words in marks around an apposition",
    "“{content|It held,}” {cue|said} {source|Okoye}, the mayor of Larne, “{content|and it will hold.}”",
  ],
  [
    "words in marks before a relative clause",
    "“{content|It held,}” {source|Okoye}, who is the mayor, {cue|said}.",
  ],
  [
    "a clause before an apposition and a day",
    "{content|The bridge held}, {source|the mayor, Ada Okoye}, {cue|said} on Monday.",
  ],
  [
    "both of whom say it",
    "{content|The bridge held}, {source|both the mayor and the minister} {cue|said}.",
  ],
  [
    "words in marks before what the source does",
    "“{content|It held,}” {source|she} {cue|said}, laughing.",
  ],
  [
    "a clause that marks begin in",
    "{source|Okoye} {cue|said} {content|Halonen’s “reckless” plan had failed}.",
  ],
  [
    "a source and what it is doing",
    "{source|Okoye}, speaking in Larne, {cue|said} {content|the bridge held}.",
  ],
  [
    "what a source did before",
    "Having seen it, {source|Okoye} {cue|said}, {content|the bridge held}.",
  ],
  [
    "a question and the next words",
    "“{1.content|Did it hold?}” {1.source|{2.source|Okoye}} {1.cue|{2.cue|asked}}. “{2.content|It did!}”",
  ],
  ["a clause with a dash", "{source|Okoye} {cue|said} {content|it held—but only just}."],
  ["a clause behind a colon", "{source|Okoye} {cue|said}: {content|The bridge held}."],
  [
    "a clause behind what is thrown in",
    "{source|Okoye} {cue|said}, and nobody doubted it, {content|that the bridge held}.",
  ],
  [
    "two clauses before the cue",
    "{content|The bridge held but the road did not}, {source|Okoye} {cue|said}.",
  ],
  [
    "two clauses with a semicolon before the cue",
    "{content|The bridge held; the road did not}, {source|Okoye} {cue|said}.",
  ],
  [
    "a clause behind the cue and a time before it",
    "When the bridge fell, {source|Okoye} {cue|said}, {content|it rained}.",
  ],
  [
    "a list of clauses",
    "{source|Okoye} {cue|said} {content|the road was closed, the bridge was gone, and nobody came}.",
  ],
  [
    "a clause with words in brackets",
    "{source|Okoye} {cue|said} {content|the bridge (built in 1910) held}.",
  ],
  [
    "a clause with its reason",
    "{source|Okoye} {cue|said} {content|the bridge held because it was new}.",
  ],
  [
    "a deed that is warned against",
    "{source|Okoye} {cue|warned against} {content|crossing the bridge}.",
  ],
  [
    "a deed of which somebody is accused",
    "{source|Okoye} {cue|accused} {content|Halonen of closing the bridge}.",
  ],
  [
    "what something is described as",
    "{source|Okoye} {cue|described} {content|the bridge as safe}.",
  ],
  ["what something is called", "{source|Okoye} {cue|called} {content|it safe}."],
  ["what somebody is called", "{source|Okoye} {cue|called} {content|him a liar}."],
  [
    "a clause whose subject is joined",
    "{source|Okoye} {cue|promised} {content|that the bridge, and the road, would open}.",
  ],
  ["words in marks behind only", "{source|Okoye} {cue|said} only: “{content|It held.}”"],
  ["two pieces in marks", "{source|Okoye} {cue|said} {content|that “it held” and “it will hold.”}"],
  ["words in marks that are added", "{source|Okoye} {cue|added}, “{content|It will hold.}”"],
  [
    "words in marks around an inverted cue",
    "“{content|It held,}” {cue|added} {source|Okoye}, “{content|but only just.}”",
  ],
  [
    "words in marks with their comma outside",
    "“{content|It held}”, {source|Okoye} {cue|said}, “{content|and that is that}”.",
  ],
  [
    "words in marks behind of what",
    "{source|Okoye} {cue|said} of the bridge: “{content|It held.}”",
  ],
  ["an answer", "Asked if it held, {source|Okoye} {cue|said}, “{content|It did.}”"],
  ["an answer with the asking in it", "{source|Okoye}, when asked, {cue|said} {content|it held}."],
  [
    "two sayings, the second a participle",
    "{1.source|{2.source|Okoye}} {1.cue|insisted} {1.content|the bridge held}, {2.cue|saying} {2.content|it was new}.",
  ],
  [
    "a clause before one of several",
    "{content|The bridge held}, {cue|said} {source|one of the workers}.",
  ],
  ["a clause before an inverted pronoun", "{content|The bridge held}, {cue|said} {source|she}."],
  ["the last of two verbs", "{source|Okoye} nodded and {cue|said} {content|it held}."],
  ["the last of three verbs", "{source|Okoye} ran, fell and {cue|said} {content|it held}."],
  [
    "a source with a relative clause",
    "{source|The minister who closed the bridge} {cue|said} {content|it held}.",
  ],
  ["two offices of one source", "{source|The minister and mayor} {cue|said} {content|it held}."],
  ["a source with its place", "{source|People in Larne} {cue|said} {content|it held}."],
  [
    "a clause up to the bracket around it",
    "Halonen left ({source|Okoye} {cue|said} {content|the bridge held}) and came back.",
  ],
  ["a clause of two verbs", "{source|Okoye} {cue|said} {content|the bridge held and was safe}."],
  [
    "a clause of two verbs, the second an infinitive",
    "{source|Okoye} {cue|said} {content|the bridge held and was to open}.",
  ],
  [
    "a clause behind yesterday",
    "{source|Okoye} {cue|said} yesterday {content|that the bridge held}.",
  ],
  ["a clause behind an adverb", "{source|Okoye} {cue|said} quickly {content|the bridge held}."],
  [
    "a deed that somebody is urged to",
    "{source|Okoye} {cue|urged} {addressee|Halonen} {content|to leave}.",
  ],
  ["what a person is called", "{source|Okoye} {cue|called} {content|Halonen an old fool}."],
  ["what a plan is called in marks", "{source|Okoye} {cue|called} {content|the plan “reckless.”}"],
  [
    "what a country is called in marks",
    "{source|Okoye} {cue|called} {content|Norland “a safe land.”}",
  ],
  [
    "two sayings with a semicolon between them",
    "{1.source|Okoye} {1.cue|said} {1.content|it rained}; {2.content|the bridge held}, {2.source|Halonen} {2.cue|said}.",
  ],
  ["a clause before a cue with as", "{content|The bridge held}, as {source|Okoye} {cue|put it}."],
  [
    "words in marks before a cue with as",
    "“{content|The bridge held,}” as {source|Okoye} {cue|put it}.",
  ],
  [
    "a question about a saying with whether",
    "{source|Okoye} {cue|asked} {content|whether Halonen said the bridge held}.",
  ],
  [
    "a denial that somebody reports",
    "{1.source|Okoye} {1.cue|said} {1.content|{2.source|Halonen} {2.cue|denied} {2.content|the bridge held}}.",
  ],
  [
    "a question that somebody reports",
    "{1.source|Okoye} {1.cue|said} {1.content|{2.source|she} {2.cue|asked} {2.content|if it held}}.",
  ],
  ["per a noun with its article", "{cue|Per} {source|the ministry}, {content|the bridge held}."],
  ["a claim of a pronoun", "{source|She} {cue|claims} {content|to have left}."],
  ["who is quoted as saying", "{source|Okoye} {cue|was quoted as saying} {content|that it held}."],
  ["who is saying", "{source|Okoye} {cue|is saying} {content|that it held}."],
  ["who had been saying", "{source|Okoye} {cue|had been saying} {content|that it held}."],
  [
    "a clause that a source and its verb cut open",
    "{content|The bridge}, {source|the mayor of Larne} {cue|told} {addressee|reporters}, {content|held}.",
  ],
  [
    "words in marks that an inverted cue cuts open",
    "“{content|We,}” {cue|said} {source|Okoye}, “{content|need a bridge.}”",
  ],
  [
    "a question that an inverted cue cuts open",
    "“{content|What,}” {cue|asked} {source|Okoye}, “{content|is a bridge?}”",
  ],
  [
    "what is according to a report",
    "{content|The bridge held}, {cue|according to} {source|a report}.",
  ],
  [
    "what is according to someone, and not what follows",
    "{content|The bridge held} {cue|according to} {source|Okoye}, and it rained.",
  ],
  [
    "to whom a clause was told",
    "{source|Okoye} {cue|told} {addressee|the council} {content|it held}.",
  ],
  [
    "to which pronoun a clause was told",
    "{source|Okoye} {cue|told} {addressee|him} {content|it held}.",
  ],
  [
    "to which two it was told",
    "{source|Okoye} {cue|told} {addressee|Halonen and Lind} {content|that it held}.",
  ],
  [
    "to whom, with a relative clause, it was told",
    "{source|Okoye} {cue|told} {addressee|Halonen}, who left, {content|that it held}.",
  ],
  [
    "to whom, in which weather, it was told",
    "{source|Okoye} {cue|told} {addressee|a crowd of workers} in the rain {content|that it held}.",
  ],
  ["of claims of others", "{source|Okoye} {cue|rejected} claims {content|that it fell}."],
  ["of a claim as a noun", "{source|Okoye} {cue|claims} {content|victory}."],
  [
    "of two verbs without and",
    "{source|Okoye} closed the bridge, {cue|said} {content|that it was old}.",
  ],
  [
    "of a wish in a report",
    "{source|Okoye} {cue|said} {content|that Halonen urged villagers to leave}.",
  ],
  ["of a topic in a report", "{source|Okoye} {cue|said} {content|Halonen noted the rule}."],
  [
    "of what a thing is dismissed as",
    "{source|Okoye} {cue|dismissed} {content|the report as slow}.",
  ],
  ["of why somebody is judged", "{source|Okoye} {cue|criticized} {content|Halonen for leaving}."],
  [
    "of what somebody agrees to",
    "{source|Okoye} {cue|agreed with} {content|Halonen that it held}.",
  ],
  ["of a request that is rejected", "{source|Okoye} {cue|rejected} {content|a request to leave}."],
  ["of marks in what is praised", "{source|Okoye} {cue|hailed} {content|the “brave” crews}."],
  [
    "of a demand that goes on",
    "{source|Villagers} continued {cue|to call for} {content|a new bridge}.",
  ],
  ["of what a document shows", "{source|The report} {cue|shows} {content|that the bridge is old}."],
  ["of what a poll finds", "{source|The poll} {cue|suggests} {content|that Okoye leads}."],
  ["of what is ruled out", "{source|Okoye} {cue|ruled out} {content|new taxes}."],
  [
    "of a command in marks",
    "{source|Okoye} {cue|told} {addressee|villagers} {content|to “stay home”}.",
  ],
  [
    "of a relative clause that is interrupted",
    "Villagers left the bridge, {content|which}, {source|Okoye} {cue|said}, {content|is old}.",
  ],
  ["of what somebody spoke", "{source|Okoye} {cue|spoke about} {content|leaving the bridge}."],
  [
    "for what somebody is thanked",
    "{source|Okoye} {cue|thanked} {content|Halonen for the bridge}.",
  ],
  ["a threat", "{source|Okoye} {cue|threatened} {content|to leave}."],
  ["on what somebody agrees", "{source|Okoye} {cue|agreed} {content|that it held}."],
  [
    "what somebody is promised",
    "{source|Okoye} {cue|promised} {addressee|Halonen} {content|to leave}.",
  ],
  ["a vow not to", "{source|Okoye} {cue|vowed} {content|not to leave}."],
  ["what is demanded", "{source|Okoye} {cue|demanded} {content|a bridge and a road}."],
  ["what is demanded to be", "{source|Okoye} {cue|demanded} {content|that Halonen leave}."],
  [
    "a list of clauses with and",
    "{source|Okoye} {cue|said} {content|the bridge held, he left, and it rained}.",
  ],
  [
    "a clause with a participle between commas",
    "{source|Okoye} {cue|said} {content|the bridge, built in 1910, held}.",
  ],
  [
    "a clause with a condition between commas",
    "{source|Okoye} {cue|said} {content|he would, if it rained, leave}.",
  ],
  ["a clause with dashes in it", "{source|Okoye} {cue|said} {content|Halonen - who left - held}."],
  [
    "a clause before what the reporter thinks of it",
    "{source|Okoye} {cue|said} {content|the bridge held}, which was false.",
  ],
  [
    "a clause before while and another saying",
    "{1.source|Okoye} {1.cue|said} {1.content|the bridge held} while {2.source|Halonen} {2.cue|denied} {2.content|it}.",
  ],
  [
    "a clause before while and what happened",
    "{source|Okoye} {cue|said} {content|the bridge held}, while it rained.",
  ],
  [
    "a saying that an outlet reports",
    "{1.content|{2.source|Okoye} {2.cue|said} {2.content|the bridge held}}, {1.source|Norwire} {1.cue|reported}.",
  ],
  [
    "a saying that is according to an outlet",
    "{1.content|{2.source|Okoye} {2.cue|said} {2.content|the bridge held}}, {1.cue|according to} {1.source|Norwire}.",
  ],
  [
    "three clauses with that",
    "{source|Okoye} {cue|said} {content|that the bridge held, that it was safe and that it would open}.",
  ],
  [
    "a clause of two verbs with brackets between",
    "{source|Okoye} {cue|said} {content|that the bridge held (it did) and would open}.",
  ],
  ["a clause behind after", "After {source|Okoye} {cue|said} {content|the bridge held}, it fell."],
  [
    "a clause behind because",
    "Because {source|Okoye} {cue|said} {content|the bridge held}, it was crossed.",
  ],
  [
    "a saying behind while and another",
    "While {1.source|Okoye} {1.cue|said} {1.content|the bridge held}, {2.source|Halonen} {2.cue|said} {2.content|it fell}.",
  ],
  [
    "a verb that a relative clause leaves",
    "The bridge that {source|Okoye} {cue|said} {content|held} fell.",
  ],
  [
    "between what two say and the verb that tells of both",
    "The gap between what {1.source|Okoye} {1.cue|says} {1.content|it would do} and how {2.source|Halonen} {2.cue|says} {2.content|it would be done} has grown.",
  ],
  [
    "behind words in marks that a coordinator joins",
    "{content|Halonen left with “old families” and “our people,”} {source|Okoye} {cue|said} again and again.",
  ],
  ["another with a name", "{source|Another, Ada Okoye}, {cue|said} {content|it held}."],
  ["whose aide says it", "Okoye, {source|whose aide} {cue|said} {content|the bridge held}, left."],
  [
    "whom somebody cites, in the middle",
    "{1.source|{2.source|Okoye}}, {1.cue|citing} {1.content|Halonen}, {2.cue|said} {2.content|it held}.",
  ],
  [
    "whom somebody cites, at the head",
    "{1.cue|Citing} {1.content|Halonen}, {1.source|{2.source|Okoye}} {2.cue|said} {2.content|it held}.",
  ],
])("findQuotations() tells who says what in %s", (_name, marked) => {
  expectQuotations(marked);
});

test.each([
  ["whose aide an inverted cue names", "“{content|It held,}” {cue|said} {source|Okoye’s aide}."],
  ["of whom an inverted source is", "“{content|It held,}” {cue|said} {source|the aide of Okoye}."],
  ["an inverted number", "“{content|It held,}” {cue|said} {source|three}."],
  [
    "an inverted source with a relative clause",
    "“{content|It held,}” {cue|said} {source|his aide}, who left.",
  ],
  [
    "an apposition with since",
    "“{content|It held,}” {source|Okoye}, the mayor of Larne since May, {cue|said}.",
  ],
  [
    "a participle between source and cue",
    "“{content|It held,}” {source|Okoye}, having left, {cue|said}.",
  ],
  ["an apposition between dashes", "“{content|It held,}” {source|Okoye} — the mayor — {cue|said}."],
  [
    "a relative clause of two verbs before the cue",
    "{source|Okoye}, who had left and come back, {cue|said} {content|it held}.",
  ],
  [
    "two with appositions",
    "{source|Okoye, a mayor, and Halonen}, a minister, {cue|said} {content|it held}.",
  ],
  [
    "the last of three verbs with commas",
    "{source|Okoye} walked in, sat down, and {cue|said} {content|it held}.",
  ],
  ["who says it behind as", "Okoye walked in as {source|Halonen} {cue|said} {content|it held}."],
  [
    "who says it behind a clause of time",
    "When she left, {source|Okoye} {cue|said} {content|it held}.",
  ],
  ["who says it behind a condition", "If asked, {source|Okoye} {cue|says} {content|it held}."],
  ["who says it behind a week", "Last week {source|Okoye} {cue|said} {content|it held}."],
  ["who says it behind a morning", "This morning {source|the mayor} {cue|said} {content|it held}."],
  ["who says it behind earlier", "Earlier {source|Okoye} {cue|said} {content|it held}."],
  [
    "who, of a passive's agent",
    "The bridge was built by Okoye, {source|who} {cue|said} {content|it held}.",
  ],
  [
    "who says it behind a passive and and",
    "The bridge was closed and {source|Okoye} {cue|said} {content|it held}.",
  ],
  [
    "who says it behind a semicolon",
    "The bridge was closed; {source|Okoye} {cue|said} {content|it held}.",
  ],
  [
    "who has done something and says it",
    "{source|Okoye} has built it and {cue|says} {content|it held}.",
  ],
  ["who was seen, saying it", "{source|Okoye} was seen leaving, {cue|saying} {content|it held}."],
  [
    "whom a report quotes",
    "{1.source|The report} {1.cue|quoted} {1.content|{2.source|Okoye} as {2.cue|saying} {2.content|it held}}.",
  ],
  [
    "whom a report cites",
    "{1.source|The report} {1.cue|cited} {1.content|{2.source|Okoye} as {2.cue|saying} {2.content|it held}}.",
  ],
  ["whom a report has saying it", "The report had {source|Okoye} {cue|saying} {content|it held}."],
  ["whose letter says it", "{source|Okoye’s letter} {cue|said} {content|it held}."],
  [
    "a letter with its day",
    "{source|Okoye’s letter}, sent on Friday, {cue|said} {content|it held}.",
  ],
  ["a letter from somebody", "{source|A letter from Okoye} {cue|said} {content|it held}."],
  [
    "a mayor with what is in between",
    "It rained, and {source|the mayor}, in a hat, {cue|said} {content|it held}.",
  ],
  ["who says it behind but", "But {source|Okoye} {cue|said} {content|it held}."],
  [
    "a question in marks that is cut open",
    "“{content|Why,}” {source|Okoye} {cue|said}, “{content|did it hold?}”",
  ],
  [
    "a clause with why that is cut open",
    "{content|Why it held}, {source|Okoye} {cue|said}, {content|nobody knew}.",
  ],
  [
    "two clauses that are cut open",
    "{content|The bridge held, and then}, {source|Okoye} {cue|said}, {content|it fell}.",
  ],
  [
    "a joined subject that is cut open",
    "{content|The bridge, and the road}, {source|Okoye} {cue|said}, {content|held}.",
  ],
  ["a pronoun that is cut off", "{content|That}, {source|Okoye} {cue|said}, {content|is that}."],
  ["a word in marks", "“{content|No,}” {source|Okoye} {cue|said}."],
])("findQuotations() finds a source: %s", (_name, marked) => {
  expectQuotations(marked);
});

test.each([
  ["scare quotes", "The so-called “bridge tax” was dropped."],
  ["the title of a work", "The film “Bridges of the North” won a prize."],
  ["a long title of a song", "The song “How the River Came to the Town at Night” won a prize."],
  ["a phrase that others use", "The so-called “deep state of the rivers” was a joke."],
  ["a call by telephone", "Okoye called Halonen on Monday."],
  ["a refusal to comment", "Okoye refused to comment."],
  ["what nobody said", "Nobody said the bridge held."],
  ["a verb that is no cue here", "Okoye maintained the bridge for years."],
  ["a price", "The ferry charges five crowns a day."],
  ["a caption", "The bridge held through the night.\n\nFILE - “It held,” Okoye said."],
  [
    "boilerplate",
    "The bridge held through the night.\n\nClick to play video: “It held,” Okoye said",
  ],
  ["a reporter's own line", "Over 500 bridges held through the night."],
  ["a clause in brackets before that", "Okoye said (and nobody doubted it) that the bridge held."],
  ["claims as a noun", "The claims that it held are wrong."],
  ["a comment that is made", "Okoye made the following comment that it held."],
  ["what somebody was helped to say", "Okoye helped Halonen say it held."],
  ["a rate", "It costs a crown per day."],
  ["what somebody said, and when", "That was what Okoye said when she left Larne."],
  ["what somebody wrote of, and when", "Okoye wrote about it after she left Larne."],
  ["what begins", "The work in Larne began: the boats left at noon."],
  ["what happened meanwhile", "It was backed by half of those responding, while Halonen lost."],
])("findQuotations() takes no quotation from %s", (_name, text) => {
  expect(readQuotations(text).items).toEqual([]);
});

test.each([
  ["REFUSED", "what was not said", "Okoye has not said that the bridge held."],
  ["REFUSED", "what someone declined to say", "Okoye declined to say that the bridge held."],
  ["REFUSED", "what someone has yet to say", "Okoye has yet to say that the bridge held."],
  ["REFUSED", "what someone would not say", "The mayor would not say whether the bridge held."],
  [
    "REFUSED",
    "what somebody declined again to say",
    "Okoye declined again to say that the bridge held.",
  ],
  ["EXPECTED", "what may be said", "Okoye might say that the bridge held."],
  ["EXPECTED", "what is expected to be said", "Okoye is expected to say that the bridge held."],
  ["EXPECTED", "what somebody wants to say", "Okoye wants to say that the bridge held."],
  ["EXPECTED", "what will have been said", "Okoye will have said that it held."],
])("findQuotations() keeps apart as %s %s", (mode, _name, text) => {
  expect(readQuotations(text).items.map((draft) => draft.mode)).toEqual([mode]);
});

test.each([
  ["nobody", "No official said that the bridge fell."],
  ["neither of two", "Neither Okoye nor Halonen said it held."],
  ["what one said", "What Okoye said was wrong."],
  ["one who was asked", "Asked whether it held, Okoye said yes."],
  ["one who telephoned", "Okoye called Halonen on Monday."],
  ["one who telephoned for a reason", "Okoye called Halonen to thank her old friend."],
  ["a fire that takes lives", "The fire claimed three lives."],
  ["one who rejects a thing", "Okoye rejected the offer on Monday."],
  ["one who praises a thing", "Okoye praised the plan for the new bridge."],
  ["one who thanks somebody", "Okoye thanked her fans."],
  ["one who asks for a thing", "Okoye asked for their favorite line."],
  ["one who speaks of a thing", "Okoye spoke about the bridge."],
  ["one who recalls a thing", "Okoye recalled the bridge."],
  ["those who meet for a talk", "Okoye and Halonen met to announce a plan."],
  ["those of whom words tell which they are", "The people who vowed to stay left."],
  ["a thing that tells something", "The crisis shows that the bridge is old."],
  ["what it tells", "It underscores that the bridge is old."],
  ["whoever you may be", "As you said, the bridge is old."],
  ["one who objects before the main clause", "After Okoye objected, the bridge was closed."],
  ["one who agrees before another deed", "Okoye agreed, but the bridge was closed."],
  ["a verb of tone without marks", "When it fell, Okoye laughed."],
  ["what is announced without a word for it", "Okoye announced it on Monday."],
  ["what is characterized by a thing", "The war is now characterized by deep mistrust."],
])("findQuotations() does not quote %s", (_name, text) => {
  expect(readQuotations(text).items).toEqual([]);
});

test("findQuotations() reports words in marks that nobody says", () => {
  const text = "“The bridge held through the night.”";
  expect(readQuotations(text).findings).toMatchObject([
    { code: "QUOTATION_WITHOUT_SOURCE", start: 0, end: text.length },
  ]);
});

test("findQuotations() reads the rest of an article around an unpaired mark", () => {
  const text = "The bridge” fell.\n\nIt rained.\n\n“Nobody was hurt,” Okoye said.";
  const { items, findings } = readQuotations(text);
  expect(findings.map(({ code }) => code)).toEqual(["QUOTE_MARK_UNPAIRED"]);
  expect(items.map(({ content: [span] }) => text.slice(span!.start, span!.end))).toEqual([
    "Nobody was hurt,",
  ]);
});
