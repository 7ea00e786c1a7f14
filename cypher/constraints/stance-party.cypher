// Who acts in what quotations say, where no quotation names the party.
CREATE INDEX stanceParty IF NOT EXISTS
FOR ()-[stance:TAKES_SIDE]-()
ON (stance.party)
