-- Shops that tell us of orders by themselves: what they posted, what we fetch from them, and what their customers ask of us by way of them.

create table shops (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('shopify', 'woocommerce', 'other')),
  -- Also the source of its orders; it never changes.
  name text not null,
  "on" boolean not null default true,
  -- Where its API is; null: nothing is fetched.
  address text,
  -- What proves its posts, and the key of its API: sealed with the desk's key, bound to this row.
  secrets bytea not null,
  -- The shop that spoke here first, as the platform calls it; another one with the same secret is set aside.
  account text,
  heard_at timestamptz,
  -- When it is asked by itself for what changed; null: never.
  fetch_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name)
);
create index shops_to_fetch on shops (fetch_at) where fetch_at is not null;
select protect('shops');

-- What was posted. The raw form stays, so that a better reader can read it again.
create table shop_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  shop_id uuid not null,
  topic text not null,
  -- The platform's own: the same again is the same. WooCommerce gives two of one second the same, so the content belongs to it.
  key text not null,
  hash text not null,
  -- The order that it is about, as the shop numbers it.
  external_id text,
  -- taken: orders know of it · waiting: its order has not come yet · refused: orders would not have it · unread: not understood · nothing: not for us
  outcome text not null check (outcome in ('taken', 'waiting', 'refused', 'unread', 'nothing')),
  -- A refusal's code, or a word of ours.
  why text,
  detail text,
  received_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, shop_id, key, topic, hash),
  foreign key (workspace_id, shop_id) references shops (workspace_id, id) on delete cascade
);
create index shop_deliveries_set_aside on shop_deliveries (workspace_id, shop_id, received_at desc, id desc) where outcome in ('waiting', 'refused', 'unread');
create index shop_deliveries_waiting on shop_deliveries (workspace_id, shop_id, external_id) where outcome = 'waiting';
select protect('shop_deliveries');

-- Past orders, or those that changed since, fetched page by page.
create table shop_fetches (
  workspace_id uuid not null,
  id uuid not null,
  shop_id uuid not null,
  since timestamptz not null,
  -- Null: the desk itself.
  person_id uuid,
  state text not null check (state in ('running', 'done', 'failed', 'stopped')),
  -- Where the next page begins, in the platform's words; null: at the first.
  place text,
  pages int not null default 0,
  placed int not null default 0,
  same int not null default 0,
  corrected int not null default 0,
  refused int not null default 0,
  -- Tries of the page that is due.
  tries int not null default 0,
  trouble text,
  detail text,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, shop_id) references shops (workspace_id, id) on delete cascade
);
create unique index shop_fetches_one on shop_fetches (workspace_id, shop_id) where state = 'running';
create index shop_fetches_latest on shop_fetches (workspace_id, shop_id, started_at desc, id desc);
select protect('shop_fetches');

-- What somebody asks of their data by way of the platform: a person sees to it.
create table shop_wishes (
  workspace_id uuid not null,
  id uuid not null,
  shop_id uuid not null,
  delivery_id uuid not null,
  kind text not null check (kind in ('show-customer', 'forget-customer', 'forget-shop')),
  buyer_key text,
  email text,
  phone text,
  external_ids text[] not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  primary key (workspace_id, id),
  unique (workspace_id, delivery_id),
  foreign key (workspace_id, shop_id) references shops (workspace_id, id) on delete cascade
);
create index shop_wishes_open on shop_wishes (workspace_id, due_at) where done_at is null;
select protect('shop_wishes');
