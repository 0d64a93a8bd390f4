-- What the business's own cases say of each claim: reckoned at night as of the end of a day, and thrown away when it is reckoned again.
create table evidence (
  workspace_id uuid not null,
  -- The last day of which everything is in it, on the wall of the business.
  as_of date not null,
  claims jsonb not null,
  reckoned_at timestamptz not null,
  primary key (workspace_id)
);
select protect('evidence');

-- When it is reckoned next; no row: soon.
create table evidence_due (
  workspace_id uuid not null,
  due_at timestamptz not null,
  primary key (workspace_id)
);
create index evidence_due_by_time on evidence_due (due_at);
select protect('evidence_due');

-- No row: as shipped.
create table evidence_settings (
  workspace_id uuid not null,
  enough int not null check (enough >= 10),
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('evidence_settings');

-- Replies that carried good news and bad, as the coach hears them; which came first. Null: not both.
create table heard_news (
  workspace_id uuid not null,
  message_id uuid not null,
  bad_first boolean,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
select protect('heard_news');
