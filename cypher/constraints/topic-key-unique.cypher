// A topic is its key; transactions that take sides on one wait here for each other.
CREATE CONSTRAINT topicKey IF NOT EXISTS
FOR (topic:Topic)
REQUIRE topic._key IS UNIQUE
