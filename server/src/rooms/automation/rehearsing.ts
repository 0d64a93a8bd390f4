import { between, isBefore, plus, type Instant } from "../../core/clock.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import type { SaidIn } from "../conversations/index.ts";
import { consider } from "./considering.ts";
import { asSaid } from "./loading.ts";
import { rehearsing, type Around, type Doings } from "./rehearsed-hands.ts";
import { asRead, withCorrections, type Correction } from "./rules/correcting.ts";
import { withHappenings } from "./rules/happening.ts";
import { lastingSince } from "./rules/lasting.ts";
import { beginningOf } from "./rules/reliving.ts";
import type { Told } from "./merging.ts";
import { nothingOwed, owedAfter } from "./rules/promising.ts";
import { momentsOf, type Tell } from "./rules/replaying.ts";
import type { Matter, Said, Situation, Whom } from "./rules/situation.ts";
import type { Rule } from "./store/rulebook.ts";

export type Past = { matter: Matter; whom: Whom; thread: SaidIn[]; corrections: Correction[]; happened: DeskEvent[]; from: Instant; to: Instant };

/** One conversation on its way through the past: as it would be by now, what the customer said last, and what rules did in it. */
type Stage = Doings & {
  matter: Matter;
  said: Said | null;
  /** With what they began to wait. */
  asked: { since: Instant | null; said: Said | null };
  whom: Whom;
  looked: Set<string>;
};

/** Live through a conversation again, with these rules beside it. Nothing is done; what would have been is tallied. */
export async function* rehearse(rules: readonly Rule[], past: Past, around: Around): Told {
  const { matter, whom, corrections, happened, from, to } = past;
  const thread = asRead(past.thread, corrections);
  const nothing = { acted: [], answeredAt: null, owed: nothingOwed, looked: new Set<string>() };
  const stage: Stage = { ...nothing, matter: beginningOf(matter, thread), said: null, asked: { since: null, said: null }, whom };
  let last: Instant = matter.createdAt;
  around.tally.conversations += 1;
  for (const moment of withHappenings(withCorrections(momentsOf(thread, matter), thread, corrections), happened)) {
    yield* letLast(rules, stage, { from: last < from ? from : last, to: moment.at, around });
    if (!isBefore(moment.at, from)) yield moment.at;
    const { after, tells } = moment.happen(stage.matter);
    stage.matter = after;
    stage.owed = owedAfter(stage.owed, after, { answered: tells.some(({ said }) => said?.kind === "reply") });
    remember(stage, tells);
    if (!isBefore(moment.at, from)) await tellAll(rules, stage, { now: moment.at, tells, around });
    last = moment.at;
  }
  yield* letLast(rules, stage, { from: last < from ? from : last, to, around });
}

function remember(stage: Stage, tells: readonly Tell[]): void {
  const { waitingSince, lastCustomerMessageId } = stage.matter;
  for (const { said } of tells) if (said?.kind === "incoming" && !said.automatic && said.id === lastCustomerMessageId) stage.said = asSaid(said);
  if (waitingSince !== stage.asked.since) stage.asked = { since: waitingSince, said: stage.said };
}

type Telling = { now: Instant; tells: readonly Tell[]; around: Around };

async function tellAll(rules: readonly Rule[], stage: Stage, { now, tells, around }: Telling): Promise<void> {
  for (const { facts, by, said } of tells) {
    around.tally.events += 1;
    await look(rules, stage, { around, depth: 0, now, facts, lasting: null, by, said: said ? asSaid(said) : stage.said });
  }
}

/** So often at most may something become due between two moments of one conversation. */
const MOST_DUES = 50;

/** What lasted long enough while nothing happened, and patience that ran out. */
async function* letLast(rules: readonly Rule[], stage: Stage, { from, to, around }: { from: Instant; to: Instant; around: Around }): Told {
  for (let n = 0; n < MOST_DUES; n += 1) {
    const dues = [...rules.flatMap((rule) => duesOf(rule, stage)), ...patienceOf(rules, stage, around)];
    const due = dues.filter(({ at, key }) => isBefore(from, at) && !isBefore(to, at) && !stage.looked.has(key));
    const [next] = due.toSorted((one, other) => between(other.at, one.at));
    if (!next) return;
    yield next.at;
    stage.looked.add(next.key);
    const { facts, lasting, said } = next;
    if (facts.length > 0) around.tally.events += 1;
    await look(next.rules, stage, { around, depth: 0, now: next.at, facts, lasting, by: "desk", said });
  }
}

type Due = Pick<Situation, "facts" | "lasting" | "said"> & { rules: readonly Rule[]; at: Instant; key: string };

function duesOf(rule: Rule, { matter, said }: Stage): Due[] {
  return rule.when.flatMap((trigger): Due[] => {
    const since = trigger.kind === "lasting" ? lastingSince(trigger.what, matter) : null;
    if (trigger.kind !== "lasting" || since === null) return [];
    const key = `${rule.id} ${trigger.what} ${trigger.minutes} ${since}`;
    return [{ rules: [rule], at: plus(since, { minutes: trigger.minutes }), key, facts: [], lasting: trigger, said }];
  });
}

/** By the curve and the limit of today. Calls and visits that were written down wait for nobody. */
function patienceOf(rules: readonly Rule[], { matter, asked }: Stage, { patience }: Around): Due[] {
  const since = lastingSince("customer-waits", matter);
  const minutes = patience.get(matter.channelKind) ?? null;
  if (since === null || minutes === null || matter.channelKind === "phone" || matter.channelKind === "visit") return [];
  const at = plus(since, { seconds: Math.round(minutes * 60) });
  return [{ rules, at, key: `patience ${since}`, facts: ["patience.ran-out"], lasting: null, said: asked.said }];
}

type Look = Pick<Situation, "now" | "facts" | "lasting" | "by" | "said"> & { around: Around; depth: number };

async function look(rules: readonly Rule[], stage: Stage, { around, depth, ...what }: Look): Promise<void> {
  const situation: Situation = { ...what, channelId: null, matter: stage.matter, whom: stage.whom, here: around.here };
  const caused: Look[] = [];
  const passed: Matter[] = [];
  const hands = rehearsing(stage, {
    around,
    situation,
    pass: (after) => passed.push(after),
    cause: (facts) => caused.push({ around, depth: depth + 1, ...what, facts, lasting: null, by: "desk", said: stage.said }),
  });
  stage.matter = (await consider(rules, situation, { known: around.known, hands })) ?? stage.matter;
  // Promises hear of what rules did afterwards, also of what did not last.
  for (const after of passed) stage.owed = owedAfter(stage.owed, after, { answered: false });
  if (around.settings.follows === "once" && depth === 0) for (const one of caused) await look(rules, stage, one);
}
