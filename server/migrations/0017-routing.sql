-- What the routing of a business goes by, and when it looks at its queue next. No row: nothing was ever set, everything is done by hand.
create table routing_settings (
  workspace_id uuid not null,
  -- How many open conversations at once, for whom nothing else is said.
  capacity int not null,
  unseen_minutes int not null,
  -- Null while nothing is given out or taken back.
  round_at timestamptz,
  primary key (workspace_id)
);
create index routing_rounds_due on routing_settings (round_at) where round_at is not null;
select protect('routing_settings');

-- How the conversations of a team are given out. The one for what has no team has the id of the business.
create table routing_rules (
  workspace_id uuid not null,
  id uuid not null,
  team_id uuid,
  way text not null check (way in ('by-hand', 'in-turn', 'by-load')),
  known_first boolean not null,
  match_language boolean not null,
  match_channel boolean not null,
  match_skill boolean not null,
  relax_after_minutes int,
  return_after_minutes int,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete cascade,
  check (id = coalesce(team_id, workspace_id))
);
select protect('routing_rules');

create table routing_people (
  workspace_id uuid not null,
  person_id uuid not null,
  -- Null: as usual here.
  capacity int,
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  channel_kinds text[] not null default '{}',
  hours jsonb,
  -- When they were given something last, counted in turns: who has the lowest is next.
  turn bigint not null default 0,
  gone_since timestamptz,
  gone_why text check (gone_why in ('away', 'unseen', 'hours-over')),
  primary key (workspace_id, person_id),
  foreign key (workspace_id, person_id) references people (workspace_id, id) on delete cascade
);
select protect('routing_people');

-- Who gave a conversation back to the queue by hand does not get it again from there.
create table routing_refusals (
  workspace_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  primary key (workspace_id, conversation_id, person_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
select protect('routing_refusals');

-- Why each conversation was given to whom, or taken from whom, with what was thought of everyone else.
create table routing_decisions (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  what text not null check (what in ('given', 'returned')),
  person_id uuid not null,
  because text not null,
  relaxed boolean not null default false,
  verdicts jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index routing_decisions_by_conversation on routing_decisions (workspace_id, conversation_id, id desc);
select protect('routing_decisions');
