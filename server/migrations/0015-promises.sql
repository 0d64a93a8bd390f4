-- What the business promises, in order: the first rule that is on and fits counts. The parts that are lists are as in the contract.
create table promise_rules (
  workspace_id uuid not null,
  id uuid not null,
  place int not null,
  name text not null,
  is_on boolean not null,
  conditions jsonb not null,
  first_minutes int,
  next_minutes int,
  solution_minutes int,
  hours text not null check (hours in ('opening', 'always')),
  warn jsonb,
  escalation jsonb,
  -- It counts for what comes from then on.
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
select protect('promise_rules');

-- One promise each. Its result and when that was decided never change; what is opened again gets a new one.
create table promises (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  what text not null check (what in ('first', 'next', 'solution')),
  -- The rule as it was when it was made: {"id", "name", "warn", "escalation"}.
  rule jsonb not null,
  minutes int not null,
  hours text not null check (hours in ('opening', 'always')),
  -- The event by which it was made: heard twice, it is made once.
  cause_id uuid not null,
  made_at timestamptz not null,
  -- Since when the clock runs; null while it is paused. What it had run before is in used_ms.
  runs_since timestamptz,
  used_ms bigint not null default 0,
  -- Null while it is paused, and where the opening hours never open.
  due_at timestamptz,
  -- Null where there is no warning, and once it was given.
  warn_at timestamptz,
  warned_at timestamptz,
  paused_since timestamptz,
  paused_why text check (paused_why in ('customer', 'third-party', 'our-step')),
  -- The reply that answers it, from when it was written. Until it has left it may be taken back, and nothing is decided.
  answer_id uuid,
  answered_at timestamptz,
  result text check (result in ('kept', 'broken', 'dropped')),
  ended_at timestamptz,
  -- When to escalate; null where nobody asked for it, and once it was done.
  escalate_at timestamptz,
  escalated_at timestamptz,
  -- When the ticker has to look at it next: to warn, to break it, to escalate. One column, so that one index finds all that is due.
  ring_at timestamptz,
  -- From when on it concerns nobody any more: kept, dropped, or broken and answered after all.
  settled_at timestamptz,
  -- Of the conversation, as it was when the promise was last touched: what reports count by.
  channel_id uuid not null,
  channel_kind text not null,
  team_id uuid,
  person_id uuid,
  priority text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
) with (fillfactor = 85);
create unique index promises_once on promises (workspace_id, cause_id, what);
create index promises_by_conversation on promises (workspace_id, conversation_id, made_at desc);
create index promises_made on promises (workspace_id, made_at);
create index promises_ringing on promises (ring_at) where ring_at is not null;
select protect('promises');

-- What a conversation waits for, so that the clocks of next answer and solution stand; no row: they go on.
create table clock_waits (
  workspace_id uuid not null,
  conversation_id uuid not null,
  why text not null check (why in ('third-party', 'our-step')),
  since timestamptz not null,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
select protect('clock_waits');

-- The nearest promise of each conversation, told by the room downstream. A table of its own and not columns of `conversations`: that has a dozen indexes, and
-- when opening hours change, a hundred thousand of these move at once.
create table shown_promises (
  workspace_id uuid not null,
  conversation_id uuid not null,
  what text not null check (what in ('first', 'next', 'solution')),
  state text not null check (state in ('running', 'paused', 'broken')),
  due_at timestamptz,
  warn_at timestamptz,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
) with (fillfactor = 70);
create index shown_promises_breaking on shown_promises (workspace_id, due_at, conversation_id);
select protect('shown_promises');
