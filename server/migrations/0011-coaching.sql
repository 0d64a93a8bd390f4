-- Which findings are hints, warnings, or must be resolved; no row is the default of the rules.
create table coach_levels (
  workspace_id uuid not null,
  rule text not null,
  mood text not null check (mood in ('calm', 'dissatisfied', 'angry')),
  level text not null check (level in ('off', 'hint', 'warn', 'must')),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (workspace_id, rule, mood)
);
select protect('coach_levels');

-- What the coach saw in a reply when it was sent. Gone when the reply was taken back.
create table coached_replies (
  workspace_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  -- Of the customer, as the reply answered it.
  mood text not null check (mood in ('calm', 'dissatisfied', 'angry')),
  aim text not null check (aim in ('satisfaction', 'action')),
  language text,
  -- [{"rule", "severity", "level", "start", "end", "overridden"}]: offsets into the message's text, the reason why it left all the same.
  findings jsonb not null,
  -- [{"virtue", "start", "end"}]
  strengths jsonb not null,
  -- The version of the coach that saw it.
  coach text not null,
  at timestamptz not null,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
create index coached_replies_by_person on coached_replies (workspace_id, person_id, at desc);
select protect('coached_replies');

-- The same counted by person and week (its Monday, in UTC), so that a year is read in a moment. `what`: replies, upset (replies to customers who were), clean,
-- rule:…, overridden:…, virtue:…
create table coach_weeks (
  workspace_id uuid not null,
  person_id uuid not null,
  week date not null,
  what text not null,
  count int not null,
  primary key (workspace_id, person_id, week, what)
);
select protect('coach_weeks');

-- Who lets their name stand beside their examples.
create table coach_sharing (
  workspace_id uuid not null,
  person_id uuid not null,
  shares boolean not null,
  changed_at timestamptz not null,
  primary key (workspace_id, person_id)
);
select protect('coach_sharing');

-- A model that may read drafts, too; no row is none.
create table second_readers (
  workspace_id uuid not null,
  is_on boolean not null,
  endpoint text not null,
  model text not null,
  -- Sealed.
  key bytea,
  -- Who agreed that customers' data leaves the house to this endpoint.
  consented_by uuid,
  consented_at timestamptz,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('second_readers');
