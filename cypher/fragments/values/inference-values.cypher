// Why a statement is joined to an entity or a medium.
//
// @binds   statement inference target
// @returns slot        String
// @returns basis       String?  of what it is about
// @returns rule        String
// @returns confidence  Float
MATCH (statement)-[inference:SAID|ON_BEHALF_OF|ADDRESSED_TO|ABOUT|SAID_AT|VIA|REPORTS]-(target)
RETURN
  CASE type(inference) WHEN 'SAID' THEN 'SPEAKER' WHEN 'ADDRESSED_TO' THEN 'ADDRESSEE' WHEN 'VIA' THEN 'MEDIUM' ELSE type(inference) END AS slot,
  inference.basis AS basis,
  inference.rule AS rule,
  inference.confidence AS confidence
