import { test } from "@jest/globals";
import { killWorkers } from "../support/load/kill-workers.ts";
import { redisServer } from "../support/network/redis.ts";

const testWithRedis = redisServer === null ? test.skip : test;

testWithRedis(
  "twenty workers that are killed one after the other lose nothing and load nothing twice (skipped without redis-server)",
  () => killWorkers(20),
  1_800_000,
);
