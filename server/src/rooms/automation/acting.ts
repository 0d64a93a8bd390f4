import type { AutomationAction, AutomationSettings, ConversationChange } from "@guli/contract";
import type { z } from "zod";
import type { Actor, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { Refused } from "../../core/refusal.ts";
import { answerAutomatically, asksForMore, changeWithin, fillIn, knowTags, noteAutomatically, say } from "../conversations/index.ts";
import { variablesOf } from "../customers/index.ts";
import { promiseByDesk } from "../promises/index.ts";
import type { Became, Hands, Reason, Weighty } from "./considering.ts";
import { becameOf } from "./rules/promising.ts";
import type { Situation } from "./rules/situation.ts";
import { claimRun, noteDeeds, type actedLately } from "./store/runs.ts";

type Lately = Awaited<ReturnType<typeof actedLately>>;
export type Earnest = {
  settings: AutomationSettings;
  lately: Lately;
  /** The same cause twice is one run. */ cause: string;
  conversationId: string | null;
  depth: number;
};

/** Hands that really do it, within the transaction of what set the rules going. Counts what it does into `lately`. */
export function earnest(tx: Tx, { settings, lately, cause, conversationId, depth }: Earnest): Hands {
  const actor: Actor = { desk: true, automation: depth + 1 };
  let runId = "";
  return {
    heldBack: (rule) => {
      // Of its own conversation first: that holds it back whatever the other conversations do, as a dry run sees it, too.
      if (conversationId !== null && (lately.byRule.get(`${rule.id} ${conversationId}`) ?? 0) >= settings.perConversation) return "too-often";
      return lately.all >= settings.perHour ? "too-many" : null;
    },
    begin: async ({ rule, trigger, because }, heldBack) => {
      runId = newId();
      const about = { id: runId, ruleId: rule.id, ruleName: rule.name, trigger, because, heldBack, conversationId };
      const first = await claimRun(tx, { ...about, cause: heldBack ? `${heldBack} ${tx.now.slice(0, 13)} ${conversationId}` : cause });
      if (first && !heldBack) count(lately, `${rule.id} ${conversationId}`);
      return first;
    },
    act: async (so, { rule, action, place, situation }) => {
      if (action.do === "webhook") {
        tx.enqueue("automation-webhook", { runId, place }, { key: `automation:${runId}:${place}` });
        return "on-its-way";
      }
      try {
        if (action.do === "promise") return await promised(tx, action, { conversationId: situation.matter!.id, rule, runId });
        return (await perform(tx, actor, { action, so, situation })) ? "done" : { refused: "too-often" };
      } catch (cause) {
        if (cause instanceof Refused) return { refused: cause.code };
        throw cause;
      }
    },
    finish: async ({ rule }, deeds) => {
      await noteDeeds(
        tx,
        runId,
        deeds.map((deed) => ({ ...deed, attempts: 0 })),
      );
      tx.record("automation.acted", actor, { ruleId: rule.id, runId, conversationId });
      if (conversationId && deeds.some(({ outcome }) => outcome === "done")) await sign(tx, actor, { conversationId, rule: rule.name });
    },
  };
}

function count(lately: Lately, key: string): void {
  lately.all += 1;
  lately.byRule.set(key, (lately.byRule.get(key) ?? 0) + 1);
}

/** The thread says whose doing it was. */
async function sign(tx: Tx, actor: Actor, { conversationId, rule }: { conversationId: string; rule: string }): Promise<void> {
  await say(tx, conversationId, { personId: null, lines: [{ code: "automated", params: { rule } }] });
  tx.record("conversation.changed", actor, { conversationId });
}

type Promising = Extract<AutomationAction, { do: "promise" }>;
type About = { conversationId: string; rule: Reason["rule"]; runId: string };

async function promised(tx: Tx, { what, minutes, hours }: Promising, { conversationId, rule, runId }: About): Promise<Became> {
  return becameOf(await promiseByDesk(tx, { conversationId, what, minutes, hours, why: { id: rule.id, name: rule.name, causeId: runId } }));
}

type Performing = { action: Exclude<AutomationAction, { do: "webhook" | "promise" }>; so: Weighty; situation: Situation };

/** Do one thing. False where it would be one automatic message too many. */
async function perform(tx: Tx, actor: Actor, { action, so, situation }: Performing): Promise<boolean> {
  const conversationId = situation.matter!.id;
  if (action.do === "reply") return (await answerAutomatically(tx, actor, { conversationId, text: await filled(tx, so.variant!.body, situation) })) !== null;
  if (action.do === "note") {
    await noteAutomatically(tx, actor, { conversationId, text: await filled(tx, action.body, situation), mentions: action.mentions });
    return true;
  }
  if (action.do === "tag") await knowTags(tx, action.tags);
  await changeWithin(tx, actor, { id: conversationId, change: changeOf(action, so) });
  return true;
}

type Changing = Exclude<Performing["action"], { do: "reply" | "note" }>;

function changeOf(action: Changing, { until }: Weighty): z.output<typeof ConversationChange> {
  switch (action.do) {
    case "assign":
      return { assigneeId: action.personId };
    case "assign-team":
      return { teamId: action.teamId };
    case "tag":
      return { addTags: action.tags };
    case "untag":
      return { removeTags: action.tags };
    case "priority":
      return { priority: action.priority };
    case "snooze-for":
    case "snooze-until":
      return { state: "snoozed", snoozedUntil: until };
    case "resolve":
      return { state: "resolved" };
    case "reopen":
      return { state: "open" };
    case "spam":
      return { spam: action.spam };
  }
}

/** Nobody signs what the desk says by itself: for the agent's name stands the business's. */
async function filled(tx: Tx, body: string, { matter, whom, here }: Pick<Situation, "matter" | "whom" | "here">): Promise<string> {
  const customer = { name: whom?.name ?? "", salutation: whom?.salutation ?? null };
  const more = whom && asksForMore(body) ? await variablesOf(tx, whom.id) : {};
  return fillIn(body, { customer, agent: { name: here.name }, conversation: { number: matter?.number ?? 0 }, business: { name: here.name }, more });
}
