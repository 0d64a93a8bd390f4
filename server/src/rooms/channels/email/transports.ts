import { createTransport, type Transporter } from "nodemailer";
import type SMTPPool from "nodemailer/lib/smtp-pool/index.js";
import type { Desk } from "../../../core/desk.ts";
import { resolveHost } from "../../../core/hosts.ts";
import type { SmtpLogin } from "./passwords.ts";

type Kept = { made: string; transport: Transporter<SMTPPool.SentMessageInfo> };

const pools = new WeakMap<Desk, Map<string, Kept>>();
const MOST = 50;

/** The pool of connections to a mailbox's outgoing server; made anew when its settings have changed. */
export async function transportFor(desk: Desk, channelId: string, login: SmtpLogin): Promise<Kept["transport"]> {
  const kept = pools.get(desk) ?? new Map<string, Kept>();
  pools.set(desk, kept);
  const made = JSON.stringify(login);
  const known = kept.get(channelId);
  if (known?.made === made) return known.transport;
  known?.transport.close();
  const transport = createTransport({ ...(await smtpOptions(desk, login)), pool: true, maxConnections: 3, maxMessages: 100 });
  kept.set(channelId, { made, transport });
  if (kept.size > MOST) closeOldest(kept);
  return transport;
}

/** How to reach an outgoing server: at the checked address, under the name on its certificate, never waiting for ever. */
export async function smtpOptions(desk: Desk, { host, port, security, user, secret }: SmtpLogin) {
  const { address, servername } = await resolveHost(desk, host);
  return {
    host: address,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    tls: { ...(servername && { servername }) },
    ...(user !== "" && { auth: { user, pass: secret ?? "" } }),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  };
}

function closeOldest(kept: Map<string, Kept>): void {
  const [oldest] = kept;
  if (!oldest) return;
  oldest[1].transport.close();
  kept.delete(oldest[0]);
}

export function closeTransports(desk: Desk): void {
  for (const { transport } of pools.get(desk)?.values() ?? []) transport.close();
  pools.delete(desk);
}
