-- How the owner words a claim of the evidence page, in a language; no row: as shipped. The note is theirs alone.
create table claim_words (
  workspace_id uuid not null,
  claim text not null,
  language text not null check (language in ('en', 'ka', 'uz', 'uz-Cyrl', 'ru')),
  -- Empty: as shipped.
  words text not null,
  note text not null,
  changed_at timestamptz not null,
  person_id uuid,
  primary key (workspace_id, claim, language),
  check (words <> '' or note <> '')
);
select protect('claim_words');

-- Reckoned: of those who buy often, how many are probably loyal, proven or not; with the day and the prior of the standings. Null: not enough were tested.
create table loyal_estimates (
  workspace_id uuid not null,
  body jsonb not null,
  primary key (workspace_id)
);
select protect('loyal_estimates');
