import { ChannelKind, type LearnedPatience, type readPatience } from "@guli/contract";
import type { z } from "zod";
import { minus, type Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { median, survival, thinned } from "./rules/survival.ts";
import { lostBy, type LostBy } from "./rules/lost.ts";
import { patienceOf, untilThen, type KnownWait, type Sign } from "./rules/waiting.ts";
import { waitsToLearnFrom } from "./store/waits.ts";

const HALF_A_YEAR = { hours: 182 * 24 };
/** Of a kind of channel; more say nothing new. */
const MOST_WAITS = 20_000;
const MOST_STEPS = 60;

/** With fewer than these an interval is so wide that the curve says nothing. */
export const NEEDS = { cases: 50, lost: 20 };

type Seen = { kind: ChannelKind; waits: KnownWait[] };

/** How long one's own customers were patient, by kind of channel. */
export async function learnedPatience(tx: Tx): Promise<z.input<typeof readPatience.answer>> {
  const since = minus(tx.now, HALF_A_YEAR);
  return { since, needs: NEEDS, rows: (await waitsBy(tx, tx.now)).map((one) => learnedFrom(one, tx.now)) };
}

/** Who had lost patience within so many minutes, as it was known at a moment; kinds of channel with too few cases are left out. */
export async function lostPatience(tx: Tx, until: Instant, minutes: readonly number[]): Promise<{ kind: ChannelKind; by: LostBy[] }[]> {
  const known = (await waitsBy(tx, until)).map(({ kind, waits }) => ({ kind, lifetimes: lifetimesOf(waits, until) }));
  return known.filter(({ lifetimes }) => isEnough(lifetimes)).map(({ kind, lifetimes }) => ({ kind, by: minutes.map((one) => lostBy(lifetimes, one)) }));
}

async function waitsBy(tx: Tx, until: Instant): Promise<Seen[]> {
  const waits = await waitsToLearnFrom(tx, { kinds: ChannelKind.options, since: minus(until, HALF_A_YEAR), until, most: MOST_WAITS });
  return [...Map.groupBy(waits, ({ kind }) => kind)].map(([kind, some]) => ({ kind, waits: some.map((one) => untilThen(one, until)) }));
}

const isEnough = (all: { ended: boolean }[]) => all.length >= NEEDS.cases && all.filter(({ ended }) => ended).length >= NEEDS.lost;

const lifetimesOf = (waits: KnownWait[], now: Instant) =>
  waits.map((wait) => {
    const { minutes, sign } = patienceOf(wait, now);
    return { minutes, sign, ended: sign !== null, of: wait.customerId };
  });

function learnedFrom({ kind, waits }: Seen, now: Instant): LearnedPatience {
  const patience = lifetimesOf(waits, now);
  const seen = (sign: Sign) => patience.filter((one) => one.sign === sign).length;
  const signs = { wroteAgain: seen("wroteAgain"), changedChannel: seen("changedChannel"), gotAngry: seen("gotAngry"), gaveUp: seen("gaveUp") };
  const about = { kind, cases: waits.length, lost: patience.filter(({ ended }) => ended).length, signs };
  if (!isEnough(patience)) return { ...about, steps: [], median: null };
  const steps = survival(patience);
  // What is asked for is who had lost patience, the other side of who holds out: so low and high change places.
  const shown = thinned(steps, MOST_STEPS).map(({ minutes, share, low, high }) => ({ minutes, share: 1 - share, low: 1 - high, high: 1 - low }));
  return { ...about, steps: shown, median: median(steps) };
}
