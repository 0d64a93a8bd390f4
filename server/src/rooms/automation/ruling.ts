import type { AutomationAction, AutomationFields, AutomationRule, AutomationSettings } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import { ForbiddenHost, resolveHost } from "../../core/hosts.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { newToken } from "../../core/secrets.ts";
import { savedRepliesOf } from "../conversations/index.ts";
import { activePeople, answererFor, teamFor } from "../people/index.ts";
import * as dues from "./store/dues.ts";
import * as store from "./store/rulebook.ts";
import * as settingsStore from "./store/settings.ts";

type Given = { [K in keyof AutomationFields]?: AutomationFields[K] | undefined };

/** Write a rule anew, at the end, or change the one with this id. */
export async function putRule(desk: Desk, who: Who, { id, fields }: { id: string | null; fields: Given }): Promise<AutomationRule> {
  await mayCall(desk, fields.actions ?? []);
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = id === null ? null : await ruleFor(tx, id);
    const rule = { ...(before as AutomationRule), ...given(fields), id: id ?? newId() };
    await mayName(tx, rule, fields);
    await store.putRule(tx, rule);
    if (!rule.on || fields.when || fields.on !== undefined) await dues.dropDues(tx, rule.id);
    if (rule.on && rule.when.some(({ kind }) => kind === "lasting")) {
      tx.enqueue("automation-dues", { ruleId: rule.id }, { key: `automation-dues:${rule.id}` });
    }
    announce(tx, who, rule.id);
    return ruleFor(tx, rule.id);
  });
}

const given = (fields: Given) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<AutomationFields>;

/** A rule that is only about a person or a channel has no conversation to do something with. */
const NO_CONVERSATION = new Set(["customer.met", "channel.broken", "channel.mended"]);

async function mayName(tx: Tx, { when, actions }: Pick<AutomationFields, "when" | "actions">, given: Given): Promise<void> {
  if (when.every((one) => one.kind === "fact" && NO_CONVERSATION.has(one.fact)) && actions.some((one) => one.do !== "webhook"))
    refuse("request.invalid", { actions: "There is no conversation then: only a webhook can be called." });
  for (const action of given.actions ?? []) await mayNameIn(tx, action);
}

async function mayNameIn(tx: Tx, action: AutomationAction): Promise<void> {
  const people = action.do === "assign" && action.personId ? [action.personId] : action.do === "note" ? action.mentions : [];
  if (people.length > 0) {
    const here = new Set((await activePeople(tx)).map(({ id }) => id));
    if (people.some((id) => !here.has(id))) refuse("person.not-found");
  }
  if (action.do === "assign" && action.personId) await answererFor(tx, action.personId);
  if (action.do === "assign-team" && action.teamId) await teamFor(tx, action.teamId);
  if (action.do === "reply") {
    const saved = new Set((await savedRepliesOf(tx)).map(({ id }) => id));
    if (action.savedReplyIds.some((id) => !saved.has(id))) refuse("saved-reply.not-found");
  }
}

/** An address inside our own network is refused when it is typed, and looked at again at each call: names may lead elsewhere later. */
async function mayCall(desk: Desk, actions: readonly AutomationAction[]): Promise<void> {
  for (const action of actions) {
    if (action.do !== "webhook") continue;
    await resolveHost(desk, new URL(action.url).hostname.replace(/^\[(.*)\]$/, "$1")).catch((cause: unknown) => {
      // A name that does not resolve now may do so later; the log will say.
      if (cause instanceof ForbiddenHost) refuse("automation.address-forbidden");
    });
  }
}

export async function ruleFor(tx: Tx, id: string): Promise<AutomationRule> {
  return found((await store.rules(tx, id))[0], "automation.not-found");
}

export function deleteRule(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.deleteRule(tx, id))) refuse("automation.not-found");
    announce(tx, who, id);
  });
}

export function orderRules(desk: Desk, who: Who, ids: string[]): Promise<AutomationRule[]> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = new Set((await store.rules(tx)).map(({ id }) => id));
    if (ids.some((id) => !known.has(id))) refuse("automation.not-found");
    await store.orderRules(tx, ids);
    announce(tx, who, null);
    return store.rules(tx);
  });
}

export async function shownSettings(tx: Tx): Promise<AutomationSettings> {
  const { signingKey: _, ...shown } = await settingsStore.settings(tx);
  return shown;
}

type Change = { [K in Exclude<keyof AutomationSettings, "signedSince">]?: AutomationSettings[K] | undefined };

export function changeSettings(desk: Desk, who: Who, change: Change): Promise<AutomationSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = await settingsStore.settings(tx);
    const { follows = before.follows, perConversation = before.perConversation, perHour = before.perHour } = change;
    await settingsStore.putSettings(tx, { ...before, follows, perConversation, perHour });
    announce(tx, who, null);
    return shownSettings(tx);
  });
}

/** What the key is sealed to. */
export const sealedTo = (workspaceId: string): string => `automation ${workspaceId}`;

/** A new key, shown this once. */
export function makeKey(desk: Desk, who: Who): Promise<{ key: string }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const key = newToken();
    await settingsStore.putSettings(tx, {
      ...(await settingsStore.settings(tx)),
      signingKey: desk.vault.seal(key, sealedTo(tx.workspaceId)),
      signedSince: tx.now,
    });
    announce(tx, who, null);
    return { key };
  });
}

function announce(tx: Tx, who: Who, id: string | null): void {
  tx.record("settings.changed", { person: who.personId }, { what: "automation", id });
}
