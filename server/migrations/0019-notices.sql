-- What somebody here should know without looking for it: a code with parameters, put into words where it is shown.
create table notices (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  params jsonb not null,
  conversation_id uuid,
  -- What happened: the same event tells the same person once.
  event_id uuid not null,
  at timestamptz not null,
  seen_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, person_id, event_id, kind)
);
create index notices_of_person on notices (workspace_id, person_id, id desc);
create index notices_unseen on notices (workspace_id, person_id) where seen_at is null;
create index notices_old on notices (at);
select protect('notices');

-- Which kinds reach whom by which way; no row is the default of the kind.
create table notice_ways (
  workspace_id uuid not null,
  person_id uuid not null,
  kind text not null,
  in_app boolean not null,
  by_mail boolean not null,
  primary key (workspace_id, person_id, kind)
);
select protect('notice_ways');

-- When a person was last mailed about a thing, so that nobody gets two letters about it within minutes.
create table notice_letters (
  workspace_id uuid not null,
  person_id uuid not null,
  -- The kind and what it is about.
  about text not null,
  mailed_at timestamptz not null,
  primary key (workspace_id, person_id, about)
);
create index notice_letters_old on notice_letters (mailed_at);
select protect('notice_letters');
