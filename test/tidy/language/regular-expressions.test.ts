import { expect, test } from "@jest/globals";
import { analyse } from "scslre";
import { readEnglish } from "../../../src/knowledge/lexicons/read-english.ts";

// The linter checks the regular expressions that stand in src; these are data.
const { text, resolve } = readEnglish();
const { ofAll, ofMatter } = resolve.disclaimers;
const { credit, outletCredit, publisher, address, feed, aggregator } = text.credits;
const patterns = [
  ...text.regions.boilerplate,
  ...text.regions.caption,
  ...credit,
  ...outletCredit,
  ...publisher,
  ...address,
  ...feed,
  ...aggregator,
  ...ofAll,
  ...ofMatter.flatMap(({ told }) => told),
];

test.each(patterns.map((pattern) => [pattern.source, pattern] as const))(
  "takes time that grows with the line: %s",
  (_source, { source, flags }) => {
    const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: true });
    expect(reports.map(({ type, character }) => ({ type, repeated: character.pick }))).toEqual([]);
  },
);
