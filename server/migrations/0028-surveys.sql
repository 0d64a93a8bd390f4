-- What customers are asked after a matter was solved. No row: as shipped, and off.
create table survey_settings (
  workspace_id uuid not null,
  is_on boolean not null,
  -- The rest, as in the contract.
  settings jsonb not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('survey_settings');

-- One for each time that a matter was resolved, with what was true then: reports count by it.
create table survey_invitations (
  workspace_id uuid not null,
  id uuid not null,
  -- The event: heard twice, it invites once.
  resolution_id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  channel_id uuid not null,
  channel_kind text not null,
  team_id uuid,
  -- Who had it when it was resolved.
  person_id uuid,
  tags text[] not null default '{}',
  resolved_at timestamptz not null,
  -- When to look whether it is sent; null once that is decided.
  due_at timestamptz,
  -- Why it was not sent.
  dropped_as text check (dropped_as in ('reopened', 'unanswered', 'off', 'spam', 'blocked', 'robot', 'stopped', 'quiet', 'no-way', 'window-closed', 'too-late')),
  questions text[] not null default '{}',
  language text,
  -- Where it went, folded: one mailbox is asked no more often than one person.
  address text,
  message_id uuid,
  sent_at timestamptz,
  -- By their first answer.
  answered_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, resolution_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
) with (fillfactor = 85);
create index survey_invitations_due on survey_invitations (due_at) where due_at is not null;
create index survey_invitations_by_conversation on survey_invitations (workspace_id, conversation_id, resolved_at desc);
create index survey_invitations_by_customer on survey_invitations (workspace_id, customer_id, sent_at desc);
create index survey_invitations_by_address on survey_invitations (workspace_id, address, sent_at desc) where sent_at is not null;
select protect('survey_invitations');

-- What was answered, each time the whole answer as it then was. Rows are added and never changed.
create table survey_answers (
  workspace_id uuid not null,
  id uuid not null,
  invitation_id uuid not null,
  satisfaction smallint check (satisfaction between 1 and 5),
  ease smallint check (ease between 1 and 7),
  recommend smallint check (recommend between 0 and 10),
  expectation text check (expectation in ('less', 'as', 'more')),
  words text not null,
  way text not null check (way in ('page', 'message')),
  -- The message by which they answered.
  message_id uuid,
  answered_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, invitation_id) references survey_invitations (workspace_id, id) on delete cascade
);
create index survey_answers_by_invitation on survey_answers (workspace_id, invitation_id, answered_at desc, id desc);
create unique index survey_answers_by_message on survey_answers (workspace_id, message_id) where message_id is not null;
select protect('survey_answers');

-- Each invitation that was sent with the answer as it now stands. A projection: made again from the two above at any time.
create table survey_results (
  workspace_id uuid not null,
  -- The invitation.
  id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  channel_id uuid not null,
  channel_kind text not null,
  team_id uuid,
  person_id uuid,
  tags text[] not null,
  resolved_at timestamptz not null,
  sent_at timestamptz not null,
  -- First and latest; null while nothing was answered.
  answered_at timestamptz,
  changed_at timestamptz,
  satisfaction smallint,
  ease smallint,
  recommend smallint,
  expectation text,
  words text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
) with (fillfactor = 80);
create index survey_results_sent on survey_results (workspace_id, sent_at);
create index survey_results_answered on survey_results (workspace_id, answered_at desc, id desc) where answered_at is not null;
create index survey_results_by_conversation on survey_results (workspace_id, conversation_id);
create index survey_results_by_customer on survey_results (workspace_id, customer_id, answered_at desc);
select protect('survey_results');

-- Who wants to be asked no more.
create table survey_stops (
  workspace_id uuid not null,
  customer_id uuid not null,
  stopped_at timestamptz not null,
  primary key (workspace_id, customer_id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
select protect('survey_stops');

-- What a customer's first words say that they expect. A projection of the messages.
create table read_expectations (
  workspace_id uuid not null,
  -- The message.
  id uuid not null,
  conversation_id uuid not null,
  what text not null check (what in ('answer', 'solution', 'promised')),
  sure text not null check (sure in ('sure', 'likely')),
  -- By when, counted from their words: "PT2H", "P3D", "this-week", "weekday-5"; null where no time was named.
  term text,
  -- The words that say it.
  quote text not null,
  said_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index read_expectations_by_conversation on read_expectations (workspace_id, conversation_id);
select protect('read_expectations');

-- What was asked of the customer or noted by somebody here; the latest counts. Rows are added and never changed.
create table noted_expectations (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  how text not null check (how in ('question', 'person')),
  person_id uuid,
  -- The customer's answer.
  message_id uuid,
  what text not null check (what in ('answer', 'solution', 'promised', 'none')),
  by_at timestamptz,
  words text not null,
  noted_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index noted_expectations_by_conversation on noted_expectations (workspace_id, conversation_id, noted_at desc, id desc);
create unique index noted_expectations_by_message on noted_expectations (workspace_id, message_id) where message_id is not null;
select protect('noted_expectations');
