-- History, and the outbox from which it is handed on. No foreign key to workspaces: every change writes here, and the key-share lock on
-- one row would be taken by all of them.

create table events (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  actor jsonb not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  primary key (workspace_id, id)
);

create table outbox (
  workspace_id uuid not null,
  event_id uuid not null,
  attempts int not null default 0,
  next_try_at timestamptz not null,
  last_error text,
  -- Given up after too many tries: kept for a person to look at.
  parked_at timestamptz,
  primary key (workspace_id, event_id)
);
create index outbox_due on outbox (next_try_at) where parked_at is null;

select protect('events');
select protect('outbox');
