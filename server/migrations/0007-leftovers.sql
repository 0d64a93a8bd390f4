-- What was begun and never sent is forgotten after a while; when, is a column that a clock reads.

-- Brought by a person or a visitor and hanging on nothing: it goes at this time, unless a draft names it by then.
alter table attachments add column free_until timestamptz;
update attachments set free_until = created_at + interval '24 hours' where message_id is null and brought_by is not null;
create index attachments_free on attachments (free_until) where free_until is not null;
create index attachments_free_by on attachments (workspace_id, brought_by) where free_until is not null;
-- Whether another upload has the same content. What came by mail is never swept, so it need not be looked for.
create index attachments_brought on attachments (workspace_id, hash) where brought_by is not null;

-- Only uploads name it. A mail that brings the same content makes it stay.
alter table files add column brought boolean not null default false;
update files f set brought = true
where exists (select 1 from attachments a where a.workspace_id = f.workspace_id and a.hash = f.hash and a.brought_by is not null)
  and not exists (select 1 from attachments a where a.workspace_id = f.workspace_id and a.hash = f.hash and a.brought_by is null)
  and not exists (select 1 from messages m where m.workspace_id = f.workspace_id and f.hash in (m.html_hash, m.raw_hash));

-- A visitor who never writes is forgotten at this time; one who has written stays.
alter table chat_visitors add column forget_at timestamptz;
update chat_visitors set forget_at = created_at + interval '30 days' where conversation_id is null;
create index chat_visitors_forgotten on chat_visitors (forget_at) where forget_at is not null;
