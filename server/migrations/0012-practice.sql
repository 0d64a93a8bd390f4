-- Answers to drills, for the one who wrote them alone. They stay as they were: one learns from what one did not see yet.
create table practice_attempts (
  workspace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- Drills come with the desk, in files; one that is no more leaves its attempts, with what was counted.
  drill text not null,
  level text not null check (level in ('easy', 'middling', 'hard')),
  text text not null,
  -- What the coach said, in the language in which it was shown.
  review jsonb not null,
  -- The version of the coach that said it.
  coach text not null,
  at timestamptz not null,
  primary key (workspace_id, id)
);
create index practice_attempts_by_person on practice_attempts (workspace_id, person_id, at desc, id desc);
create index practice_attempts_by_drill on practice_attempts (workspace_id, person_id, drill, at desc, id desc);
select protect('practice_attempts');

-- Who lets leads see how their practice goes; what they wrote stays theirs.
create table practice_sharing (
  workspace_id uuid not null,
  person_id uuid not null,
  shares boolean not null,
  changed_at timestamptz not null,
  primary key (workspace_id, person_id)
);
select protect('practice_sharing');
