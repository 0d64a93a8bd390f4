import type pg from "pg";

/**
 * Bring a workspace to so many conversations, written by the database itself: one message each, a twelfth open, and the stored counts that belong to them.
 * The words are few and frequent, so that a search for one of them matches a large part: the hard case.
 */
export async function fillTo(owner: pg.Pool, { workspaceId, personId, count }: { workspaceId: string; personId: string; count: number }): Promise<void> {
  const channel = await channelOf(owner, workspaceId);
  const { rows } = await owner.query<{ n: number }>("select count(*)::int as n from guli.conversations where workspace_id = $1", [workspaceId]);
  const from = rows[0]!.n;
  for (let at = from; at < count; at += 50_000) await fillPart(owner, { workspaceId, personId, channel, from: at, to: Math.min(count, at + 50_000) });
  await owner.query("delete from guli.view_counts where workspace_id = $1", [workspaceId]);
  await owner.query(
    `insert into guli.view_counts (workspace_id, view, slot, count) select $1, v, 0, count(*) from guli.conversations c,
      lateral unnest(array['all'] || case when state = 'open' then array['open', coalesce('mine:' || assignee_id, 'unassigned')] || case when waiting_since is null then '{}' else array['waiting'] end
        when state in ('snoozed', 'resolved') then array[state] else '{}' end) v where c.workspace_id = $1 group by v`,
    [workspaceId],
  );
  await owner.query("vacuum analyze guli.conversations, guli.messages, guli.customers, guli.search_entries, guli.view_counts");
}

async function channelOf(owner: pg.Pool, workspaceId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>("select id from guli.known_channels where workspace_id = $1 and kind = 'email' limit 1", [workspaceId]);
  if (!rows[0]) throw new Error("connect a mailbox first");
  return rows[0].id;
}

type Part = { workspaceId: string; personId: string; channel: string; from: number; to: number };

/** An id that sorts by n, as a UUIDv7 of that moment would. */
const id = (kind: number) => `(lpad(to_hex(1700000000000 + n::bigint * 60000), 12, '0') || '7${kind}00' || '8000' || lpad(to_hex(n), 12, '0'))::uuid`;
const when = "timestamptz '2024-01-01' + n * interval '1 minute'";
const text = `case n % 4
  when 0 then 'გამარჯობა, ჩემი შეკვეთა ' || n || ' ჯერ არ მოსულა. როდის მივიღებ? მადლობა წინასწარ.'
  when 1 then 'Assalomu alaykum, buyurtmam ' || n || ' hali kelmadi. Qachon yetkazib berasiz? Rahmat.'
  when 2 then 'Здравствуйте, мой заказ ' || n || ' до сих пор не пришёл. Когда его ждать? Спасибо.'
  else 'Hello, my order ' || n || ' has not come yet. When will it be here? Thank you.' end`;
const words = `case n % 4
  when 0 then '''gamarjoba'':1 ''chemi'':2 ''shekveta'':3 ''' || n || ''':4 ''jer'':5 ''ar'':6 ''mosula'':7 ''rodis'':8 ''mivigheb'':9 ''madloba'':10 ''winaswar'':11'
  when 1 then '''assalomu'':1 ''alaykum'':2 ''buyurtmam'':3 ''' || n || ''':4 ''hali'':5 ''kelmadi'':6 ''qachon'':7 ''rahmat'':9'
  when 2 then '''zdravstvuyte'':1 ''moy'':2 ''zakaz'':3 ''' || n || ''':4 ''prishel'':6 ''kogda'':7 ''spasibo'':9'
  else '''hello'':1 ''my'':2 ''order'':3 ''' || n || ''':4 ''come'':6 ''when'':7 ''thank'':9' end`;

async function fillPart(owner: pg.Pool, { workspaceId, personId, channel, from, to }: Part): Promise<void> {
  const series = `from generate_series(${from}, ${to - 1}) n`;
  const open = "n % 12 = 0";
  await owner.query(
    `insert into guli.customers (workspace_id, id, name, language, created_at, last_seen_at, conversation_count) select '${workspaceId}', ${id(1)}, 'Customer ' || n, 'en', ${when}, ${when}, 1 ${series}`,
  );
  await owner.query(
    `insert into guli.conversations (workspace_id, id, number, subject, preview, customer_id, channel_id, customer_address, state, assignee_id, waiting_since, last_message_at, last_message_from,
      last_customer_message_at, created_at)
    select '${workspaceId}', ${id(2)}, 1000000 + n, 'Order ' || n, left(${text}, 140), ${id(1)}, '${channel}', 'c' || n || '@example.com',
      case when ${open} then 'open' when n % 50 = 1 then 'snoozed' else 'resolved' end, case when n % 24 = 0 then '${personId}'::uuid end, case when ${open} then ${when} end, ${when}, 'customer', ${when}, ${when} ${series}`,
  );
  await owner.query(
    `insert into guli.messages (workspace_id, id, conversation_id, kind, channel_id, customer_id, text, created_at) select '${workspaceId}', ${id(3)}, ${id(2)}, 'incoming', '${channel}', ${id(1)}, ${text}, ${when} ${series}`,
  );
  await owner.query(
    `insert into guli.search_entries (workspace_id, kind, target_id, conversation_id, at, words) select '${workspaceId}', 'message', ${id(3)}, ${id(2)}, ${when}, (${words})::tsvector ${series}`,
  );
}
