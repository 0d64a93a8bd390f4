import { evidence, most, mostWithin } from "../signals.ts";
import { placeOf } from "../places.ts";
import type { Reading } from "../reading.ts";
import { always, type Rule } from "./rule.ts";

/** Shouts (capitals, runs of marks, stretched letters) or scolds in a harsh tone. */
export const raisedVoice: Rule = {
  id: "raised-voice",
  severity: (reading) => (reading.upset ? "must" : "should"),
  reason: (reading) => (reading.shouts.length > 0 ? "shouts" : "scolds"),
  applies: always,
  signals: (reading) => ({
    shouts: loudness(reading),
    scold: evidence(most(reading, "scold")),
    scoldWithin: evidence(mostWithin(reading, "scold")),
    calm: most(reading, "calm"),
    blame: most(reading, "blame"),
  }),
  where: (reading) => {
    const loud = reading.shouts[0];
    const end = reading.shouts.at(-1)?.end ?? 0;
    const sentence = reading.sentences.find((one) => loud !== undefined && one.start <= loud.start && loud.start < one.end);
    return loud === undefined ? placeOf(reading, "scold") : { start: loud.start, end: Math.min(end, sentence?.end ?? end) };
  },
};

/** Who writes in capitals and puts several marks behind them shouts more surely than who does one of the two. */
const LOUDER = 1.3;

const loudness = ({ shouts }: Reading): number => (shouts.length > 1 ? LOUDER : shouts.length);
