-- What came by a form on a web site: where its writer is to be answered, as they typed it, not as proven.
create table form_entries (
  workspace_id uuid not null,
  -- The writer's address in the conversation: nothing that they typed is one.
  id uuid not null,
  channel_id uuid not null,
  conversation_id uuid not null,
  email text,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index form_entries_by_conversation on form_entries (workspace_id, conversation_id);
select protect('form_entries');

-- What another system has not said a word about yet, in the order in which it left.
create index delivery_parts_waiting on delivery_parts (workspace_id, channel_id, at) where state = 'sent';
