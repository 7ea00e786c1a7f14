// Quotations by their ids, with the article's words around them.
//
// @mode    read
// @param   ids            List<String>
// @param   contextLength  Integer        UTF-16 units of the article wanted on either side
// @returns id             String
// @returns kind           String
// @returns text           String
// @returns contentStarts  List<Integer>
// @returns contentEnds    List<Integer>
// @returns contentTexts   List<String>
// @returns before         String
// @returns after          String
// @returns cue            String?
// @returns cueStart       Integer?
// @returns cueEnd         Integer?
// @returns sourceText     String?
// @returns sourceStart    Integer?
// @returns sourceEnd      Integer?
// @returns rule           String
// @returns confidence     Float
// @returns articleId      String
MATCH (quotation:Quotation)-[:QUOTED_IN]->(article:Article)
WHERE quotation.id IN $ids
WITH quotation, article,
  CASE
    WHEN quotation.start < $contextLength THEN 0
    ELSE quotation.start - $contextLength
  END AS contextStart
RETURN
  quotation.id AS id,
  quotation.kind AS kind,
  quotation.text AS text,
  quotation.contentStarts AS contentStarts,
  quotation.contentEnds AS contentEnds,
  [index IN range(0, size(quotation.contentStarts) - 1) |
    substring(
      article.text,
      quotation.contentStarts[index],
      quotation.contentEnds[index] - quotation.contentStarts[index]
    )
  ] AS contentTexts,
  substring(article.text, contextStart, quotation.start - contextStart) AS before,
  substring(article.text, quotation.end, $contextLength) AS after,
  quotation.cue AS cue,
  quotation.cueStart AS cueStart,
  quotation.cueEnd AS cueEnd,
  quotation.sourceText AS sourceText,
  quotation.sourceStart AS sourceStart,
  quotation.sourceEnd AS sourceEnd,
  quotation.rule AS rule,
  quotation.confidence AS confidence,
  article.id AS articleId
ORDER BY id
