import type { BenchDesk } from "./lib/desk.ts";
import { fillTo } from "./lib/fill.ts";
import { mailOf } from "./lib/mail.ts";
import { measure, type Spread } from "./lib/measure.ts";

const json = { "content-type": "application/json" };

/** Connect a mailbox that is not fetched from, and whose letters leave by the post office on this port, if there is one; gives the path for raw mail. */
export async function connectMailbox(desk: BenchDesk, postOffice: number | null = null): Promise<string> {
  const smtp = postOffice === null ? null : { host: "127.0.0.1", port: postOffice, security: "none", user: "" };
  const settings = { address: "hello@bench.test", senderName: "Bench", imap: null, smtp };
  const channel = await desk.call<{ inboundUrl: string }>("POST", "/channels/email", { name: "Mail", settings });
  return new URL(channel.inboundUrl).pathname;
}

/** E-mails taken in through raw post: parsed, threaded, stored, events recorded, durable; 4 connections. */
export function takeIn(desk: BenchDesk, path: string, { count, run }: { count: number; run: string }): Promise<Spread> {
  return measure(desk.url, {
    connections: 4,
    count,
    request: (n) => ({ path, method: "POST", headers: { "content-type": "message/rfc822" }, body: mailOf(n, run) }),
  });
}

/** First page of the inbox, 50 rows with all that is shown, at so many conversations. */
export async function firstPage(desk: BenchDesk, conversations: number): Promise<Spread> {
  await fillTo(desk.owner, { ...desk, count: conversations });
  const views = ["open", "unassigned", "mine", "waiting", "all"];
  const request = (n: number) => ({ path: `/api/v1/conversations?view=${views[n % views.length]}&limit=50`, headers: desk.headers });
  await measure(desk.url, { connections: 1, count: 50, request });
  return measure(desk.url, { connections: 1, count: 500, request });
}

/** Opening a conversation of 50 messages. */
export async function openThread(desk: BenchDesk): Promise<Spread> {
  const { rows } = await desk.owner.query<{ id: string; channel: string; customer: string }>(
    "select id, channel_id as channel, customer_id as customer from guli.conversations where workspace_id = $1 order by id limit 1",
    [desk.workspaceId],
  );
  const one = rows[0]!;
  await desk.owner.query(
    `insert into guli.messages (workspace_id, id, conversation_id, kind, channel_id, customer_id, text, created_at)
    select $1, gen_random_uuid(), $2, 'incoming', $3, $4, repeat('It has been three weeks. ', 30), timestamptz '2024-01-02' + n * interval '1 minute' from generate_series(1, 49) n`,
    [desk.workspaceId, one.id, one.channel, one.customer],
  );
  return measure(desk.url, { connections: 1, count: 500, request: () => ({ path: `/api/v1/conversations/${one.id}`, headers: desk.headers }) });
}

/** A common word, in four languages: each stands in a quarter of all messages. */
export function search(desk: BenchDesk): Promise<Spread> {
  const sought = ["შეკვეთა", "rahmat", "заказ", "order", "shekveta"];
  return measure(desk.url, {
    connections: 1,
    count: 200,
    request: (n) => ({ path: `/api/v1/search?q=${encodeURIComponent(sought[n % sought.length]!)}`, headers: desk.headers }),
  });
}

/** Sending a reply, durable; each to another conversation. */
export async function reply(desk: BenchDesk, { connections, count, skip }: { connections: number; count: number; skip: number }): Promise<Spread> {
  const { rows } = await desk.owner.query<{ id: string }>(
    "select id from guli.conversations where workspace_id = $1 and state = 'resolved' order by id desc offset $2 limit $3",
    [desk.workspaceId, skip, count],
  );
  const body = JSON.stringify({
    body: "Dear customer, it left our shop today and will be with you tomorrow.",
    seenMessageId: "ffffffff-ffff-7fff-bfff-ffffffffffff",
  });
  return measure(desk.url, {
    connections,
    count,
    request: (n) => ({ path: `/api/v1/conversations/${rows[n]!.id}/replies`, method: "POST", headers: { ...desk.headers, ...json }, body }),
  });
}
