// What a statement holds itself.
//
// @binds   statement
// @returns id                  String
// @returns text                String
// @returns kind                String
// @returns mode                String
// @returns wordCount           Integer
// @returns articleCount        Integer
// @returns independentSources  Integer
// @returns saidOnFrom          Date?
// @returns saidOnTo            Date?
// @returns saidOnPrecision     String?
// @returns saidOnBasis         String?
// @returns saidOnText          String?
// @returns publishedFrom       Date?
// @returns publishedTo         Date?
// @returns publishedPrecision  String?
// @returns publishedBasis      String?
// @returns publishedText       String?
MATCH (statement:Statement)
RETURN
  statement.id AS id,
  statement.text AS text,
  statement.kind AS kind,
  statement.mode AS mode,
  statement.wordCount AS wordCount,
  statement.articleCount AS articleCount,
  coalesce(statement.independentSources, 1) AS independentSources,
  statement.saidOn AS saidOnFrom,
  statement.saidOnTo AS saidOnTo,
  statement.saidOnPrecision AS saidOnPrecision,
  statement.saidOnBasis AS saidOnBasis,
  statement.saidOnText AS saidOnText,
  statement.publishedOn AS publishedFrom,
  statement.publishedOnTo AS publishedTo,
  statement.publishedOnPrecision AS publishedPrecision,
  statement.publishedOnBasis AS publishedBasis,
  statement.publishedOnText AS publishedText
