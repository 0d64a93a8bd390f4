import type { Channel, EmailSettings, connectEmail } from "@guli/contract";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { knowChannel } from "../conversations/index.ts";
import { teamFor } from "../people/index.ts";
import { refuseForbiddenHosts } from "./email/hosts.ts";
import { keptPasswords, openSecrets, sealSecrets, withoutPasswords, type Passwords } from "./email/passwords.ts";
import { presentEmail } from "./presenting.ts";
import * as store from "./store.ts";

type Fields = z.output<typeof connectEmail.body>;
type Email = Extract<Channel, { kind: "email" }>;

/** Connect a mailbox. Passwords are kept sealed and never given back. */
export async function connectMailbox(desk: Desk, who: Who, fields: Fields): Promise<Email> {
  await refuseForbiddenHosts(desk, fields.settings);
  return desk.transaction(who.workspaceId, async (tx) => {
    await mayUse(tx, fields, null);
    const id = newId();
    const settings = withoutPasswords(fields.settings);
    const since = settings.since ?? tx.now;
    const one = {
      id,
      kind: "email" as const,
      name: fields.name,
      on: true,
      teamId: fields.teamId,
      settings: { ...settings, since },
      key: randomBytes(15).toString("hex"),
    };
    await store.insertChannel(tx, { ...one, secrets: sealSecrets(desk, id, given(fields.settings)) });
    await knowChannel(tx, { ...one, open: true });
    return told(tx, who, id);
  });
}

export async function changeMailbox(desk: Desk, who: Who, { id, fields }: { id: string; fields: Fields & { on: boolean } }): Promise<Email> {
  await refuseForbiddenHosts(desk, fields.settings);
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = await store.channel(tx, id);
    if (before?.kind !== "email") refuse("channel.not-found");
    await mayUse(tx, fields, id);
    const passwords = keptPasswords({ before: before.settings, after: fields.settings, kept: openSecrets(desk, before) });
    const settings = withoutPasswords(fields.settings);
    await store.updateChannel(tx, {
      ...fields,
      id,
      settings: { ...settings, since: settings.since ?? before.settings.since },
      secrets: sealSecrets(desk, id, passwords),
    });
    await knowChannel(tx, { id, kind: "email", name: fields.name, teamId: fields.teamId, open: fields.on });
    return told(tx, who, id);
  });
}

const given = ({ imap, smtp }: EmailSettings): Passwords => ({ imap: imap?.password ?? null, smtp: smtp?.password ?? null });

/** One address, one mailbox: two would store and answer everything twice. */
async function mayUse(tx: Tx, { settings, teamId }: Fields, id: string | null): Promise<void> {
  if (teamId) await teamFor(tx, teamId);
  const taken = (await store.channels(tx)).some(
    (one) => one.kind === "email" && one.id !== id && one.settings.address.toLowerCase() === settings.address.toLowerCase(),
  );
  if (taken) refuse("channel.address-taken", { "settings.address": "This address is connected already." });
}

async function told(tx: Tx, who: Who, id: string): Promise<Email> {
  tx.record("settings.changed", { person: who.personId }, { what: "channels", id });
  const stored = await store.channel(tx, id);
  return stored?.kind === "email" ? presentEmail(tx.desk, stored) : refuse("channel.not-found");
}
