import type { MessagingFields, testMessaging } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { channel } from "../store.ts";
import { adapterFor } from "./adapters.ts";
import type { Setup } from "./adapter.ts";
import { keptSecrets } from "./rules/secrets.ts";
import { isMessaging, isPlatformKind, openSecrets, verifyToken, webhookUrl, type Secrets } from "./setups.ts";

type Tried = { fields: MessagingFields; channelId?: string | undefined };

/** Try a channel step by step, without keeping anything. Refuses with `channel.no-test` where there is no platform to be asked. */
export async function testChannel(desk: Desk, who: Who, { fields, channelId }: Tried): Promise<z.input<typeof testMessaging.answer>> {
  const { kind } = fields;
  if (!isPlatformKind(kind)) refuse("channel.no-test");
  const known = channelId ? await desk.read(who.workspaceId, (tx) => channel(tx, channelId)) : undefined;
  if (channelId && (!known || !isMessaging(known) || known.kind !== kind)) refuse("channel.not-found");
  const given = fields.secrets as Secrets;
  const secrets = known && isMessaging(known) ? keptSecrets({ before: known.settings, after: fields.settings, kept: openSecrets(desk, known), given }) : given;
  const key = known?.key ?? "not-connected-yet";
  const about = { id: known?.id ?? "", workspaceId: who.workspaceId, kind, teamId: null, settings: fields.settings, secrets };
  const setup = { ...about, webhookUrl: webhookUrl(desk, { kind, key }), verifyToken: verifyToken(desk, key) } as Setup;
  const { account, steps } = await adapterFor(kind).test(desk, setup);
  return { ok: steps.every(({ ok }) => ok), account, steps };
}
