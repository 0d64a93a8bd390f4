import type { EmailSettings, TestStep, testEmail } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../../../core/desk.ts";
import type { Who } from "../../../../core/http/serving.ts";
import { refuse } from "../../../../core/refusal.ts";
import { channel } from "../../store.ts";
import { refuseForbiddenHosts } from "../hosts.ts";
import { keptPasswords, openSecrets, type Passwords } from "../passwords.ts";
import { tryImap } from "./trying-imap.ts";
import { trySmtp } from "./trying-smtp.ts";

type Step = z.infer<typeof TestStep>;
type Input = z.output<typeof testEmail.body>;

/** The whole of a test may take no longer: somebody sits before a screen and waits. */
const MOST_MS = 20_000;

/** Try a mailbox step by step, as far as it goes; nothing is kept, fetched or sent. */
export async function testMailbox(desk: Desk, who: Who, { settings, channelId }: Input): Promise<{ ok: boolean; steps: Step[] }> {
  await refuseForbiddenHosts(desk, settings);
  const secrets = channelId
    ? await passwordsOf(desk, who, { settings, channelId })
    : { imap: settings.imap?.password ?? null, smtp: settings.smtp?.password ?? null };
  const signal = AbortSignal.timeout(MOST_MS);
  const { imap, smtp } = settings;
  const [incoming, outgoing] = await Promise.all([
    imap ? tryImap(desk, { ...imap, secret: secrets.imap }, signal) : [],
    smtp ? trySmtp(desk, { ...smtp, secret: secrets.smtp }, signal) : [],
  ]);
  const steps = [...incoming, ...outgoing];
  return { ok: steps.every((one) => one.ok), steps };
}

async function passwordsOf(desk: Desk, who: Who, { settings, channelId }: { settings: EmailSettings; channelId: string }): Promise<Passwords> {
  const known = await desk.read(who.workspaceId, (tx) => channel(tx, channelId));
  if (known?.kind !== "email") refuse("channel.not-found");
  return keptPasswords({ before: known.settings, after: settings, kept: openSecrets(desk, known) });
}
