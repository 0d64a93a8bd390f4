import type pg from "pg";

/*
 * A great business, made by whole sets: customers who buy as the models have them, their orders in the order of time as a shop tells them (so that those of one customer lie far apart), what came
 * back, who did not pay, who is not known, and what customers wrote, copied from a demo year and given to them.
 */
export type Great = { workspaceId: string; customers: number; until: string };

/** Ids as the desk makes them: by time, with chance at their end. */
const idOf = (n: string) =>
  `overlay(overlay(overlay(md5(${n}::text) placing lpad(to_hex(1670000000000 + ${n} * 120000), 12, '0') from 1) placing '7' from 13) placing '8' from 17)::uuid`;
const STRANGERS = 30_000;
const AT_ONCE = 50_000;
/** How often what was written in the demo is given to others. */
const COPIES = 5;

export async function fillGreat(owner: pg.Pool, great: Great): Promise<number> {
  const client = await owner.connect();
  try {
    await client.query("set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set synchronous_commit = off");
    await meet(client, great);
    await live(client, great);
    await buy(client, great);
    await trouble(client, great);
    for (let nth = 1; nth <= COPIES; nth += 1) await write(client, great, nth);
    await compete(client, great);
    // As the database does by itself within minutes: an index is read alone where it is known that nobody is writing there.
    await client.query("vacuum (analyze) guli.orders");
    await client.query("analyze");
    return Number((await client.query("select count(*) from guli.orders where workspace_id = $1", [great.workspaceId])).rows[0].count);
  } finally {
    client.release(true);
  }
}

async function meet(client: pg.PoolClient, { workspaceId, customers, until }: Great): Promise<void> {
  await client.query(
    `insert into guli.customers (workspace_id, id, name, name_folded, created_at, attributes)
     select $1, ${idOf("n")}, 'Customer ' || n, 'customer ' || n, $3::timestamptz - interval '1030 days' * (1 - n::float8 / $2),
       jsonb_build_object('city', (array['Tbilisi', 'Batumi', 'Kutaisi'])[1 + n % 3])
     from generate_series(0::bigint, $2::bigint - 1) n`,
    [workspaceId, customers, until],
  );
  await client.query(
    `insert into guli.order_buyers (workspace_id, id, source, key, name, email, told_at, customer_id, matched_customer_id, matched_by, matched_at, last_placed_at)
     select $1, uuidv7(), 'web', 'email:c' || n || '@example.com', 'Customer ' || n, 'c' || n || '@example.com', $3, c.id, c.id, case when c.id is not null then 'email' end,
       case when c.id is not null then $3::timestamptz end, $3::timestamptz - make_interval(secs => random() * 80000000)
     from generate_series(0::bigint, $2::bigint + ${STRANGERS} - 1) n cross join lateral (select case when n < $2::bigint then ${idOf("n")} end as id) c`,
    [workspaceId, customers, until],
  );
}

/** Rates differ, and after each purchase some go for good. */
async function live(client: pg.PoolClient, { customers, until }: Great): Promise<void> {
  await client.query("create temp table bought (customer_id uuid, n bigint, at timestamptz, total bigint)");
  for (let from = 0; from < customers; from += AT_ONCE) {
    await client.query(
      `with c as materialized (
         select n, 30 + random() * 1000 as watched, -ln(1 - random()) * (0.4 + 2 * random()) / 13.2 as rate, 1 - power(1 - random(), 1 / 4.5) as going, exp(random() * 2 + 7) as pays
         from generate_series($1::bigint, $2::bigint - 1) n
       ), lives as materialized (select *, least(150, floor(ln(1 - random()) / ln(1 - least(going, 0.999999))))::int as again from c),
       at as (
         select l.n, l.watched, l.pays, sum(case when k = 0 then 0 else -ln(1 - random()) / l.rate end) over (partition by l.n order by k) as t
         from lives l cross join lateral generate_series(0, l.again) k
       )
       insert into bought select ${idOf("n")}, n, $3::timestamptz - make_interval(secs => (watched - t) * 86400 + 57600), (pays * (0.5 + random()))::bigint from at where t <= watched`,
      [from, Math.min(customers, from + AT_ONCE), until],
    );
  }
  await client.query(
    `insert into bought select null, $1::bigint + n, $2::timestamptz - make_interval(secs => random() * 60000000), 5000 from generate_series(0, ${STRANGERS} - 1) n cross join generate_series(1, 3)`,
    [customers, until],
  );
}

/** Without the index by customer, which would be filled in no order. */
async function buy(client: pg.PoolClient, { workspaceId }: Great): Promise<void> {
  const { rows } = await client.query<{ made: string }>("select pg_get_indexdef('guli.orders_of_customer'::regclass) as made");
  await client.query("drop index guli.orders_of_customer");
  await client.query(
    "create temp table whose as select substring(key from 8 for position('@' in key) - 8)::bigint as n, id from guli.order_buyers where workspace_id = $1 and key ~ '^email:c[0-9]+@'",
    [workspaceId],
  );
  await client.query("analyze bought; analyze whose");
  await client.query(
    `insert into guli.orders (workspace_id, id, source, external_id, number, buyer_id, customer_id, placed_at, placed_on, state, cancelled_at, currency, total, cost, came_by, base_total, base_cost,
       told_at, hash, changed_at)
     select $1, uuidv7(), (array['web', 'web', 'till'])[1 + s.nth % 3], 'A-' || s.nth, '#' || s.nth, s.buyer, s.customer_id, s.at, (s.at at time zone 'Asia/Tbilisi')::date,
       case when s.nth % 101 = 0 then 'cancelled' else 'placed' end, case when s.nth % 101 = 0 then s.at end, case when s.nth % 997 = 0 then 'CHF' else 'GEL' end, s.total,
       case when s.nth % 5 > 0 then s.total * 6 / 10 end, (array['google', 'friends', 'instagram', null, null])[1 + s.n % 5], case when s.nth % 997 > 0 then s.total end,
       case when s.nth % 5 > 0 and s.nth % 997 > 0 then s.total * 6 / 10 end, s.at, '\\x00', s.at
     from (select b.*, w.id as buyer, row_number() over (order by b.at) as nth from bought b join whose w on w.n = b.n order by b.at) s`,
    [workspaceId],
  );
  await client.query(rows[0]!.made);
  await client.query("insert into guli.order_sources (workspace_id, source) values ($1, 'web'), ($1, 'till') on conflict do nothing", [workspaceId]);
}

async function trouble(client: pg.PoolClient, { workspaceId }: Great): Promise<void> {
  await client.query(
    `with touched as (update guli.orders set returns = 1, returned = total / 2, base_returned = case when base_total is not null then total / 2 end
       where workspace_id = $1 and external_id ~ '^A-[0-9]*(13|57|91)$' and hash = '\\x00' returning id, placed_at, returned, base_returned)
     insert into guli.order_returns (workspace_id, id, order_id, kind, at, amount, base_amount, noted_at)
     select $1, uuidv7(), id, 'return', placed_at + interval '5 days', returned, base_returned, placed_at + interval '5 days' from touched`,
    [workspaceId],
  );
  await client.query(
    `with touched as (update guli.orders set troubles = 1 where workspace_id = $1 and external_id ~ '^A-[0-9]*33$' and hash = '\\x00' returning id, placed_at)
     insert into guli.order_troubles (workspace_id, id, order_id, kind, at, told_at)
     select $1, uuidv7(), id, 'late-payment', placed_at + interval '20 days', placed_at + interval '20 days' from touched`,
    [workspaceId],
  );
}

/** Which columns are another row's in the copy: ids get new ones, customers are chosen by what they wrote. */
const COPIED: Record<string, readonly string[]> = {
  conversations: ["id", "last_customer_message_id"],
  messages: ["id", "conversation_id"],
  coached_replies: ["message_id", "conversation_id"],
  promises: ["id", "conversation_id", "cause_id", "answer_id"],
  effort_entries: ["id", "conversation_id", "message_id"],
  survey_results: ["id", "conversation_id"],
  recoveries: ["id", "conversation_id"],
  barrier_mentions: ["id", "conversation_id", "message_id"],
};
/** A copy of what is unique, or rings, is none. */
const EMPTIED = ["external_key", "ring_at", "warn_at", "escalate_at", "late_at", "waiting_since", "snoozed_until"];

/** What was written in the demo, once more, by others. */
async function write(client: pg.PoolClient, { workspaceId, customers }: Great, nth: number): Promise<void> {
  for (const [table, ids] of Object.entries(COPIED)) {
    const { rows } = await client.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'guli' and table_name = $1 order by ordinal_position",
      [table],
    );
    const values = rows.map(({ name }) => {
      if (ids.includes(name)) return `md5(t.${name}::text || '${nth}')::uuid`;
      if (EMPTIED.includes(name)) return "null";
      if (name === "number") return `t.number + ${nth} * 1000000`;
      if (name === "customer_id") return `case when t.customer_id is not null then (select w.customer_id from writers w where w.was = t.customer_id) end`;
      return `t.${name}`;
    });
    if (table === "conversations") await chooseWriters(client, { workspaceId, customers, nth });
    const settled = table === "recoveries" ? "and t.closed_at is not null" : "";
    await client.query(
      `insert into guli.${table} (${rows.map(({ name }) => name).join(", ")}) select ${values.join(", ")} from guli.${table} t where t.workspace_id = $1 ${settled}
         and ${table === "conversations" ? "t.number" : `(select c.number from guli.conversations c where c.workspace_id = $1 and c.id = t.conversation_id)`} < 1000000`,
      [workspaceId],
    );
  }
}

async function chooseWriters(client: pg.PoolClient, { workspaceId, customers, nth }: { workspaceId: string; customers: number; nth: number }): Promise<void> {
  await client.query("drop table if exists writers");
  await client.query(
    `create temp table writers as select s.was, ${idOf("s.n")} as customer_id from (
       select c.id as was, (row_number() over (order by c.id) * 9973 + ${nth} * 7919) % ${customers} as n from guli.customers c
       where c.workspace_id = '${workspaceId}' and c.name_folded !~ '^customer [0-9]+$') s`,
  );
  await client.query("create unique index on writers (was); analyze writers");
}

async function compete(client: pg.PoolClient, { workspaceId }: Great): Promise<void> {
  await client.query(
    `with c as (insert into guli.competitors (workspace_id, id, name, spellings, added_at) values ($1, gen_random_uuid(), 'Far Away', '{}', now()) returning id)
     insert into guli.competitor_events (workspace_id, id, competitor_id, kind, began_on, place, towards, source, note, noted_at)
     select $1, gen_random_uuid(), c.id, 'price', e.day, jsonb_build_object('key', 'city', 'values', jsonb_build_array(e.city)), '{"to": "everybody"}', '', '', now()
     from c cross join (values (date '2026-02-01', 'Tbilisi'), (date '2026-05-01', 'Batumi'), (date '2026-07-15', 'Tbilisi')) as e (day, city)`,
    [workspaceId],
  );
}
