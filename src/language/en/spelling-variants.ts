/**
 * A word in the spelling that stands for all of its spellings in English: "neighbour" and "neighbor"
 * give `neighbor`, "stabilised" gives `stabilized`, "travelling" `traveling`.
 *
 * Takes one word in lower case; what has no other spelling comes back as it is, and so do names and
 * other languages. What only looks alike stays two: "advise" is no "advize", "four" no "for". So do
 * spellings of which one is another word besides: "tyre", "cheque", "storey", "kerb", "draught".
 */
export function levelSpelling(word: string): string {
  if (word.length > LONGEST) return word;
  return SINGLE.get(word) ?? RULES.reduce((form, [from, to]) => form.replace(from, to), word);
}

/** No English word has more letters: patterns would take long over a text without spaces. */
const LONGEST = 40;

/** Words that follow no rule: some spellings, and the one that stands for them. */
const SINGLE = new Map([
  ["accoutrements", "accouterments"],
  ["ageing", "aging"],
  ["aluminium", "aluminum"],
  ["axe", "ax"],
  ["burnt", "burned"],
  ["cosy", "cozy"],
  ["cypher", "cipher"],
  ["cyphers", "ciphers"],
  ["czar", "tsar"],
  ["czars", "tsars"],
  ["dreamt", "dreamed"],
  ["epaulette", "epaulet"],
  ["epaulettes", "epaulets"],
  ["furore", "furor"],
  ["jewellery", "jewelry"],
  ["leant", "leaned"],
  ["leapt", "leaped"],
  ["learnt", "learned"],
  ["likeable", "likable"],
  ["omelette", "omelet"],
  ["omelettes", "omelets"],
  ["phoney", "phony"],
  ["sheikh", "sheik"],
  ["sheikhs", "sheiks"],
  ["sizeable", "sizable"],
  ["spelt", "spelled"],
  ["spoilt", "spoiled"],
  ["tranquillity", "tranquility"],
  ["tyres", "tires"],
  ["waggon", "wagon"],
  ["waggons", "wagons"],
  ["woollen", "woolen"],
  ["yoghurt", "yogurt"],
  ["yoghurts", "yogurts"],
]);

/** What comes after a verb that ends in -ise or -ize. */
const AFTER_IZE = "(?=(?:e|es|ed|er|ers|ing|ings|ingly|able|ably|ation|ations|ational|ationally)$)";

/** Verbs and nouns that end in -ise everywhere. */
const ALWAYS_ISE =
  "(?:un)?(?:advert|ar|pr|appr|chast|chem|circumc|compr|comprom|conc|dem|desp|dev|disenfranch|enfranch|enterpr|exc|exerc|expert|franch|improv|inc|merchand|moonr|parad|pract|prec|prem|prom|rem|repr|rev|r|sunr|superv|surm|surpr|telev|treat|upr|adv|v|[a-z]*w)is(?:e|ing|ab|ation)";

/** Patterns with what replaces them; each reads what the ones before it left. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // anaemia, encyclopaedia, paediatric
  [
    /^(an(?=aem|aesth)|arch(?=aeol)|encyclop(?=aed)|f(?=aec)|gyn(?=aec)|h(?=aem)|leuk(?=aem)|medi(?=aev)|orthop(?=aed)|p(?=aed)|pal(?=aeo)|(?=aesth))ae/u,
    "$1e",
  ],
  // diarrhoea, foetal, manoeuvre
  [
    /^(am(?=oeb)|diarrh(?=oea)|f(?=oet)|hom(?=oeo)|(?:out)?man(?=oeuv)|(?=oesoph)|(?=oestr))oe/u,
    "$1e",
  ],
  // neighbour, dishonourable, armoury
  [
    /^((?:be|bi|de|dis|en|mis|multi|out|re|techni|tri|un|water)?(?:arb|ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/u,
    "$1or",
  ],
  // stabilise, organisations; not: advise, promised, surprising
  [new RegExp(`^(?!${ALWAYS_ISE})([a-z]+[^aeiou])is${AFTER_IZE}`, "u"), "$1iz"],
  // analyse, paralysing
  [/lys(?=(?:e|ed|er|ers|ing)$)/u, "lyz"],
  // centre, kilometres, theatregoer; centred, maneuvring
  [
    /^((?:(?:epi)?cent|(?:amphi)?theat|(?:centi|kilo|milli)?met|(?:milli)?lit|calib|fib|goit|(?:lack)?lust|meag|och|reconnoit|sab|saltpet|scept|sepulch|somb|spect|(?:out)?maneuv))re(?![aeiou])/u,
    "$1er",
  ],
  [/^(cent|(?:out)?maneuv|reconnoit)r(?=ing|abl|abil)/u, "$1er"],
  // centerd: what the rule before it left of "centred"
  [/^((?:cent|(?:out)?maneuv|reconnoit)er)d$/u, "$1ed"],
  // defence, offences, licenced
  [/^(defen|offen|preten|licen)c(?=e|ing)/u, "$1s"],
  [/^(mal)?practis(?=e|ing)/u, "$1practic"],
  // travelled, counsellor, marvellous; not: seller, calling
  [
    /(?<=[aeiouy][a-z]*[^aeiou][aeo]l|[aeiouy]el|[a-z][aiu]al)l(?=(?:ed|est|er|ers|ing|ings|ingly|ist|ists|or|ors|ation|ations|ous|ously)$)/u,
    "",
  ],
  [/^(counci|peri|imperi|penci|stenci|tranqui|cavi)ll(?=(?:ed|ing|or|ors|[iy]z[a-z]+)$)/u, "$1l"],
  // fulfil, enrolment, skilful
  [/^(appa|disti|enro|enthra|fulfi|insta|insti)l(?=(?:s|ment|ments)?$)/u, "$1ll"],
  [/^(ski|wi)l(?=ful)/u, "$1ll"],
  [/^(kidnap|worship)p(?=ed|er|ing)/u, "$1"],
  [/^(bias|focus)s(?=ed|es|ing)/u, "$1"],
  // catalogue, dialogues
  [/^((?:ana|cata|dia|epi|homo|mono|pro|trave)log)u(?:e(?=s?$)|(?=ed$|ing$))/u, "$1"],
  // programme, kilogrammes; not: programmer
  [/^((?:centi|kilo|milli|pro)?gram)me(?=s?$)/u, "$1"],
  // judgement
  [/^((?:acknow|ab)?(?:judg|ledg|lodg))e(?=ment)/u, "$1"],
  [/^((?:snow)?pl)ough/u, "$1ow"],
  [/^((?:re)?m|sm)oul(?=d|t)/u, "$1ol"],
  [/^sceptic/u, "skeptic"],
  [/^sulph/u, "sulf"],
  [/^artefact/u, "artifact"],
  [/^aeroplane/u, "airplane"],
  [/^gaol/u, "jail"],
  [/^grey/u, "gray"],
  [/^moustach/u, "mustach"],
  [/^pyjama/u, "pajama"],
];
