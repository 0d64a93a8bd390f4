-- Erasing a person: what names them goes; an empty shell and what was counted stay.
alter table customers add column erased_at timestamptz;
alter table conversations add column erased_at timestamptz;

-- Each erasing, and how far it has come: what can be seen is gone with the first commit, the words of messages go in steps.
create table erasings (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- With all who were joined into them.
  customer_ids uuid[] not null,
  person_id uuid,
  because text not null check (because in ('person', 'command', 'shop')),
  state text not null default 'running' check (state in ('running', 'done')),
  -- The last message whose words are gone.
  after uuid,
  messages bigint not null default 0,
  began_at timestamptz not null,
  done_at timestamptz,
  primary key (workspace_id, id)
);
create unique index erasings_once on erasings (workspace_id, customer_id);
create index erasings_latest on erasings (workspace_id, began_at desc, id desc);
select protect('erasings');
