/** Tells on standard error that Neo4j does not answer, and when it is asked again. */
export function tellOutage(seconds: number): void {
  console.error(`Neo4j does not answer; trying again in ${String(seconds)} s`);
}

/** The same of the queue. */
export function tellQueueOutage(seconds: number): void {
  console.error(`Redis does not answer; trying again in ${String(seconds)} s`);
}
