-- When a customer of the chat showed their screen, or was asked to: who agreed to what, and how long. Of what was to be seen nothing is kept.
create table showings (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  -- Who looks; null while the customer's offer is taken up by nobody.
  person_id uuid,
  -- Whose browser shows; null until somebody agreed.
  visitor_id uuid,
  offered boolean not null,
  mode text check (mode in ('screen', 'page')),
  created_at timestamptz not null,
  accepted_at timestamptz,
  -- When it ends by itself: nobody agreed in time, or it took as long as is allowed.
  ends_at timestamptz not null,
  ended_at timestamptz,
  why text check (why in ('declined', 'customer', 'agent', 'left', 'limit', 'resolved', 'unanswered', 'failed')),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create unique index showings_one_at_a_time on showings (workspace_id, conversation_id) where ended_at is null;
create index showings_by_conversation on showings (workspace_id, conversation_id, created_at desc, id desc);
create index showings_due on showings (ends_at) where ended_at is null;
select protect('showings');

-- The words by which two browsers find each other, until it is over.
create table showing_signals (
  workspace_id uuid not null,
  showing_id uuid not null,
  from_customer boolean not null,
  n int not null,
  body jsonb not null,
  primary key (workspace_id, showing_id, from_customer, n),
  foreign key (workspace_id, showing_id) references showings (workspace_id, id) on delete cascade
);
select protect('showing_signals');
