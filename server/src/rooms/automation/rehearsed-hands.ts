import type { AutomationSettings, ChannelKind } from "@guli/contract";
import { between, milliseconds, type Instant } from "../../core/clock.ts";
import type { Deed, Hands } from "./considering.ts";
import { causedByAction } from "./rules/causing.ts";
import { isFull, type Hourly } from "./rules/hourly.ts";
import { becameOf, wouldPromise, type Owed } from "./rules/promising.ts";
import type { Here, Matter, Situation } from "./rules/situation.ts";
import { noteActed, noteHeldBack, type Tally } from "./rules/tally.ts";
import type { Known } from "./rules/weighing.ts";

/** What a rehearsal goes by. `patience`: after how many minutes it runs out, by kind of channel. */
export type Around = {
  here: Here;
  known: Known;
  settings: AutomationSettings;
  patience: ReadonlyMap<ChannelKind, number | null>;
  tally: Tally;
  hourly: Hourly;
};

/** What the rules of a rehearsal have done so far, in one conversation or about one thing. */
export type Doings = { acted: { ruleId: string; at: Instant }[]; answeredAt: Instant | null; owed: Owed };

export type Rehearsal = { around: Around; situation: Situation; pass: (after: Matter) => void; cause: (facts: Situation["facts"]) => void };

/** Hands that do nothing. They hold back as those in earnest do. */
export function rehearsing(stage: Doings, { around, situation, pass, cause }: Rehearsal): Hands {
  const { now } = situation;
  const lately = (at: Instant) => between(at, now) < HOUR_MS;
  return {
    heldBack: (rule, matter) => {
      const often = matter && stage.acted.filter(({ ruleId, at }) => ruleId === rule.id && lately(at)).length >= around.settings.perConversation;
      if (often) return "too-often";
      return isFull(around.hourly, now) ? "too-many" : null;
    },
    begin: ({ rule }, heldBack) => {
      if (heldBack) noteHeldBack(around.tally, { ruleId: rule.id, why: heldBack, matter: situation.matter, now });
      else {
        stage.acted.push({ ruleId: rule.id, at: now });
        around.hourly.acted.push(milliseconds(now));
      }
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
