// How people decided that some statements stand to others; of one pair, the decision that was made first
// comes first.
//
// A decision names each statement by one of its quotations. Where that quotation is gone, or backs the
// same statement as the other, it decides nothing.
//
// @mode     read
// @param    keys          List<String>  of statements, of which either end is enough
// @param    kinds         List<String>  of decisions
// @returns  kind          String
// @returns  reason        String
// @returns  left          String        key of a statement
// @returns  right         String        of the other
// @returns  leftText      String        words of the quotation that the decision names
// @returns  rightText     String
// @returns  isOneSpeaker  Boolean       whether one and the same is known to have said both
MATCH (decision:Decision)
WHERE decision.isInForce AND decision.kind IN $kinds
MATCH (one:Quotation {id: decision.ids[0]})
MATCH (other:Quotation {id: decision.ids[1]})
WHERE
  one._statementKey <> other._statementKey AND
  (one._statementKey IN $keys OR other._statementKey IN $keys)
RETURN
  decision.kind AS kind,
  decision.reason AS reason,
  one._statementKey AS left,
  other._statementKey AS right,
  one.text AS leftText,
  other.text AS rightText,
  EXISTS {
    MATCH (one)-[:NAMES {role: 'SOURCE'}]->(:Actor)<-[:NAMES {role: 'SOURCE'}]-(other)
  } AS isOneSpeaker
ORDER BY decision.decidedAt, decision.id
