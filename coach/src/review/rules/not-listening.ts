import { evidence, most, opensWithPolicy } from "../signals.ts";
import { foldedWords } from "../../text/plain-words.ts";
import { placeOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";
import type { Reading } from "../reading.ts";

/** Opens with policy, asks again for what was given, or is a stock reply that takes up nothing. */
export const notListening: Rule = {
  id: "not-listening",
  severity: (reading) => (reading.upset ? "must" : "should"),
  reason: (reading) => REASON_OF[reasonsOf(reading)[0]!.act],
  applies: always,
  signals: (reading) => {
    const stock = most(reading, "stock");
    const matter = Math.max(most(reading, "matter"), most(reading, "empathy"));
    return {
      policy: evidence(opensWithPolicy(reading)),
      reask: evidence(asksAgain(reading)),
      stock: evidence(stock),
      hollow: stock * (1 - matter),
      matter,
      ask: most(reading, "ask"),
      upset: Number(reading.upset),
    };
  },
  where: (reading) => {
    const reasons = reasonsOf(reading);
    return placeOf(reading, reasons[0]!.act);
  },
};

/** A question for which the thread holds no answer that we can see is seldom asked again. */
const UNPROVEN = 0.3;

/** How likely it is that a sentence asks for what was given; one that lets the customer choose asks for nothing old. */
function asksAgain(reading: Reading): number {
  return reading.sentences.reduce((most, one) => Math.max(most, asked(one, reading) * (1 - one.acts.choice) * (1 - one.acts.thanks)), 0);
}

/** What was given in another matter is asked again by whatever asks for it, though in this thread it sounds like the first time. */
function asked({ text, acts, asksKnown }: Reading["sentences"][number], { input: { given = [] }, pack }: Reading): number {
  if (!asksKnown) return acts.reask * UNPROVEN;
  const named = given.length === 0 ? null : pack.things.named(foldedWords(text));
  return given.some((thing) => named?.has(thing)) ? 1 - (1 - acts.reask) * (1 - acts.ask) : acts.reask;
}

const REASON_OF = { policy: "opens-with-policy", reask: "asks-again", stock: "stock-reply" } as const;

/** The acts that speak for the finding, the strongest first. */
export function reasonsOf(reading: Reading): { act: "policy" | "reask" | "stock"; likely: number }[] {
  return [
    { act: "policy" as const, likely: opensWithPolicy(reading) },
    { act: "reask" as const, likely: asksAgain(reading) },
    { act: "stock" as const, likely: most(reading, "stock") },
  ].toSorted((one, other) => other.likely - one.likely);
}
