create table files (
  workspace_id uuid not null,
  -- SHA-256 of the content, hex.
  hash text not null,
  size bigint not null,
  -- Small ones are here; larger ones lie on disk under their hash.
  content bytea,
  created_at timestamptz not null,
  primary key (workspace_id, hash)
);
select protect('files');

create table numbers (
  workspace_id uuid not null references workspaces (workspace_id),
  name text not null,
  -- The highest that was handed out to a node; nodes take them in blocks, so there are gaps after a restart.
  reserved int not null,
  primary key (workspace_id, name)
);
select protect('numbers');

-- What conversations know of a channel; the channel tells it (the rest is downstream).
create table known_channels (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  kind text not null check (kind in ('email', 'chat')),
  name text not null,
  team_id uuid,
  open boolean not null,
  primary key (workspace_id, id)
);
select protect('known_channels');

-- Every message locks what its conversation refers to. The workspace and the channel are the same row for all of them, and a lock that many transactions share is
-- dear (a multixact each); so those two have no foreign key. forgetChannel() looks for conversations itself.
create table conversations (
  workspace_id uuid not null,
  id uuid not null,
  number int not null,
  subject text not null,
  preview text not null,
  customer_id uuid not null,
  channel_id uuid not null,
  -- Where on this channel the customer is reached.
  customer_address text not null,
  state text not null check (state in ('open', 'waiting', 'snoozed', 'resolved')),
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  assignee_id uuid,
  team_id uuid,
  tags text[] not null default '{}',
  spam boolean not null default false,
  waiting_since timestamptz,
  snoozed_until timestamptz,
  resolved_at timestamptz,
  last_message_at timestamptz not null,
  last_message_from text not null check (last_message_from in ('customer', 'agent')),
  last_customer_message_at timestamptz,
  last_customer_message_id uuid,
  attachment_count int not null default 0,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, number),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
) with (fillfactor = 85);

-- One index for each view, holding only its rows, so that a page is a walk of 50 steps however many conversations there are.
create index conversations_open on conversations (workspace_id, last_message_at desc, id desc) where state = 'open' and not spam;
create index conversations_unassigned on conversations (workspace_id, last_message_at desc, id desc) where state = 'open' and assignee_id is null and not spam;
create index conversations_waiting on conversations (workspace_id, waiting_since, id) where state = 'open' and waiting_since is not null and not spam;
create index conversations_snoozed on conversations (workspace_id, last_message_at desc, id desc) where state = 'snoozed' and not spam;
create index conversations_all on conversations (workspace_id, last_message_at desc, id desc) where not spam;
create index conversations_resolved on conversations (workspace_id, last_message_at desc, id desc) where state = 'resolved' and not spam;
create index conversations_spam on conversations (workspace_id, last_message_at desc, id desc) where spam;
create index conversations_mine on conversations (workspace_id, assignee_id, last_message_at desc, id desc) where state = 'open' and not spam;
create index conversations_team on conversations (workspace_id, team_id, last_message_at desc, id desc) where team_id is not null and not spam;
create index conversations_customer on conversations (workspace_id, customer_id, last_message_at desc, id desc);
create index conversations_channel on conversations (workspace_id, channel_id, last_message_at desc, id desc);
create index conversations_due on conversations (snoozed_until) where state = 'snoozed';
select protect('conversations');

create table messages (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  kind text not null check (kind in ('incoming', 'reply', 'note', 'activity')),
  channel_id uuid,
  person_id uuid,
  customer_id uuid,
  -- (channel, external id, hash of the content) hashed: the same thing twice is one message, a reused Message-ID is not.
  external_key bytea,
  -- The Message-ID of e-mail, in and out: what References point to.
  header_id text,
  from_line text,
  to_lines text[] not null default '{}',
  cc_lines text[] not null default '{}',
  subject text,
  text text not null,
  quoted text,
  html_hash text,
  has_remote_images boolean not null default false,
  raw_hash text,
  unreadable boolean not null default false,
  automatic boolean not null default false,
  activity jsonb,
  mentions uuid[] not null default '{}',
  -- The sender's own clock, where it says something; we order by ours.
  said_at timestamptz,
  seen_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index messages_by_conversation on messages (workspace_id, conversation_id, created_at desc, id desc);
create unique index messages_once on messages (workspace_id, external_key);
create index messages_by_header on messages (workspace_id, header_id) where header_id is not null;
select protect('messages');

-- One try, or series of tries, to bring a reply to the outside.
create table deliveries (
  workspace_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  channel_id uuid not null,
  state text not null check (state in ('held', 'queued', 'sending', 'sent', 'seen', 'failed', 'bounced', 'taken-back')),
  recipients text[] not null,
  cc text[] not null default '{}',
  due_at timestamptz,
  attempts int not null default 0,
  outcome text,
  detail text,
  -- Another automatic message to the same address is refused for a while (no mail storm).
  automatic boolean not null default false,
  sent_at timestamptz,
  updated_at timestamptz not null,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
create index deliveries_due on deliveries (due_at) where state = 'held';
create index deliveries_automatic on deliveries (workspace_id, updated_at) where automatic;
select protect('deliveries');

create table attachments (
  workspace_id uuid not null,
  id uuid not null,
  -- Empty until the message that it was brought for is written.
  message_id uuid,
  hash text not null,
  filename text not null,
  content_type text not null,
  size bigint not null,
  inline boolean not null default false,
  content_id text,
  brought_by uuid,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
create index attachments_by_message on attachments (workspace_id, message_id);
select protect('attachments');

create table conversation_reads (
  workspace_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  until timestamptz not null,
  primary key (workspace_id, person_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index conversation_reads_by_conversation on conversation_reads (workspace_id, conversation_id);
select protect('conversation_reads');

create table mentions (
  workspace_id uuid not null,
  person_id uuid not null,
  conversation_id uuid not null,
  message_id uuid not null,
  created_at timestamptz not null,
  -- A mention leaves the view when its conversation is read.
  seen_at timestamptz,
  primary key (workspace_id, person_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index mentions_unseen on mentions (workspace_id, person_id, created_at desc) where seen_at is null;
select protect('mentions');

create table drafts (
  workspace_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('reply', 'note')),
  body text not null,
  attachment_ids uuid[] not null default '{}',
  cc text[] not null default '{}',
  version int not null,
  saved_at timestamptz not null,
  primary key (workspace_id, conversation_id, person_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
select protect('drafts');

-- How many conversations each view holds. Many transactions change the same count at once, so each count is spread over slots and summed.
create table view_counts (
  workspace_id uuid not null,
  view text not null,
  slot int not null,
  count int not null,
  primary key (workspace_id, view, slot)
) with (fillfactor = 50);
select protect('view_counts');

create table tags (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  name text not null,
  name_folded text not null,
  colour text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name_folded)
);
select protect('tags');

create table saved_replies (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  title text not null,
  shortcut text,
  body text not null,
  language text,
  team_id uuid,
  use_count int not null default 0,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, shortcut)
);
select protect('saved_replies');

-- What can be found: one row a message, note, subject or customer, with folded words (see @guli/coach fold).
create table search_entries (
  workspace_id uuid not null,
  kind text not null check (kind in ('message', 'note', 'conversation', 'customer')),
  target_id uuid not null,
  conversation_id uuid,
  customer_id uuid,
  at timestamptz not null,
  words tsvector not null,
  primary key (workspace_id, kind, target_id)
);
create index search_entries_words on search_entries using gin (words);
create index search_entries_recent on search_entries (workspace_id, at desc);
select protect('search_entries');

-- Under row-level security the planner never uses a GIN index (`@@` is not leakproof), so search enters by this door, which checks the
-- workspace itself. It ranks the latest 400 matches: for a common word the planner walks back in time, for a rare one it asks the index.
create function search_words(in_workspace uuid, sought tsquery, kinds text[], most int)
returns table (kind text, target_id uuid, conversation_id uuid, customer_id uuid, at timestamptz, rank real)
language plpgsql stable security definer
set search_path = guli, public, pg_temp
-- A common and a rare word need different plans.
set plan_cache_mode = force_custom_plan
as $$
begin
  if in_workspace is distinct from nullif(current_setting('guli.workspace', true), '')::uuid then
    raise exception 'search outside the workspace' using errcode = 'insufficient_privilege';
  end if;
  return query
    select found.kind, found.target_id, found.conversation_id, found.customer_id, found.at, ts_rank(found.words, sought, 1) as rank
    from (
      select e.* from search_entries e
      where e.workspace_id = in_workspace and e.words @@ sought and e.kind = any (kinds)
      order by e.at desc limit most
    ) as found
    order by rank desc, found.at desc;
end $$;
revoke all on function search_words(uuid, tsquery, text[], int) from public;
grant execute on function search_words(uuid, tsquery, text[], int) to guli_app;
