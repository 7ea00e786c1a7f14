import { test } from "@jest/globals";
import { killWorkers } from "../support/load/kill-workers.ts";
import { redisServer } from "../support/network/redis.ts";

const testWithRedis = redisServer === null ? test.skip : test;

testWithRedis(
  "a worker that is killed in its midst loses nothing and loads nothing twice (skipped without redis-server)",
  () => killWorkers(1),
  300_000,
);
