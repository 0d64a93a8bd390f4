-- Failures made good: what happened to each as facts in their order, and where it stands, reckoned from them.

create table recovery_facts (
  workspace_id uuid not null,
  id uuid not null,
  recovery_id uuid not null,
  conversation_id uuid not null,
  nth int not null,
  kind text not null,
  body jsonb not null,
  by text not null check (by in ('person', 'customer', 'desk')),
  person_id uuid,
  at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, recovery_id, nth),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
select protect('recovery_facts');

-- Reckoned from the facts; `state` is all of it, the columns are what lists, clocks and reports ask for.
create table recoveries (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  stage text not null check (stage in ('own', 'fix', 'apologise', 'options', 'amends', 'follow-up', 'closed')),
  waits_for text check (waits_for in ('us', 'customer', 'third-party')),
  due_at timestamptz,
  -- Of lists: the due time, or a month after the stage began where nobody waits for us.
  place_at timestamptz not null,
  -- When the ticker has to look at it.
  ring_at timestamptz,
  owner_id uuid,
  failure text,
  severity int not null check (severity between 1 and 3),
  cause text not null check (cause in ('ours', 'third-party', 'customer', 'unknown')),
  again boolean not null,
  root_cause_id uuid,
  tell_when_mended boolean,
  opened_at timestamptz not null,
  settled_at timestamptz,
  closed_at timestamptz,
  outcome text check (outcome in ('good', 'unanswered', 'lost', 'mistaken')),
  state jsonb not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
-- Duplicates are joined: at most one open for a customer and matter.
create unique index recoveries_open_once on recoveries (workspace_id, conversation_id) where closed_at is null;
create index recoveries_of_conversation on recoveries (workspace_id, conversation_id, opened_at desc);
create index recoveries_of_customer on recoveries (workspace_id, customer_id, opened_at desc);
create index recoveries_open on recoveries (workspace_id, place_at, id) where closed_at is null;
create index recoveries_in_stage on recoveries (workspace_id, stage, place_at, id) where closed_at is null;
create index recoveries_late on recoveries (workspace_id, due_at) where closed_at is null;
create index recoveries_closed on recoveries (workspace_id, closed_at desc, id desc) where closed_at is not null;
create index recoveries_opened on recoveries (workspace_id, opened_at);
create index recoveries_of_cause on recoveries (workspace_id, root_cause_id) where root_cause_id is not null;
create index recoveries_ringing on recoveries (ring_at) where ring_at is not null;
select protect('recoveries');

-- Reckoned: how many stand where.
create table recovery_counts (
  workspace_id uuid not null,
  stage text not null,
  waits_for text not null,
  count int not null,
  primary key (workspace_id, stage, waits_for)
);
select protect('recovery_counts');

-- No row: the defaults, which stand in the code.
create table recovery_settings (
  workspace_id uuid not null,
  settings jsonb not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('recovery_settings');

-- One's own kinds of failure, and known ones that are not offered any more (those have no name here).
create table failure_kinds (
  workspace_id uuid not null,
  key text not null,
  name text,
  name_folded text,
  offered boolean not null,
  created_at timestamptz not null,
  primary key (workspace_id, key),
  unique (workspace_id, name_folded)
);
select protect('failure_kinds');

create table root_causes (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  name_folded text not null,
  failure text,
  owner_id uuid,
  measure text not null,
  state text not null check (state in ('open', 'planned', 'in-work', 'mended', 'accepted')),
  mended_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name_folded)
);
select protect('root_causes');

-- Who is told that a cause is mended: each customer once. held: not yet, since too much automatic mail had gone out.
create table root_cause_tellings (
  workspace_id uuid not null,
  root_cause_id uuid not null,
  customer_id uuid not null,
  conversation_id uuid not null,
  text text not null,
  state text not null check (state in ('due', 'told', 'unreachable')),
  message_id uuid,
  tries int not null default 0,
  ring_at timestamptz,
  told_at timestamptz,
  primary key (workspace_id, root_cause_id, customer_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index root_cause_tellings_due on root_cause_tellings (ring_at) where ring_at is not null;
select protect('root_cause_tellings');

create table vouchers (
  workspace_id uuid not null,
  id uuid not null,
  code text not null,
  -- As it is looked for: without hyphens and case; of our own codes also with letters that are read as digits.
  folded text not null,
  source text not null check (source in ('made', 'list')),
  amount bigint not null check (amount > 0),
  currency text not null,
  state text not null check (state in ('free', 'given', 'redeemed', 'cancelled')),
  expires_at timestamptz,
  customer_id uuid,
  -- What it was redeemed with: the same key again is answered as the first time.
  redeemed_key text,
  redeemed_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, folded)
);
create index vouchers_free on vouchers (workspace_id, currency, amount, created_at, id) where state = 'free';
create index vouchers_latest on vouchers (workspace_id, created_at desc, id desc);
select protect('vouchers');

create table amends (
  workspace_id uuid not null,
  id uuid not null,
  recovery_id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('voucher', 'gift', 'refund', 'points', 'word')),
  amount bigint check (amount > 0),
  currency text,
  points int check (points > 0),
  words text not null,
  state text not null check (state in ('asked', 'given', 'refused', 'withdrawn')),
  limits text[] not null default '{}',
  -- From where the voucher comes, once it is given.
  voucher_source text check (voucher_source in ('made', 'list')),
  voucher_id uuid,
  person_id uuid not null,
  -- Whose budgets it counts for: the owner's teams as they were then, and the calendar month of the business.
  team_id uuid,
  month text not null,
  decided_by uuid,
  decided_why text,
  decided_at timestamptz,
  at timestamptz not null,
  primary key (workspace_id, id),
  check ((amount is null) = (currency is null))
);
-- Never twice for one failure.
create unique index amends_once on amends (workspace_id, recovery_id) where state in ('asked', 'given');
create index amends_of_recovery on amends (workspace_id, recovery_id, at);
create index amends_asked on amends (workspace_id, at, id) where state = 'asked';
create index amends_of_customer on amends (workspace_id, customer_id, at desc) where state = 'given';
create index amends_of_month on amends (workspace_id, month) where state = 'given';
select protect('amends');

-- `holder`: the person or team; the nil id stands for the workspace, or for each that has no budget of its own.
create table amends_budgets (
  workspace_id uuid not null,
  scope text not null check (scope in ('workspace', 'team', 'person')),
  holder uuid not null,
  most bigint not null check (most >= 0),
  primary key (workspace_id, scope, holder)
);
select protect('amends_budgets');

-- Reckoned from the amends that were given.
create table amends_spent (
  workspace_id uuid not null,
  scope text not null check (scope in ('workspace', 'team', 'person')),
  holder uuid not null,
  month text not null,
  currency text not null,
  spent bigint not null,
  primary key (workspace_id, scope, holder, month, currency)
);
select protect('amends_spent');
