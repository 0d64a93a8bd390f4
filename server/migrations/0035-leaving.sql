-- Who leaves and why, and what keeps people from buying.

-- A customer goes, or has gone: noticed by the model, a contract that ended, their words, or somebody here. What happened to it stands in its columns, once each.
create table leavings (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  because text not null check (because in ('model', 'contract', 'words', 'hand')),
  -- What brought it: heard twice, it is noticed once.
  once text not null,
  conversation_id uuid,
  message_id uuid,
  -- Their own words, or those of whoever noted it.
  quote text not null,
  noticed_at timestamptz not null,
  -- due: the desk will ask · agent: somebody is to ask · asked · none: nobody is asked, for the reason in `not_asked`.
  asking text not null check (asking in ('due', 'agent', 'asked', 'none')),
  not_asked text,
  -- When the ticker has to look at it.
  ring_at timestamptz,
  asked_at timestamptz,
  asked_in uuid,
  asked_message_id uuid,
  -- The way back: a recovery that was opened for it.
  recovery_id uuid,
  way_back_at timestamptz,
  -- Until when coming back is counted: 90 days after the way back began, or after it was noticed.
  back_until timestamptz not null,
  back_at timestamptz,
  back_by text check (back_by in ('order', 'message', 'contract', 'hand')),
  mistaken_at timestamptz,
  -- Over: they came back, it was a mistake, or their time to come back has passed.
  ended_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, customer_id, once)
);
-- At most one is open for a customer.
create unique index leavings_open_once on leavings (workspace_id, customer_id) where ended_at is null;
create index leavings_of_customer on leavings (workspace_id, customer_id, noticed_at desc);
create index leavings_ringing on leavings (ring_at) where ring_at is not null;
select protect('leavings');

-- Why they go, as it was answered, noted or read: facts. By hand counts before asked, asked before taken from their words.
create table leaving_reasons (
  workspace_id uuid not null,
  id uuid not null,
  leaving_id uuid not null,
  how text not null check (how in ('asked', 'taken', 'hand')),
  reason text not null check (reason in ('service', 'price', 'product', 'competitor', 'moved', 'other')),
  sure text not null check (sure in ('sure', 'likely', 'guess')),
  words text not null,
  message_id uuid,
  person_id uuid,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, leaving_id) references leavings (workspace_id, id) on delete cascade
);
create index leaving_reasons_of on leaving_reasons (workspace_id, leaving_id, at);
select protect('leaving_reasons');

-- Reckoned from both: what lists and counts ask for.
create table leaving_results (
  workspace_id uuid not null,
  leaving_id uuid not null,
  customer_id uuid not null,
  noticed_at timestamptz not null,
  state text not null check (state in ('noticed', 'to-ask', 'asked', 'answered', 'way-back', 'back', 'gone', 'mistaken')),
  reason text,
  how text,
  sure text,
  words text not null,
  primary key (workspace_id, leaving_id),
  foreign key (workspace_id, leaving_id) references leavings (workspace_id, id) on delete cascade
);
create index leaving_results_latest on leaving_results (workspace_id, noticed_at desc, leaving_id desc);
create index leaving_results_in_state on leaving_results (workspace_id, state, noticed_at desc, leaving_id desc);
select protect('leaving_results');

-- No row: as shipped, the desk asks nobody by itself.
create table leaving_settings (
  workspace_id uuid not null,
  asks boolean not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('leaving_settings');

-- What keeps people from buying. `kind`: one that every business knows, or a name of one's own.
create table barriers (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  name_folded text not null,
  kind text not null,
  owner_id uuid,
  measure text not null,
  due_on date,
  state text not null check (state in ('open', 'planned', 'in-work', 'gone', 'accepted')),
  gone_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name_folded)
);
select protect('barriers');

-- Somebody met one: found in their words and proposed, or noted by hand. What they wanted, and its price as far as it is known.
create table barrier_mentions (
  workspace_id uuid not null,
  id uuid not null,
  barrier_id uuid,
  customer_id uuid not null,
  conversation_id uuid,
  message_id uuid,
  kind text not null,
  how text not null check (how in ('found', 'hand')),
  state text not null check (state in ('proposed', 'confirmed', 'dismissed')),
  quote text not null,
  wanted text not null,
  amount bigint check (amount > 0),
  currency char(3),
  decided_by uuid,
  decided_at timestamptz,
  met_at timestamptz not null,
  primary key (workspace_id, id),
  check ((amount is null) = (currency is null)),
  check (state <> 'confirmed' or barrier_id is not null),
  foreign key (workspace_id, barrier_id) references barriers (workspace_id, id)
);
create unique index barrier_mentions_found_once on barrier_mentions (workspace_id, message_id, kind) where how = 'found';
create index barrier_mentions_of_barrier on barrier_mentions (workspace_id, barrier_id, met_at desc, id desc) where state = 'confirmed';
create index barrier_mentions_proposed on barrier_mentions (workspace_id, met_at desc, id desc) where state = 'proposed';
create index barrier_mentions_in on barrier_mentions (workspace_id, conversation_id) where conversation_id is not null;
create index barrier_mentions_of_customer on barrier_mentions (workspace_id, customer_id);
select protect('barrier_mentions');

-- Reckoned: how often each was met, by how many, and the amounts that were noted beside it.
create table barrier_figures (
  workspace_id uuid not null,
  barrier_id uuid not null,
  mentions int not null,
  customers int not null,
  noted jsonb not null,
  last_at timestamptz,
  primary key (workspace_id, barrier_id),
  foreign key (workspace_id, barrier_id) references barriers (workspace_id, id) on delete cascade
);
select protect('barrier_figures');

-- Who is told that it is gone: each customer once.
create table barrier_tellings (
  workspace_id uuid not null,
  barrier_id uuid not null,
  customer_id uuid not null,
  conversation_id uuid not null,
  text text not null,
  state text not null check (state in ('due', 'told', 'unreachable')),
  message_id uuid,
  tries int not null default 0,
  ring_at timestamptz,
  told_at timestamptz,
  primary key (workspace_id, barrier_id, customer_id),
  foreign key (workspace_id, barrier_id) references barriers (workspace_id, id)
);
create index barrier_tellings_due on barrier_tellings (ring_at) where ring_at is not null;
select protect('barrier_tellings');
