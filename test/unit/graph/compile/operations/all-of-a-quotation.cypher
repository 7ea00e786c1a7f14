// $p1 String = "q-1"
CALL (*) {
  MATCH (:Quotation {id: $p1})-[:EVIDENCE_FOR]->(found1)
  WITH found1
  RETURN collect({`kind`: found1.kind, `articleCount`: toFloat(found1.articleCount), `saidOn`: CASE WHEN found1.saidOn IS NULL THEN null ELSE {`from`: toString(found1.saidOn), `text`: found1.saidOnText} END, `medium`: head(COLLECT {
    MATCH (found1)-[:VIA]->(medium1)
    RETURN medium1.name ORDER BY medium1.name
    }), `onBehalfOf`: head(COLLECT {
      MATCH (found1)-[:ON_BEHALF_OF]->(organization1)
      WITH organization1
      ORDER BY organization1.id
      RETURN {`name`: organization1.name}
    }), `disclaimers`: COLLECT {
      MATCH (found1)<-[:EVIDENCE_FOR]-(quotation1)-[:QUOTED_IN]->(source1)
      WHERE size(quotation1.disclaimerStarts) > 0
      WITH quotation1, source1
      ORDER BY source1.id, quotation1.start, quotation1.id
      RETURN {starts: [offset IN quotation1.disclaimerStarts | toFloat(offset)], ends: [offset IN quotation1.disclaimerEnds | toFloat(offset)], articleId: source1.id}
    }, `quotations`: COLLECT {
      MATCH (found1)<-[:EVIDENCE_FOR]-(quotation2)-[:QUOTED_IN]->(source2)
      WITH quotation2, source2
      ORDER BY source2.id, quotation2.start, quotation2.id
      RETURN {`confidence`: quotation2.confidence, `cue`: CASE WHEN quotation2.cueStart IS NULL THEN null ELSE {start: toFloat(quotation2.cueStart), end: toFloat(quotation2.cueEnd), text: quotation2.cue} END, `source`: CASE WHEN quotation2.sourceStart IS NULL THEN null ELSE {start: toFloat(quotation2.sourceStart), end: toFloat(quotation2.sourceEnd), text: quotation2.sourceText} END, `#amountStarts`: [offset IN coalesce(quotation2.amountStarts, []) | toFloat(offset)], `#amountEnds`: [offset IN coalesce(quotation2.amountEnds, []) | toFloat(offset)], `#amountNumbers`: coalesce(quotation2.amountNumbers, []), `#amountUnits`: coalesce(quotation2.amountUnits, []), `#amountPrecisions`: coalesce(quotation2.amountPrecisions, []), `#articleId`: head(COLLECT {
        MATCH (quotation2)-[:QUOTED_IN]->(article1)
        RETURN article1.id
        }), `#contentStarts`: [offset IN quotation2.contentStarts | toFloat(offset)], `#contentEnds`: [offset IN quotation2.contentEnds | toFloat(offset)], `article`: head(COLLECT {
          MATCH (quotation2)-[:QUOTED_IN]->(article2)
          WITH article2
          ORDER BY article2.id
          RETURN {`title`: article2.title, `#findingStarts`: [offset IN coalesce(article2.findingStarts, []) | toFloat(offset)], `#findingEnds`: [offset IN coalesce(article2.findingEnds, []) | toFloat(offset)], `#findingCodes`: coalesce(article2.findingCodes, []), `#findingMessages`: coalesce(article2.findingMessages, []), `#articleId`: article2.id, `#creditStarts`: [offset IN coalesce(article2.creditStarts, []) | toFloat(offset)], `#creditEnds`: [offset IN coalesce(article2.creditEnds, []) | toFloat(offset)]}
        }), `statement`: head(COLLECT {
          MATCH (quotation2)-[:EVIDENCE_FOR]->(statement1)
          WITH statement1
          ORDER BY statement1.id
          RETURN {`speaker`: head(COLLECT {
            MATCH (actor1)-[:SAID]->(statement1)
            WITH actor1
            ORDER BY actor1.id
            RETURN {`name`: actor1.name}
          })}
      })}
  }}) AS rows1
}
RETURN {`statement`: head(rows1)} AS answer
