/** Words that go with a name and do not make it another one. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...["a", "an", "the", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "jr", "sr"],
  ...["ii", "iii", "iv", "former", "then", "ex", "vice", "sir", "dame", "lord", "lady"],
  ...["king", "queen", "prince", "princess", "pope", "father", "rev", "reverend"],
  ...["president", "chancellor", "prime", "minister", "secretary", "mayor", "gov", "governor"],
  ...["sen", "senator", "senators", "rep", "reps", "representative", "congressman"],
  ...["congresswoman", "republican", "democratic", "democrat", "judge", "justice", "attorney"],
  ...["chief", "officer", "director", "ceo", "chair", "chairman", "chairwoman"],
  ...["gen", "general", "col", "colonel", "lt", "lieutenant", "capt", "captain", "maj"],
  ...["major", "sgt", "sergeant"],
]);
