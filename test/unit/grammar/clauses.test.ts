import { describe, expect, test } from "@jest/globals";
import { printClauses } from "../../support/print-grammar.ts";

describe("readSentence() finds clauses", () => {
  test.each([
    [
      "a that-clause with a relative clause inside",
      "Okoye, the mayor of Varn, said on Monday that the bridge, which fell in May, would be rebuilt.",
      [
        "main Okoye | say | {Okoye, the mayor of Varn, said on Monday that the bridge, which fell in May, would be rebuilt}",
        "content the bridge | rebuild, passive | {that the bridge, which fell in May, would be rebuilt}",
        'relative "which" the bridge | fall | {which fell in May}',
      ],
    ],
    [
      "a content ends where the reporter goes on",
      "Okoye said it fell, but others doubt it.",
      [
        "main Okoye | say | {Okoye said it fell}",
        "content it | fall | {it fell}",
        "main others | doubt | it | {others doubt it}",
      ],
    ],
    [
      "a verb of saying goes on with the one before",
      "Okoye said the bridge fell and urged patience.",
      [
        "main Okoye | say | {Okoye said the bridge fell}",
        "content the bridge | fall | {the bridge fell}",
        "main Okoye~ | urge | patience | {urged patience}",
      ],
    ],
    [
      "a subject behind the verb",
      "“It held,” said the singer Ada Okoye, who saw it.",
      [
        "main It | hold | {It held}",
        "main the singer | say | {said the singer Ada Okoye, who saw it}",
        'relative "who" the singer | see | it | {who saw it}',
      ],
    ],
    [
      "a subject behind what was said",
      "“It held,” Okoye told reporters.",
      ["main It | hold | {It held}", "main Okoye | tell | reporters | {Okoye told reporters}"],
    ],
    [
      "an insertion",
      "The bridge, Okoye said, is slow.",
      [
        "main The bridge | be | slow | {The bridge, Okoye said, is slow}",
        "main Okoye | say | {Okoye said}",
      ],
    ],
    [
      "an object that could be a verb",
      "The water in Varn contains lead.",
      ["main The water | contain | lead | {The water in Varn contains lead}"],
    ],
    [
      "the verb behind a relative clause whose own could take a clause",
      "The ship that entered the port was hit.",
      [
        "main The ship | hit, passive | {The ship that entered the port was hit}",
        'relative "that" The ship | enter | the port | {that entered the port}',
      ],
    ],
    [
      "a participle that looks like a past",
      "The man arrested in May said he had left.",
      [
        "main The man | say | {The man arrested in May said he had left}",
        "participle The man~ | arrest, passive | {arrested in May}",
        "content he | leave | {he had left}",
      ],
    ],
    [
      "a participle between commas, a shared subject",
      "Okoye, arrested in May, wants to leave Varn.",
      [
        "main Okoye | want | {Okoye, arrested in May, wants to leave Varn}",
        "participle Okoye~ | arrest, passive | {arrested in May}",
        "infinitive Okoye~ | leave | Varn | {to leave Varn}",
      ],
    ],
    [
      "a clause before the main clause, a relative one without opener",
      "When he left, the bridge they had built fell.",
      [
        "main the bridge | fall | {When he left, the bridge they had built fell}",
        "adverbial he | leave | {When he left}",
        "relative they | build | {they had built}",
      ],
    ],
    [
      "two verbs side by side",
      "The challenges we face remain.",
      [
        "main The challenges | remain | {The challenges we face remain}",
        "relative we | face | {we face}",
      ],
    ],
    [
      "a subject behind there is",
      "There were two bridges that nobody wanted.",
      [
        "main two bridges | be | {There were two bridges that nobody wanted}",
        "relative nobody | want | {that nobody wanted}",
      ],
    ],
    [
      "a headline with verbs that could be nouns",
      "Norland hits a depot and says it burned.",
      [
        "main Norland | hit | a depot | {Norland hits a depot}",
        "main Norland~ | say | {says it burned}",
        "content it | burn | {it burned}",
      ],
    ],
    [
      "a participle behind what a preposition governs",
      "In a letter sent to Varn, Okoye left.",
      [
        "main Okoye | leave | {In a letter sent to Varn, Okoye left}",
        "participle a letter~ | send, passive | {sent to Varn}",
      ],
    ],
    [
      "a time between participle and verb",
      "A report released Monday found that officials had ignored it.",
      [
        "main A report | find | {A report released Monday found that officials had ignored it}",
        "participle A report~ | release, passive | {released Monday}",
        "content officials | ignore | it | {that officials had ignored it}",
      ],
    ],
    [
      "an opener that is the subject of what was said",
      "It was a plan that Okoye said was safe.",
      [
        "main It | be | a plan | {It was a plan that Okoye said was safe}",
        "relative Okoye | say | {that Okoye said was safe}",
        'content "that" a plan | be | safe | {was safe}',
      ],
    ],
    [
      "two contents",
      "He said that it fell and that others left.",
      [
        "main He | say | {He said that it fell and that others left}",
        "content it | fall | {that it fell}",
        "content others | leave | {that others left}",
      ],
    ],
    [
      "a verb far from its subject",
      "The people who live in the houses built by Okoye have left.",
      [
        "main The people | leave | {The people who live in the houses built by Okoye have left}",
        'relative "who" The people | live | {who live in the houses built by Okoye}',
        "participle the houses~ | build, passive | {built by Okoye}",
      ],
    ],
    [
      "a quantity of a relative pronoun",
      "We have lost 80 workers, all of whom gave their lives.",
      [
        "main We | lose | 80 workers | {We have lost 80 workers, all of whom gave their lives}",
        "relative all | give | their lives | {of whom gave their lives}",
      ],
    ],
    [
      "a participle before its subject, an object that acts",
      "Speaking in Varn, Okoye warned residents not to leave.",
      [
        "main Okoye | warn | residents | {Speaking in Varn, Okoye warned residents not to leave}",
        "participle Okoye~ | speak | {Speaking in Varn}",
        "infinitive residents~ | leave | {not to leave}",
      ],
    ],
    [
      "a clause that is the subject",
      "What he wants is peace.",
      [
        'main "What" | be | peace | {What he wants is peace}',
        "question he | want | {What he wants}",
      ],
    ],
    [
      "a shared auxiliary",
      "According to police, the bridge was hit and burned.",
      [
        "main the bridge | hit, passive | {According to police, the bridge was hit and burned}",
        "participle the bridge~ | burn, passive | {burned}",
      ],
    ],
    [
      "clauses joined by a comma",
      "Machines take their jobs, warlords take their lives.",
      [
        "main Machines | take | their jobs | {Machines take their jobs}",
        "main warlords | take | their lives | {warlords take their lives}",
      ],
    ],
    [
      "the subject of an infinitive",
      "It is time for Okoye to leave.",
      [
        "main It | be | time | {It is time for Okoye to leave}",
        "infinitive Okoye | leave | {to leave}",
      ],
    ],
    [
      "a verb that could be a noun",
      "A nexus combines two ideas.",
      ["main A nexus | combine | two ideas | {A nexus combines two ideas}"],
    ],
    [
      "two such verbs",
      "If the velocity increases, the pressure falls.",
      ["main the pressure | fall | {If the velocity increases, the pressure falls}"],
    ],
    [
      "joined infinitives",
      "They want to fight and end poverty.",
      [
        "main They | want | {They want to fight and end poverty}",
        "infinitive They~ | fight | {to fight}",
        "infinitive They~ | end | poverty | {end poverty}",
      ],
    ],
    [
      "a phrase before the subject",
      "Madam Speaker, senators will vote.",
      ["main senators | vote | {Madam Speaker, senators will vote}"],
    ],
    [
      "two subjects with prepositional phrases",
      "The number of drones has risen, and a number of ports have closed.",
      [
        "main The number | rise | {The number of drones has risen}",
        "main a number | close | {a number of ports have closed}",
      ],
    ],
    [
      "an infinitive without its mark",
      "He made Okoye leave.",
      ["main He | make | Okoye | {He made Okoye leave}", "infinitive Okoye | leave | {leave}"],
    ],
    [
      "a content told of a noun",
      "They denied the claim that it fell.",
      [
        "main They | deny | the claim | {They denied the claim that it fell}",
        "content it | fall | {that it fell}",
      ],
    ],
    [
      "a content behind who is told",
      "Okoye told voters that it fell.",
      [
        "main Okoye | tell | voters | {Okoye told voters that it fell}",
        "content it | fall | {that it fell}",
      ],
    ],
    [
      "a phrase with a relative clause that nothing else is told of",
      "A man who left, Okoye said.",
      ['relative "who" A man | leave | {who left}', "main Okoye | say | {Okoye said}"],
    ],
    [
      "an insertion with its verb first",
      "The bridge, said Ada Okoye, is safe.",
      [
        "main The bridge | be | safe | {The bridge, said Ada Okoye, is safe}",
        "main Ada Okoye | say | {said Ada Okoye}",
      ],
    ],
    [
      "a participle behind a comma",
      "The bridge fell, killing two, police said.",
      [
        "main The bridge | fall | {The bridge fell, killing two}",
        "participle The bridge~ | kill | two | {killing two}",
        "main police | say | {police said}",
      ],
    ],
    [
      "a relative clause whose opener acts in an infinitive",
      "Okoye, who wanted to leave, stayed.",
      [
        "main Okoye | stay | {Okoye, who wanted to leave, stayed}",
        'relative "who" Okoye | want | {who wanted to leave}',
        'infinitive "who" Okoye | leave | {to leave}',
      ],
    ],
    [
      "a list that is the subject of what was said",
      "He said Varn, Larne and Ost had signed.",
      [
        "main He | say | {He said Varn, Larne and Ost had signed}",
        "content Varn | sign | {Varn, Larne and Ost had signed}",
      ],
    ],
    [
      "a place with its region as the subject of what was said",
      "Okoye said Varn, Norland, was cold.",
      [
        "main Okoye | say | {Okoye said Varn, Norland, was cold}",
        "content Varn | be | cold | {Varn, Norland, was cold}",
      ],
    ],
    [
      "an adverbial clause with an infinitive",
      "After he failed to find it, others left.",
      [
        "main others | leave | {After he failed to find it, others left}",
        "adverbial he | fail | {After he failed to find it}",
        "infinitive he~ | find | it | {to find it}",
      ],
    ],
    [
      "a verb of saying behind who a participle describes",
      "The bridge fell, a release sent by the ministry said.",
      [
        "main The bridge | fall | {The bridge fell}",
        "main a release | say | {a release sent by the ministry said}",
        "participle a release~ | send, passive | {sent by the ministry}",
      ],
    ],
    [
      "a relative clause without opener before the only verb left",
      "Everything Okoye says is a lie.",
      [
        "main Everything | be | a lie | {Everything Okoye says is a lie}",
        "relative Okoye | say | {Okoye says}",
      ],
    ],
    [
      "a verb that could be a noun between two plurals",
      "Both candidates face questions about it.",
      ["main Both candidates | face | questions | {Both candidates face questions about it}"],
    ],
    [
      "a verb that could be a noun behind what two commas set off",
      "Okoye, 34, of Larne, claims she left.",
      [
        "main Okoye | claim | {Okoye, 34, of Larne, claims she left}",
        "content she | leave | {she left}",
      ],
    ],
    [
      "a verb with an object behind what two commas set off",
      "The groups, including others, hailed the plan.",
      ["main The groups | hail | the plan | {The groups, including others, hailed the plan}"],
    ],
    [
      "a plural behind a numeral",
      "Okoye, who had 12 assists, said it fell.",
      [
        "main Okoye | say | {Okoye, who had 12 assists, said it fell}",
        'relative "who" Okoye | have | 12 assists | {who had 12 assists}',
        "content it | fall | {it fell}",
      ],
    ],
    [
      "a plural behind be",
      "Okoye says those claims could be grounds for a trial.",
      [
        "main Okoye | say | {Okoye says those claims could be grounds for a trial}",
        "content those claims | be | grounds | {those claims could be grounds for a trial}",
      ],
    ],
    [
      "a title of a person between a role and a name",
      "The nominee Gov. Ada Okoye said it fell.",
      [
        "main The nominee | say | {The nominee Gov. Ada Okoye said it fell}",
        "content it | fall | {it fell}",
      ],
    ],
    [
      "a speaker behind two phrases that a coordinator joins",
      "They defend its rights and interests, the ministry said.",
      [
        "main They | defend | its rights | {They defend its rights and interests}",
        "main the ministry | say | {the ministry said}",
      ],
    ],
    [
      "a speaker behind the verb, behind two phrases that a coordinator joins",
      "It brings peace in the region and the world, said President Okoye.",
      [
        "main It | bring | peace | {It brings peace in the region and the world}",
        "main President Okoye | say | {said President Okoye}",
      ],
    ],
    [
      "what was said behind where it was published",
      "The ministry said in a statement posted on its website the strike was illegal.",
      [
        "main The ministry | say | {The ministry said in a statement posted on its website the strike was illegal}",
        "participle a statement~ | post, passive | {posted on its website}",
        "content the strike | be | illegal | {the strike was illegal}",
      ],
    ],
    [
      "a report of an office, and what was said in it",
      "Okoye said in a report issued by the office he led that it fell.",
      [
        "main Okoye | say | {Okoye said in a report issued by the office he led that it fell}",
        "participle a report~ | issue, passive | {issued by the office he led that it fell}",
        "relative he | lead | {he led that it fell}",
        "content it | fall | {that it fell}",
      ],
    ],
    [
      "a noun that is a verb elsewhere",
      "Okoye said polls show that it fell.",
      [
        "main Okoye | say | {Okoye said polls show that it fell}",
        "content polls | show | {polls show that it fell}",
        "content it | fall | {that it fell}",
      ],
    ],
    [
      "a compound that no dictionary has",
      "Officials said 200 firefighters were battling it.",
      [
        "main Officials | say | {Officials said 200 firefighters were battling it}",
        "content 200 firefighters | battle | it | {200 firefighters were battling it}",
      ],
    ],
    [
      "a participle of a verb of saying between commas",
      "The return of the bodies, agreed at talks in Larne, has failed.",
      [
        "main The return | fail | {The return of the bodies, agreed at talks in Larne, has failed}",
        "participle The return~ | agree, passive | {agreed at talks in Larne}",
      ],
    ],
    [
      "what was demanded, and another clause",
      "Okoye has demanded a lasting peace and governments accuse him.",
      [
        "main Okoye | demand | a lasting peace | {Okoye has demanded a lasting peace}",
        "main governments | accuse | him | {governments accuse him}",
      ],
    ],
    [
      "a coordinator between prepositions",
      "It has moved forward in the south and near Varn, the staff reported.",
      [
        "main It | move | {It has moved forward in the south and near Varn}",
        "main the staff | report | {the staff reported}",
      ],
    ],
    [
      "including, which is no verb",
      "It injured 14 people, including two children, police said.",
      [
        "main It | injure | 14 people | {It injured 14 people, including two children}",
        "main police | say | {police said}",
      ],
    ],
    [
      "a noun behind a quality with a hyphen",
      "The institute, a Larne-based think tank, said it fell.",
      [
        "main The institute | say | {The institute, a Larne-based think tank, said it fell}",
        "content it | fall | {it fell}",
      ],
    ],
    [
      "a noun behind that",
      "She said in a statement that help was near.",
      [
        "main She | say | {She said in a statement that help was near}",
        "content help | be | {that help was near}",
      ],
    ],
    [
      "a deed that opens the sentence as its subject",
      "Fighting went on in Varn, Okoye said.",
      ["main Fighting | go | {Fighting went on in Varn}", "main Okoye | say | {Okoye said}"],
    ],
    [
      "a deed that opens the sentence, with an object",
      "Shelling killed three people in Varn.",
      ["main Shelling | kill | three people | {Shelling killed three people in Varn}"],
    ],
    [
      "a participle that opens the sentence before a noun",
      "Using stolen cars, they fled.",
      [
        "main they | flee | {Using stolen cars, they fled}",
        "participle they~ | use | stolen cars | {Using stolen cars}",
      ],
    ],
    [
      "a plural that is no verb before an infinitive",
      "They urged the council and EU member states to act.",
      [
        "main They | urge | the council | {They urged the council and EU member states to act}",
        "infinitive EU member states~ | act | {to act}",
      ],
    ],
  ])("%s", (_name, text, reading) => {
    expect(printClauses(text)).toEqual(reading);
  });
});
