import { ChannelKind, type LearnedPatience, type readPatience } from "@guli/contract";
import type { z } from "zod";
import { minus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { median, survival, thinned } from "./rules/survival.ts";
import { patienceOf, type KnownWait, type Sign } from "./rules/waiting.ts";
import { waitsToLearnFrom } from "./store/waits.ts";

const HALF_A_YEAR = { hours: 182 * 24 };
/** Of a kind of channel; more say nothing new. */
const MOST_WAITS = 20_000;
const MOST_STEPS = 60;

/** With fewer than these an interval is so wide that the curve says nothing. */
export const NEEDS = { cases: 50, lost: 20 };

/** How long one's own customers were patient, by kind of channel. */
export async function learnedPatience(tx: Tx): Promise<z.input<typeof readPatience.answer>> {
  const since = minus(tx.now, HALF_A_YEAR);
  const waits = Map.groupBy(await waitsToLearnFrom(tx, { kinds: ChannelKind.options, since, most: MOST_WAITS }), ({ kind }) => kind);
  return { since, needs: NEEDS, rows: [...waits].map(([kind, some]) => learnedFrom(kind, some, tx.now)) };
}

function learnedFrom(kind: ChannelKind, waits: KnownWait[], now: string): LearnedPatience {
  const patience = waits.map((wait) => patienceOf(wait, now));
  const seen = (sign: Sign) => patience.filter((one) => one.sign === sign).length;
  const lost = patience.filter(({ sign }) => sign !== null).length;
  const signs = { wroteAgain: seen("wroteAgain"), changedChannel: seen("changedChannel"), gotAngry: seen("gotAngry"), gaveUp: seen("gaveUp") };
  const about = { kind, cases: waits.length, lost, signs };
  if (waits.length < NEEDS.cases || lost < NEEDS.lost) return { ...about, steps: [], median: null };
  const steps = survival(patience.map(({ minutes, sign }) => ({ minutes, ended: sign !== null })));
  // What is asked for is who had lost patience, the other side of who holds out: so low and high change places.
  const shown = thinned(steps, MOST_STEPS).map(({ minutes, share, low, high }) => ({ minutes, share: 1 - share, low: 1 - high, high: 1 - low }));
  return { ...about, steps: shown, median: median(steps) };
}
