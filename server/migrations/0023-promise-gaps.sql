-- When patience runs out, a word given on the phone, and the opening hours of other days.

-- When so many of all customers would have expected an answer that it is announced, and when that was done. The first is counted anew with the wait; null where the
-- curve does not say so much, and once they do not wait any more. What had run out long before it was first counted is old news and is told to nobody.
alter table waits add column runs_out_at timestamptz, add column told_at timestamptz;
create index waits_running_out on waits (runs_out_at) where runs_out_at is not null and told_at is null and ended_at is null;

-- From which share on; no row: half of them.
create table patience_limits (
  workspace_id uuid not null,
  share real not null check (share > 0 and share <= 1),
  primary key (workspace_id)
);
select protect('patience_limits');

-- What waits already has no such moment yet: all are counted once more.
insert into waits_to_count (workspace_id, due_at) select workspace_id, current_timestamp from workspaces on conflict do nothing;

-- given: somebody gave their word on the phone or over the counter, with a time.
alter table promises drop constraint promises_what_check, add constraint promises_what_check check (what in ('first', 'next', 'solution', 'given'));
alter table shown_promises drop constraint shown_promises_what_check,
  add constraint shown_promises_what_check check (what in ('first', 'next', 'solution', 'given'));

-- By which hours a business was open, each from its moment until the next; before the first, by the first.
create table opening_hours_history (
  workspace_id uuid not null,
  valid_from timestamptz not null,
  opening_hours jsonb not null,
  time_zone text not null,
  primary key (workspace_id, valid_from)
);
select protect('opening_hours_history');
insert into opening_hours_history (workspace_id, valid_from, opening_hours, time_zone) select workspace_id, created_at, opening_hours, time_zone from workspaces;
