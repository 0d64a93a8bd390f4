import type { AutomationSettings } from "@guli/contract";
import { between, isBefore, plus, type Instant } from "../../core/clock.ts";
import type { SaidIn } from "../conversations/index.ts";
import { consider, type Deed, type Hands } from "./considering.ts";
import { asSaid } from "./loading.ts";
import { causedByAction } from "./rules/causing.ts";
import { lastingSince } from "./rules/lasting.ts";
import { beginningOf } from "./rules/reliving.ts";
import { becameOf, nothingOwed, owedAfter, wouldPromise, type Owed } from "./rules/promising.ts";
import { momentsOf, type Tell } from "./rules/replaying.ts";
import type { Here, Matter, Said, Situation, Whom } from "./rules/situation.ts";
import { noteActed, noteHeldBack, type Tally } from "./rules/tally.ts";
import type { Known } from "./rules/weighing.ts";
import type { Rule } from "./store/rulebook.ts";

type Past = { matter: Matter; whom: Whom; thread: SaidIn[]; from: Instant; to: Instant };
type Around = { here: Here; known: Known; settings: AutomationSettings; tally: Tally };

/** One conversation on its way through the past: as it would be by now, what the customer said last, and what rules did in it. */
type Stage = {
  matter: Matter;
  said: Said | null;
  whom: Whom;
  acted: { ruleId: string; at: Instant }[];
  answeredAt: Instant | null;
  looked: Set<string>;
  owed: Owed;
};

/** Live through a conversation again, with these rules beside it. Nothing is done; what would have been is tallied. */
export async function rehearse(rules: readonly Rule[], past: Past, around: Around): Promise<void> {
  const { matter, whom, thread, from, to } = past;
  const stage: Stage = { matter: beginningOf(matter, thread), said: null, whom, acted: [], answeredAt: null, looked: new Set(), owed: nothingOwed };
  let last: Instant = matter.createdAt;
  around.tally.conversations += 1;
  for (const moment of momentsOf(thread, matter)) {
    await letLast(rules, stage, { from: last < from ? from : last, to: moment.at, around });
    const { after, tells } = moment.happen(stage.matter);
    stage.matter = after;
    stage.owed = owedAfter(stage.owed, after, { answered: tells.some(({ said }) => said?.kind === "reply") });
    remember(stage, tells);
    if (!isBefore(moment.at, from)) await tellAll(rules, stage, { now: moment.at, tells, around });
    last = moment.at;
  }
  await letLast(rules, stage, { from: last < from ? from : last, to, around });
}

function remember(stage: Stage, tells: readonly Tell[]): void {
  for (const { said } of tells) if (said?.kind === "incoming" && !said.automatic) stage.said = asSaid(said);
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

/** What lasted long enough while nothing happened. */
async function letLast(rules: readonly Rule[], stage: Stage, { from, to, around }: { from: Instant; to: Instant; around: Around }): Promise<void> {
  for (let n = 0; n < MOST_DUES; n += 1) {
    const [next] = rules.flatMap((rule) => duesIn(rule, stage, { from, to })).toSorted((one, other) => between(other.at, one.at));
    if (!next) return;
    stage.looked.add(next.key);
    await look([next.rule], stage, { around, depth: 0, now: next.at, facts: [], lasting: next.trigger, by: "desk", said: stage.said });
  }
}

function duesIn(rule: Rule, { matter, looked }: Stage, { from, to }: { from: Instant; to: Instant }) {
  return rule.when.flatMap((trigger) => {
    const since = trigger.kind === "lasting" ? lastingSince(trigger.what, matter) : null;
    if (trigger.kind !== "lasting" || since === null) return [];
    const at = plus(since, { minutes: trigger.minutes });
    const key = `${rule.id} ${trigger.what} ${trigger.minutes} ${since}`;
    return isBefore(from, at) && !isBefore(to, at) && !looked.has(key) ? [{ rule, trigger, at, key }] : [];
  });
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

type Rehearsal = { around: Around; situation: Situation; pass: (after: Matter) => void; cause: (facts: Situation["facts"]) => void };

/** Hands that do nothing. They hold back as those in earnest do; the cap over all conversations is not known here. */
function rehearsing(stage: Stage, { around, situation, pass, cause }: Rehearsal): Hands {
  const { now } = situation;
  const lately = (at: Instant) => between(at, now) < HOUR_MS;
  return {
    heldBack: (rule) =>
      stage.acted.filter(({ ruleId, at }) => ruleId === rule.id && lately(at)).length >= around.settings.perConversation ? "too-often" : null,
    begin: ({ rule }, heldBack) => {
      if (heldBack) noteHeldBack(around.tally, rule.id);
      else stage.acted.push({ ruleId: rule.id, at: now });
      return Promise.resolve(true);
    },
    act: (so, { action, situation: before }) => {
      if (action.do === "webhook") return Promise.resolve("on-its-way");
      if (action.do === "promise") {
        const { became, after } = wouldPromise(stage.owed, action, before);
        stage.owed = after;
        return Promise.resolve(becameOf(became));
      }
      if (action.do === "reply") {
        if (stage.answeredAt !== null && lately(stage.answeredAt)) return Promise.resolve({ refused: "too-often" });
        stage.answeredAt = now;
      }
      if (so.after) pass(so.after);
      for (const fact of causedByAction(action, before.matter, so.after)) cause([fact]);
      return Promise.resolve("done");
    },
    finish: (reason, deeds: Deed[]) => {
      if (deeds.some(({ outcome }) => outcome === "done")) cause(["conversation.changed"]);
      noteActed(around.tally, { reason, situation, deeds });
      return Promise.resolve();
    },
  };
}

const HOUR_MS = 3_600_000;
