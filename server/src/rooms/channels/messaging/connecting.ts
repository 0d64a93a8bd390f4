import type { MessagingChannel, MessagingFields } from "@guli/contract";
import { randomBytes } from "node:crypto";
import { plus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { knowChannel } from "../../conversations/index.ts";
import { teamFor } from "../../people/index.ts";
import * as store from "../store.ts";
import type { Setup } from "./adapter.ts";
import { adapterFor } from "./adapters.ts";
import { EVERY } from "./health.ts";
import { forgetChannelBehind } from "./remembering.ts";
import { presentMessaging } from "./presenting.ts";
import { isMessaging, isPlatform, isPlatformKind, openSecrets, sealSecrets, type Secrets } from "./setups.ts";
import { keptSecrets } from "./rules/secrets.ts";
import { checkSoon, forgetFetchTrouble, oneKindAtATime } from "./store.ts";

/** Connect such a channel. Secrets are kept sealed and never given back; how the channel is, is asked at once and then every few minutes. */
export function connect(desk: Desk, who: Who, fields: MessagingFields): Promise<MessagingChannel> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (fields.teamId) await teamFor(tx, fields.teamId);
    const { kind, name, teamId, settings, secrets } = fields;
    const one = { id: newId(), kind, name, on: true, teamId, settings, key: randomBytes(15).toString("base64url") };
    await mustBeFree(tx, { ...one, secrets: secrets as Secrets });
    await store.insertChannel(tx, { ...one, secrets: sealSecrets(desk, one.id, secrets as Secrets) });
    await knowChannel(tx, { ...one, open: true });
    return arranged(tx, who, one.id);
  });
}

export async function change(desk: Desk, who: Who, { id, on, fields }: { id: string; on: boolean; fields: MessagingFields }): Promise<MessagingChannel> {
  const { key, changed } = await desk.transaction(who.workspaceId, async (tx) => {
    const before = await store.channel(tx, id);
    if (!before || !isMessaging(before) || before.kind !== fields.kind) refuse("channel.not-found");
    if (fields.teamId) await teamFor(tx, fields.teamId);
    const secrets = keptSecrets({ before: before.settings, after: fields.settings, kept: openSecrets(desk, before), given: fields.secrets as Secrets });
    const { kind, name, teamId, settings } = fields;
    if (on) await mustBeFree(tx, { id, kind, settings, secrets });
    await store.updateChannel(tx, { id, name, on, teamId, settings, secrets: sealSecrets(desk, id, secrets) });
    await knowChannel(tx, { id, kind, name, teamId, open: on });
    return { key: before.key, changed: await arranged(tx, who, id) };
  });
  forgetChannelBehind(desk, key);
  return changed;
}

type Claim = Pick<MessagingFields, "kind" | "settings"> & { id: string; secrets: Secrets };

/** One bot, page or number on two channels: each message would come to one of them, whichever is quicker. Refuses with `channel.account-taken`. */
async function mustBeFree(tx: Tx, claim: Claim): Promise<void> {
  const mine = identityOf(claim);
  if (mine === null) return;
  await oneKindAtATime(tx, claim.kind);
  for (const other of await store.channels(tx)) {
    if (!isPlatform(other) || other.kind !== claim.kind || other.id === claim.id || !other.on) continue;
    if (identityOf({ ...other, secrets: openSecrets(tx.desk, other) }) === mine) refuse("channel.account-taken");
  }
}

const identityOf = ({ kind, settings, secrets }: Claim): string | null =>
  isPlatformKind(kind) ? (adapterFor(kind).identity?.({ settings, secrets } as Pick<Setup, "settings" | "secrets">) ?? null) : null;

/** The platform is told in a job: it may be slow, and nothing leaves the house inside a transaction. */
async function arranged(tx: Tx, who: Who, id: string): Promise<MessagingChannel> {
  tx.record("settings.changed", { person: who.personId }, { what: "channels", id });
  const stored = await store.channel(tx, id);
  if (!stored || !isMessaging(stored)) refuse("channel.not-found");
  if (isPlatform(stored)) {
    tx.enqueue("arrange-channel", { channelId: id }, { key: `arrange-channel:${id}` });
    await forgetFetchTrouble(tx, id);
    await checkSoon(tx, id, { on: stored.on, at: plus(tx.now, EVERY.inTrouble) });
  }
  return presentMessaging(tx.desk, stored);
}
