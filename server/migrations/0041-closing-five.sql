-- What was left of less work for the customer, and of what went wrong made good.

-- Reckoned from the facts: when somebody is to hear that the stage is late.
alter table recoveries add column late_at timestamptz;
update recoveries set late_at = case when stage <> 'follow-up' then due_at when (state #>> '{followUp,byHand}')::boolean then due_at + interval '72 hours' end
  where closed_at is null;
create index recoveries_being_late on recoveries (late_at) where late_at is not null;

-- What a matter was about when it cost the customer something: it may be about something else by now. Everything is counted once more.
alter table effort_entries add column tags text[] not null default '{}';
insert into efforts_to_count (workspace_id, due_at) select workspace_id, current_timestamp from workspaces on conflict do nothing;
