import { test } from "@jest/globals";
import { expectMarks } from "../../../support/annotate.ts";
import { findQuotationSpans } from "../../../support/read-text.ts";

function expectContents(marked: string): void {
  expectMarks(marked, findQuotationSpans);
}

test.each([
  ["a clause with that", "Okoye said {content|that the bridge held}."],
  ["a clause without that", "Okoye said {content|the bridge held}."],
  [
    "two clauses joined by and that",
    "Okoye said {content|that the bridge held and that the road would open}.",
  ],
  ["a clause behind its addressee", "Okoye told reporters {content|that the bridge held}."],
  [
    "a clause behind its circumstances",
    "Okoye said in a statement {content|that the bridge held}.",
  ],
  ["a clause behind its day", "Okoye said on Friday {content|that the bridge held}."],
  ["a question", "Okoye asked {content|whether the bridge held}."],
  ["an infinitive", "Okoye promised {content|to rebuild the bridge}."],
  ["an infinitive behind its addressee", "Okoye urged residents {content|to leave}."],
  [
    "words in marks with what they describe",
    "Okoye warned of {content|“rapid” flooding at the bridge}.",
  ],
  ["a gerund", "Okoye denied {content|closing the bridge}."],
  ["what someone calls for", "Okoye called for {content|calm}."],
  ["what a passive ends in", "The plan was described by Okoye as {content|a mistake}."],
  [
    "words in marks that a passive attributes",
    "The plan was called “{content|a land grab}” by the union’s leader, Huw Varn.",
  ],
  [
    "words in marks behind as and behind an agent",
    "The deal was made in Varn and condemned by Okoye as “{content|a sham}”.",
  ],
  [
    "a clause behind a town and its region",
    "Okoye told reporters in Ostel, Norland, {content|that the bridge held}.",
  ],
  [
    "what was said in a language that somebody rendered",
    "“{content|The bridge held,}” Okoye said in Czech, according to a translation.",
  ],
  [
    "words in marks whose agent is a plain noun",
    "He was labelled “{content|a traitor}” by the paper.",
  ],
  [
    "words in marks behind an insertion",
    "{content|The mill was}, according to Okoye, “{content|a ruin}”.",
  ],
  ["nothing behind a that which points", "“{content|I wrote that in one hour,}” said Okoye."],
  ["what a translation says by itself", "{content|The bridge held}, according to a translation."],
  ["what stands before the cue", "{content|The bridge held}, Okoye said."],
  ["what stands around the cue", "{content|The troops}, he said, {content|were tired}."],
  ["what is according to someone", "According to Okoye, {content|the bridge held}."],
  ["what was according to someone", "{content|The bridge held}, according to Okoye."],
  ["words in marks", "“{content|It held,}” said Okoye."],
  ["words in marks behind the cue", "Okoye said: “{content|It held.}”"],
  ["words in marks and a clause", "Okoye called {content|the plan “reckless”}."],
  ["a clause that holds words in marks", "Okoye said {content|the plan was “reckless” and late}."],
  [
    "words in marks that are the subject of others",
    "Okoye said {content|“the bridge” was “safe”}.",
  ],
  ["a question in marks", "“{content|Is it safe?}” asked Okoye."],
  ["a shout in marks", "“{content|It held!}” Okoye said."],
  [
    "what stands around the cue in clauses",
    "{content|The bridge was safe}, Okoye said, {content|and the road would reopen}.",
  ],
  ["what someone was told", "She was told by Okoye {content|that the bridge held}."],
  ["a clause behind a day without that", "Okoye said on Monday {content|the front held}."],
  ["the clause of a noun of saying", "Ada Okoye’s claim {content|that the bridge held} was wrong."],
  [
    "what a cue with its circumstances interrupts",
    "{content|The truth}, Okoye told reporters on Friday, {content|is that the bridge held}.",
  ],
  [
    "what a cue with as interrupts",
    "{content|The bridge}, as Okoye observed, {content|rarely opens before May}.",
  ],
  ["what follows a cue with as", "Yet, as Okoye observed, {content|the bridge held}."],
  [
    "what a relative pronoun leaves out",
    "Norland held a test, which state media claimed {content|now allows it to launch rockets}.",
  ],
  [
    "what stands before a cue that a relative clause follows",
    "{content|The bridge held}, Okoye said in a letter that appeared on Tuesday.",
  ],
  [
    "no time before a verb that another attribution follows",
    "{content|At the same time, attacks continue, with strikes on two cities}, Okoye said.",
  ],
  ["words in marks joined by and", "Okoye called {content|it “slow” and “late”}."],
  ["words in marks up to their end", "Halonen chanted “{content|What now?}” and left."],
  [
    "the clause behind a fronted one",
    "When the bridge fell in the spring, Okoye said {content|the road would open}.",
  ],
  ["a clause behind its place", "Okoye said {content|in the towns people fled}."],
  [
    "a clause behind an interview that was published",
    "Okoye said in an interview published on Sunday {content|that the bridge held}.",
  ],
  ["what an inverted cue interrupts", "{content|What we need}, said Okoye, {content|is a bridge}."],
  [
    "what stands before an inverted cue, without what its source is doing",
    "{content|The bridge held}, said Okoye, pointing at the river.",
  ],
  [
    "a clause behind but that",
    "Okoye said {content|the bridge held, but that the road would close}.",
  ],
  [
    "what is according to words that the tagger mistakes",
    "{content|Sales rose sharply}, according to research firm Aurora.",
  ],
  ["what is asked for of nobody", "Okoye urged {content|restraint}."],
  ["what is promised to nobody", "Okoye promised {content|dialogue} and closed the road."],
])("findContent() finds %s", (_name, marked) => {
  expectContents(marked);
});

test.each([
  ["what tells when it was said", "Okoye said as she left the bridge."],
  ["what tells where it was said", "Ada Okoye reported from the bridge in Norland."],
  ["a name behind a comma", "The program, called Aurora, allows visits."],
])("findContent() finds none in %s", (_name, text) => {
  expectContents(text);
});
