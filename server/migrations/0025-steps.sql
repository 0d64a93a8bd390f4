-- Steps that we took over: what the customer would have had to do, as a task of ours with somebody who does it and a time by which.
create table steps (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  -- In which order they stand in the conversation.
  place int not null,
  title text not null,
  -- What the customer reads of it; null: the title.
  customer_words text,
  -- Who does it: a person, or whoever of a team; both null where they have left and nobody took it on.
  person_id uuid,
  team_id uuid,
  due_at timestamptz not null,
  origin text not null check (origin in ('by-hand', 'coach', 'recovery')),
  -- The asker's own key: asked twice over a shaky network, it is taken over once.
  key uuid,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  -- Why it is not done after all.
  reason text,
  made_at timestamptz not null,
  made_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  -- What the customer was told, by which message: of the taking over, and of the end. Null as message: an agent's reply says it.
  told_at timestamptz,
  told_message_id uuid,
  end_told_at timestamptz,
  end_told_message_id uuid,
  tells_when_done boolean not null,
  -- When the desk tries again to tell them of the end, after it could not.
  tells_at timestamptz,
  late_at timestamptz,
  lead_told_at timestamptz,
  -- When the ticker has to look at it next.
  ring_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, key),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade,
  check ((state = 'open') = (ended_at is null)),
  check (state <> 'dropped' or reason is not null)
);
select protect('steps');
create index steps_of_conversation on steps (workspace_id, conversation_id, place);
create index steps_open on steps (workspace_id, due_at, id) where state = 'open';
create index steps_ended on steps (workspace_id, ended_at desc, id desc) where state <> 'open';
create index steps_told on steps (workspace_id, told_message_id) where told_message_id is not null;
create index steps_end_told on steps (workspace_id, end_told_message_id) where end_told_message_id is not null;
create index steps_ringing on steps (ring_at) where ring_at is not null;

-- Conversations whose clocks stand because of our steps, and since when.
create table step_pauses (
  workspace_id uuid not null,
  conversation_id uuid not null,
  since timestamptz not null,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
select protect('step_pauses');

-- No row: the defaults, which stand in the code.
create table step_settings (
  workspace_id uuid not null,
  page_days int not null check (page_days between 1 and 3650),
  lead_after_minutes int not null check (lead_after_minutes between 0 and 100000),
  tells_when_done boolean not null,
  primary key (workspace_id)
);
select protect('step_settings');
