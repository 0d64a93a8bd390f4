-- Channels other than mail and chat: what they bring beside text, what changes afterwards, what becomes of each piece that we send.

alter table known_channels drop constraint known_channels_kind_check;
alter table known_channels add constraint known_channels_kind_check
  check (kind in ('email', 'chat', 'telegram', 'whatsapp', 'messenger', 'instagram', 'viber', 'sms', 'form', 'phone', 'visit', 'api'));
alter table channels drop constraint channels_kind_check;
alter table channels add constraint channels_kind_check
  check (kind in ('email', 'chat', 'telegram', 'whatsapp', 'messenger', 'instagram', 'viber', 'sms', 'form', 'phone', 'visit', 'api'));
alter table customer_addresses drop constraint customer_addresses_kind_check;
alter table customer_addresses add constraint customer_addresses_kind_check
  check (kind in ('email', 'phone', 'chat', 'telegram', 'whatsapp', 'messenger', 'instagram', 'viber', 'form', 'api'));

-- What the platform calls the channel, when it was last asked how it is, and when it is asked next (null: it is not asked).
alter table channels add column account text;
alter table channels add column checked_at timestamptz;
alter table channels add column check_at timestamptz;
create index channels_to_check on channels (check_at) where check_at is not null;

-- Which conversation goes on when the same person writes again on the same channel.
create index conversations_at_address on conversations (workspace_id, channel_id, customer_address, last_message_at desc);

-- Location, sticker, buttons: see Extra in the contract.
alter table messages add column extras jsonb not null default '[]';
-- Where it stands in the thread, where the platform keeps the order; null: when it came.
alter table messages add column placed_at timestamptz;
alter table messages add column edited_at timestamptz;
alter table messages add column withdrawn_at timestamptz;

-- What stood in a message before its writer changed it or took it back.
create table message_versions (
  workspace_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  text text not null,
  -- Until when it stood there.
  until timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
create index message_versions_by_message on message_versions (workspace_id, message_id, id);
select protect('message_versions');

-- A file that the platform has still is fetched by a job; `reference` is what the channel needs for it. `hash` is empty until it is here.
alter table attachments add column state text not null default 'here' check (state in ('here', 'fetching', 'missing'));
alter table attachments add column trouble text;
alter table attachments add column reference jsonb;

alter table deliveries drop constraint deliveries_state_check;
alter table deliveries add constraint deliveries_state_check
  check (state in ('held', 'queued', 'sending', 'sent', 'delivered', 'seen', 'failed', 'bounced', 'taken-back'));

-- The pieces in which a reply left (a long text, each file), with the platform's id of each: a try that broke off goes on after the last one.
create table delivery_parts (
  workspace_id uuid not null,
  message_id uuid not null,
  place int not null,
  channel_id uuid not null,
  external_id text not null,
  state text not null check (state in ('sent', 'delivered', 'seen', 'failed')),
  at timestamptz not null,
  primary key (workspace_id, message_id, place),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
create index delivery_parts_by_external on delivery_parts (workspace_id, channel_id, external_id);
select protect('delivery_parts');

-- What a platform sent that is about nobody's message and that this desk does not know: kept as it came, the latest first.
create table strange_updates (
  workspace_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  why text not null,
  raw_hash text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
create index strange_updates_by_channel on strange_updates (workspace_id, channel_id, id desc);
select protect('strange_updates');

-- How far a channel that is asked for news has been read (Telegram's offset) and when that was noted, and what stands in the way of it just now.
create table poll_positions (
  workspace_id uuid not null,
  channel_id uuid not null,
  position bigint,
  noted_at timestamptz,
  -- Whose numbers these are: another bot on the same channel counts for itself.
  source text,
  trouble text,
  detail text,
  primary key (workspace_id, channel_id),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
select protect('poll_positions');

-- Since when this person takes no messages from us there: they stopped the bot, or wrote STOP.
alter table customer_addresses add column unreachable_since timestamptz;
