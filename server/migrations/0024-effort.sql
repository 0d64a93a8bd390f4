-- What each matter cost the customer. A projection: made again at any time from the messages and from what people corrected.
create table effort_entries (
  workspace_id uuid not null,
  -- Made of the message and the kind as it was seen, so that it is the same whenever it is counted.
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  -- What shows it: theirs, ours, or an activity line.
  message_id uuid not null,
  kind text not null check (kind in ('repeat-contact', 'channel-switch', 'transfer', 'repeated-information', 'robotic-reply', 'policy', 'hassle')),
  -- As what the desk saw it; null where a person added it.
  seen_as text,
  cause text not null,
  params jsonb not null default '{}',
  weight int not null,
  -- Somebody said that it is not so: it stands here to be looked at, and does not count.
  dismissed boolean not null default false,
  corrected_by uuid,
  team_id uuid,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index effort_entries_by_conversation on effort_entries (workspace_id, conversation_id, at);
create index effort_entries_by_customer on effort_entries (workspace_id, customer_id, at desc);
create index effort_entries_at on effort_entries (workspace_id, at);
select protect('effort_entries');

-- What people said of a message against the ledger: a fact, which no rebuild takes away.
create table effort_corrections (
  workspace_id uuid not null,
  message_id uuid not null,
  -- What the desk saw, or what a person adds.
  kind text not null,
  conversation_id uuid not null,
  -- What it is instead; null: nothing of the sort.
  becomes text,
  person_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, message_id, kind),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index effort_corrections_by_conversation on effort_corrections (workspace_id, conversation_id);
select protect('effort_corrections');

-- Businesses whose matters from before there was a ledger are still to be counted; empty soon after.
create table efforts_to_count (
  workspace_id uuid not null,
  due_at timestamptz not null,
  primary key (workspace_id)
);
select protect('efforts_to_count');
insert into efforts_to_count (workspace_id, due_at) select workspace_id, current_timestamp from workspaces;
