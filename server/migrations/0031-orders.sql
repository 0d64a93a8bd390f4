-- Purchases as the shop's systems tell them, what came back of them, what went wrong with paying, contracts, and whose they are.

-- Where orders come from: `api`, `file`, a shop's name. A handful; lists walk them one by one.
create table order_sources (
  workspace_id uuid not null,
  source text not null,
  primary key (workspace_id, source)
);
select protect('order_sources');

-- Who bought, as a source knows them: what names a person stands here and nowhere else of orders.
create table order_buyers (
  workspace_id uuid not null,
  id uuid not null,
  source text not null,
  -- The source's own id for them (`id:77`), else what they are known by (`email:…`, `phone:…`), else our customer (`ours:…`).
  key text not null,
  name text,
  email text,
  phone text,
  -- What was told last wins: the source's time.
  told_at timestamptz not null,
  -- A fact: with whom they were found to be one, by what, and who said so. Nobody: not decided, or undone.
  matched_customer_id uuid,
  matched_by text check (matched_by in ('customer-id', 'email', 'phone', 'person')),
  matched_at timestamptz,
  matched_person_id uuid,
  -- Somebody said to leave them as they are.
  left_at timestamptz,
  -- Reckoned: the one to whom `matched_customer_id` leads after joins.
  customer_id uuid,
  -- Kept up while nobody knows them.
  last_placed_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, source, key)
);
create index order_buyers_of_customer on order_buyers (workspace_id, customer_id) where customer_id is not null;
create index order_buyers_matched on order_buyers (workspace_id, matched_customer_id) where matched_customer_id is not null;
create index order_buyers_by_email on order_buyers (workspace_id, email) where customer_id is null and email is not null;
create index order_buyers_by_phone on order_buyers (workspace_id, phone) where customer_id is null and phone is not null;
create index order_buyers_undecided on order_buyers (workspace_id, last_placed_at desc, id desc) where customer_id is null and left_at is null;
select protect('order_buyers');

-- Facts: what people decided about a buyer, with what stood before, so that it can be undone.
create table order_decisions (
  workspace_id uuid not null,
  id uuid not null,
  buyer_id uuid not null,
  -- Null: leave them as they are.
  customer_id uuid,
  before jsonb not null,
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, buyer_id) references order_buyers (workspace_id, id) on delete cascade
);
create index order_decisions_of_buyer on order_decisions (workspace_id, buyer_id, at desc);
create index order_decisions_latest on order_decisions (workspace_id, at desc, id desc);
select protect('order_decisions');

-- The newest that was told of each order. Money is in minor units of `currency`; `base_…` in the business's own, reckoned from `exchange_rates` by `placed_on`.
-- No foreign key to the buyer: ten million rows come in at once.
create table orders (
  workspace_id uuid not null,
  id uuid not null,
  source text not null,
  external_id text not null,
  -- As people call it: #1001.
  number text,
  buyer_id uuid,
  -- Reckoned: the buyer's.
  customer_id uuid,
  placed_at timestamptz not null,
  -- The day by the business's own clock when it was told: by it, rates and models count.
  placed_on date not null,
  state text not null check (state in ('placed', 'cancelled')),
  cancelled_at timestamptz,
  currency char(3) not null,
  total bigint not null check (total >= 0),
  -- What it cost the business, where it is known.
  cost bigint,
  came_by text,
  due_at timestamptz,
  paid_at timestamptz,
  -- Reckoned. Null: no rate is known for that day.
  base_total bigint,
  base_cost bigint,
  -- Reckoned from `order_returns` and `order_troubles`; `base_returned` is null where nothing came back or no rate is known.
  returned bigint not null default 0,
  base_returned bigint,
  returns int not null default 0,
  troubles int not null default 0,
  -- When the source says it was so, and what it said: an older word never overwrites a newer one.
  told_at timestamptz not null,
  hash bytea not null,
  changed_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, source, external_id)
);
create index orders_of_customer on orders (workspace_id, customer_id, placed_at desc, id desc) where customer_id is not null;
create index orders_of_source on orders (workspace_id, source, placed_at desc, id desc);
create index orders_unmatched on orders (workspace_id, buyer_id) where customer_id is null;
create index orders_returned on orders (workspace_id, placed_at desc, id desc) where returns > 0;
create index orders_troubled on orders (workspace_id, placed_at desc, id desc) where troubles > 0;
create index orders_cancelled on orders (workspace_id, placed_at desc, id desc) where state = 'cancelled';
create index orders_by_number on orders (workspace_id, number) where number is not null;
create index orders_unpriced on orders (workspace_id, currency, placed_on) where base_total is null;
select protect('orders');

create table order_lines (
  workspace_id uuid not null,
  order_id uuid not null,
  nth int not null,
  what text not null,
  -- The shop's article number.
  article text,
  quantity numeric(14, 3) not null,
  amount bigint not null,
  primary key (workspace_id, order_id, nth)
);
select protect('order_lines');

-- Facts: what was told before, and what was told late and is older than what stands. With the newest, all that was ever said.
create table order_versions (
  workspace_id uuid not null,
  of text not null check (of in ('order', 'contract')),
  of_id uuid not null,
  told_at timestamptz not null,
  hash bytea not null,
  body jsonb not null,
  person_id uuid,
  primary key (workspace_id, of, of_id, told_at, hash)
);
select protect('order_versions');

create table order_returns (
  workspace_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  external_id text,
  -- return: goods came back · refund: money alone
  kind text not null check (kind in ('return', 'refund')),
  at timestamptz not null,
  amount bigint not null check (amount >= 0),
  -- Reckoned, at the rate of the order's day: what is returned whole leaves nothing.
  base_amount bigint,
  -- [{"nth": 1, "quantity": 2}], by the order's lines.
  lines jsonb not null default '[]',
  reason text,
  person_id uuid,
  noted_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, order_id) references orders (workspace_id, id) on delete cascade
);
create unique index order_returns_once on order_returns (workspace_id, order_id, external_id) where external_id is not null;
create index order_returns_of_order on order_returns (workspace_id, order_id, at);
create index order_returns_by_day on order_returns (workspace_id, at);
select protect('order_returns');

create table order_troubles (
  workspace_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  external_id text,
  kind text not null check (kind in ('late-payment', 'dispute', 'chargeback')),
  at timestamptz not null,
  amount bigint,
  reason text,
  -- How it ended; null while it is open.
  outcome text check (outcome in ('paid', 'won', 'lost', 'withdrawn')),
  ended_at timestamptz,
  told_at timestamptz not null,
  person_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, order_id) references orders (workspace_id, id) on delete cascade
);
create unique index order_troubles_once on order_troubles (workspace_id, order_id, external_id) where external_id is not null;
create index order_troubles_of_order on order_troubles (workspace_id, order_id, at);
create index order_troubles_by_day on order_troubles (workspace_id, at);
select protect('order_troubles');

-- Subscriptions and agreements: who pays how much each period, since when, until when, and why it ended.
create table contracts (
  workspace_id uuid not null,
  id uuid not null,
  source text not null,
  external_id text not null,
  buyer_id uuid,
  -- Reckoned: the buyer's.
  customer_id uuid,
  title text not null,
  started_on date not null,
  -- The first day without it.
  ended_on date,
  why_ended text,
  currency char(3) not null,
  price bigint not null check (price >= 0),
  cost bigint,
  every text not null check (every in ('week', 'month', 'quarter', 'year')),
  -- Reckoned, by the day it started.
  base_price bigint,
  base_cost bigint,
  came_by text,
  told_at timestamptz not null,
  hash bytea not null,
  changed_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, source, external_id),
  check (ended_on >= started_on)
);
create index contracts_of_customer on contracts (workspace_id, customer_id) where customer_id is not null;
create index contracts_of_buyer on contracts (workspace_id, buyer_id);
create index contracts_by_start on contracts (workspace_id, started_on desc, id desc);
select protect('contracts');

-- What one unit of a currency is in the business's own; good from its day until the next. The owner keeps it.
create table exchange_rates (
  workspace_id uuid not null,
  base char(3) not null,
  currency char(3) not null,
  day date not null,
  rate numeric(28, 12) not null check (rate > 0),
  person_id uuid,
  changed_at timestamptz not null,
  primary key (workspace_id, base, currency, day)
);
select protect('exchange_rates');

-- No row: the currency of the place.
create table order_settings (
  workspace_id uuid not null,
  currency char(3) not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('order_settings');

-- A file of orders on its way in.
create table order_imports (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  source text not null,
  person_id uuid,
  bytes bigint not null,
  format jsonb,
  state text not null check (state in ('uploading', 'ready', 'checking', 'checked', 'running', 'done', 'stopped', 'failed')),
  -- Which try it is, and where the next batch begins: bytes and lines of the file before it. Rows may be read twice, which changes nothing.
  try int not null default 0,
  at_byte bigint not null default 0,
  at_line int not null default 0,
  -- When it last went on: a worker may have been killed.
  moved_at timestamptz,
  -- Of a dry run: which orders were met already, a filter of Bloom.
  seen bytea,
  rows int not null default 0,
  placed int not null default 0,
  same int not null default 0,
  corrected int not null default 0,
  returned int not null default 0,
  refused int not null default 0,
  -- Refused rows by reason, the whole of them.
  reasons jsonb not null default '{}',
  trouble text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (workspace_id, id)
);
create index order_imports_working on order_imports (moved_at) where state in ('checking', 'running');
create index order_imports_latest on order_imports (workspace_id, created_at desc, id desc);
select protect('order_imports');

create table order_import_parts (
  workspace_id uuid not null,
  import_id uuid not null,
  nth int not null,
  hash text not null,
  size int not null,
  primary key (workspace_id, import_id, nth),
  foreign key (workspace_id, import_id) references order_imports (workspace_id, id) on delete cascade
);
create index order_import_parts_of_file on order_import_parts (workspace_id, hash);
select protect('order_import_parts');

create table order_import_refusals (
  workspace_id uuid not null,
  import_id uuid not null,
  line int not null,
  code text not null,
  fields jsonb not null,
  -- The cells as they stood.
  cells text[] not null,
  primary key (workspace_id, import_id, line),
  foreign key (workspace_id, import_id) references order_imports (workspace_id, id) on delete cascade
);
select protect('order_import_refusals');

-- The nearest whole number, halves to the even one; nothing where no number of a browser could hold it.
create function guli.half_even(x numeric) returns bigint language sql immutable strict as $$
  select case when abs(x) > 9007199254740991 then null
    else round(x) - case when abs(x - trunc(x)) = 0.5 and mod(round(x), 2) <> 0 then sign(x) else 0 end end::bigint
$$;
