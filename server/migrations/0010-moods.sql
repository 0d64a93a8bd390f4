-- How upset a customer's message is: read when it arrives, corrected by people, and summed up on its conversation.

alter table messages add column mood text check (mood in ('calm', 'dissatisfied', 'angry'));
-- From 0 (serene) to 1 (furious), as it was read.
alter table messages add column mood_score real;
-- A correction: what was read first, who said otherwise, and when.
alter table messages add column mood_read text check (mood_read in ('calm', 'dissatisfied', 'angry'));
alter table messages add column mood_corrected_by uuid;
alter table messages add column mood_corrected_at timestamptz;

-- Of the customer's latest message that says something.
alter table conversations add column mood text check (mood in ('calm', 'dissatisfied', 'angry'));

-- Messages that are older than the moods; the ticker reads theirs a few at a time, the newest first. Empty afterwards: every new message has its mood from the start.
create index messages_moodless on messages (created_at desc)
  where kind = 'incoming' and mood is null and not automatic and not unreadable and text <> '';

-- The latest corrections move the thresholds of their business.
create index messages_mood_corrected on messages (workspace_id, mood_corrected_at desc) where mood_corrected_at is not null;

-- How far they have moved, in units of the score; no row is no shift.
create table mood_shifts (
  workspace_id uuid not null,
  dissatisfied real not null,
  angry real not null,
  corrections int not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('mood_shifts');
