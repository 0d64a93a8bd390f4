create table channels (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  kind text not null check (kind in ('email', 'chat')),
  name text not null,
  "on" boolean not null default true,
  team_id uuid,
  -- What may be seen; passwords are in `secrets`, encrypted with the desk's key.
  settings jsonb not null,
  secrets bytea,
  -- Part of the inbound address and URL of a mailbox, or the key of a chat; also in `directory`.
  key text not null,
  health_state text not null default 'trying' check (health_state in ('well', 'trying', 'broken', 'off')),
  trouble text,
  trouble_detail text,
  trouble_since timestamptz,
  last_received_at timestamptz,
  last_sent_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, key)
);
select protect('channels');

-- How far each folder has been read: UIDVALIDITY and UID, never "unread".
create table mailbox_positions (
  workspace_id uuid not null,
  channel_id uuid not null,
  folder text not null,
  uid_validity bigint not null,
  last_uid bigint not null,
  -- The highest UID when the folder was first seen: mail up to here that is older than the mailbox's `since` was there before us.
  first_until bigint not null,
  primary key (workspace_id, channel_id, folder),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
select protect('mailbox_positions');

-- A visitor's way back into their chat.
create table chat_visitors (
  workspace_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  token_hash text not null,
  customer_id uuid,
  conversation_id uuid,
  seen_at timestamptz,
  -- What they typed into the chat: where answers follow them when they are gone. Nobody is recognised by it.
  email text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, token_hash),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
create index chat_visitors_by_conversation on chat_visitors (workspace_id, conversation_id) where conversation_id is not null;
select protect('chat_visitors');
