import type { changePromiseRule, createPromiseRule, PromiseRule } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { channelsOf } from "../channels/index.ts";
import { answererFor, personFor, teamFor } from "../people/index.ts";
import type { Rule } from "./rules/promise.ts";
import * as store from "./store/rulebook.ts";

export const listRules = async (tx: Tx): Promise<PromiseRule[]> => (await store.rulesOf(tx)).map(shown);

export function createRule(desk: Desk, who: Who, fields: z.output<typeof createPromiseRule.body>): Promise<PromiseRule> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const rule: Rule = { ...fields, id: newId(), createdAt: tx.now };
    await mayStand(tx, rule);
    const others = await store.rulesToChange(tx);
    await store.putRule(tx, rule, others.length);
    announce(tx, who, rule.id);
    return shown(rule);
  });
}

export function changeRule(desk: Desk, who: Who, { id, change }: { id: string; change: z.output<typeof changePromiseRule.body> }): Promise<PromiseRule> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const all = await store.rulesToChange(tx);
    const place = all.findIndex((one) => one.id === id);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const rule: Rule = { ...found(all[place], "promise-rule.not-found"), ...given };
    await mayStand(tx, rule);
    await store.putRule(tx, rule, place);
    announce(tx, who, id);
    return shown(rule);
  });
}

/** In this order; those that are not named follow as they stood. */
export function orderRules(desk: Desk, who: Who, ids: string[]): Promise<PromiseRule[]> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const all = (await store.rulesToChange(tx)).map((one) => one.id);
    if (ids.some((id) => !all.includes(id))) refuse("promise-rule.not-found");
    await store.placeRules(tx, [...new Set([...ids, ...all])]);
    announce(tx, who, null);
    return listRules(tx);
  });
}

export function deleteRule(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.deleteRule(tx, id))) refuse("promise-rule.not-found");
    announce(tx, who, id);
  });
}

function announce(tx: Tx, who: Who, id: string | null): void {
  tx.record("settings.changed", { person: who.personId }, { what: "promises", id });
}

const shown = ({ createdAt: _, ...rule }: Rule): PromiseRule => rule;

/** Whether all that it names is there. It may promise nothing at all: who fits is kept from the rules below. */
async function mayStand(tx: Tx, { conditions, escalation }: Rule): Promise<void> {
  for (const id of conditions.teamIds) await teamFor(tx, id);
  if (conditions.channelIds.length > 0) {
    const known = new Set((await channelsOf(tx)).map((one) => one.id));
    if (conditions.channelIds.some((id) => !known.has(id))) refuse("channel.not-found");
  }
  for (const id of escalation?.personIds ?? []) await personFor(tx, id);
  if (escalation?.assignTo) await answererFor(tx, escalation.assignTo);
}
