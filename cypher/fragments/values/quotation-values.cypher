// What a quotation holds itself. Its words are cut from the article's text where offsets count UTF-16
// units, which Cypher's substring() does not.
//
// @binds   quotation
// @returns id                String
// @returns kind              String
// @returns mode              String
// @returns text              String
// @returns rule              String
// @returns confidence        Float
// @returns contentStarts     List<Integer>
// @returns contentEnds       List<Integer>
// @returns cue               String?
// @returns cueStart          Integer?
// @returns cueEnd            Integer?
// @returns cueClass          String?
// @returns sourceText        String?
// @returns sourceStart       Integer?
// @returns sourceEnd         Integer?
// @returns amountStarts      List<Integer>
// @returns amountEnds        List<Integer>
// @returns amountNumbers     List<String>
// @returns amountUnits       List<String>
// @returns amountPrecisions  List<String>
MATCH (quotation:Quotation)
RETURN
  quotation.id AS id,
  quotation.kind AS kind,
  quotation.mode AS mode,
  quotation.text AS text,
  quotation.rule AS rule,
  quotation.confidence AS confidence,
  quotation.contentStarts AS contentStarts,
  quotation.contentEnds AS contentEnds,
  quotation.cue AS cue,
  quotation.cueStart AS cueStart,
  quotation.cueEnd AS cueEnd,
  quotation.cueClass AS cueClass,
  quotation.sourceText AS sourceText,
  quotation.sourceStart AS sourceStart,
  quotation.sourceEnd AS sourceEnd,
  coalesce(quotation.amountStarts, []) AS amountStarts,
  coalesce(quotation.amountEnds, []) AS amountEnds,
  coalesce(quotation.amountNumbers, []) AS amountNumbers,
  coalesce(quotation.amountUnits, []) AS amountUnits,
  coalesce(quotation.amountPrecisions, []) AS amountPrecisions
