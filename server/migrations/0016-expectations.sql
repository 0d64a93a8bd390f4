-- The customer's own clock, which never stops: what the owner says of it, and what one's own history says.

-- Only what the owner has changed; what was shipped stands in the code with its source.
create table expectation_curves (
  workspace_id uuid not null,
  kind text not null,
  -- [{"minutes", "share"}], rising.
  points jsonb not null,
  note text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (workspace_id, kind)
);
select protect('expectation_curves');

-- Each time that a customer waited for us. A projection: it can be made again from the messages at any time.
create table waits (
  workspace_id uuid not null,
  -- The message with which it began.
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  channel_kind text not null,
  began_at timestamptz not null,
  -- At its beginning.
  mood text,
  last_said_at timestamptz not null,
  -- The first signs that it took them too long: wrote again, wrote on another channel, became angrier.
  nudged_at timestamptz,
  switched_at timestamptz,
  angered_at timestamptz,
  -- Null while they wait.
  ended_at timestamptz,
  ended_as text check (ended_as in ('answered', 'put-aside')),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
) with (fillfactor = 85);
create index waits_by_conversation on waits (workspace_id, conversation_id, began_at desc);
create index waits_by_customer on waits (workspace_id, customer_id, began_at);
create index waits_by_kind on waits (workspace_id, channel_kind, began_at desc);
create index waits_began on waits (workspace_id, began_at);
select protect('waits');

-- What is said to those who write while nobody is there.
create table out_of_hours (
  workspace_id uuid not null,
  is_on boolean not null,
  off_channel_ids uuid[] not null default '{}',
  -- By language; what is missing is said in our words.
  words jsonb not null default '{}',
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('out_of_hours');

-- To whom it was said in which closed time (the moment at which that ends; 'never' and a date where it does not): once, however often a reaction runs.
create table out_of_hours_said (
  workspace_id uuid not null,
  customer_id uuid not null,
  period text not null,
  conversation_id uuid not null,
  -- Which words of theirs it answers.
  message_id uuid not null,
  said_at timestamptz not null,
  primary key (workspace_id, customer_id, period),
  unique (workspace_id, conversation_id, period),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index out_of_hours_said_at on out_of_hours_said (workspace_id, customer_id, said_at desc);
select protect('out_of_hours_said');

-- Businesses whose waits are still to be counted out of messages from before there were waits; empty soon after.
create table waits_to_count (
  workspace_id uuid not null,
  due_at timestamptz not null,
  primary key (workspace_id)
);
select protect('waits_to_count');
insert into waits_to_count (workspace_id, due_at) select workspace_id, current_timestamp from workspaces;
