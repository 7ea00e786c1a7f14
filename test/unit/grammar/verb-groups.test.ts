import { describe, expect, test } from "@jest/globals";
import { printVerbGroups } from "../../support/print-grammar.ts";

describe("readSentence() finds verb groups", () => {
  test.each([
    [
      "perfect passive",
      "The bridge has not been rebuilt.",
      ["has not been rebuilt: rebuild finite present perfect passive negated"],
    ],
    [
      "questions, modals, particles",
      "Did he say it would fall down?",
      ["say: say finite past", "would fall down: fall finite present would + down"],
    ],
    [
      "progressive, infinitive",
      "Okoye is still waiting to be told.",
      ["is still waiting: wait finite present progressive", "to be told: tell infinitive passive"],
    ],
    [
      "has and is, shortened alike",
      "It's lost its mayor, and it's led by nobody.",
      ["'s lost: lose finite present perfect", "'s led: lead finite present passive"],
    ],
    [
      "commands",
      "Don't call, leave it and give up!",
      [
        "Don't call: call finite present imperative negated",
        "leave: leave finite present imperative",
        "give up: give finite present imperative + up",
      ],
    ],
    [
      "passive with get, participle",
      "Officials got arrested while having to travel.",
      [
        "got arrested: arrest finite past passive",
        "having: have participle",
        "to travel: travel infinitive",
      ],
    ],
    [
      "contractions of a name",
      "Okoye's been warned that she'd lose.",
      ["'s been warned: warn finite present perfect passive", "'d lose: lose finite present 'd"],
    ],
    [
      "what an adjective and the past of another verb can be, behind “will”",
      "The plant will not close but will lay off workers.",
      ["will not close: close finite present will negated", "will lay: lay finite present will"],
    ],
    [
      "several auxiliaries",
      "Okoye might have been hit and would not move.",
      [
        "might have been hit: hit finite present might perfect passive",
        "would not move: move finite present would negated",
      ],
    ],
  ])("%s", (_name, text, reading) => {
    expect(printVerbGroups(text)).toEqual(reading);
  });
});
