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

-- brought: of those whose failure was made good, how many more bought again within the days than of comparable customers without one; in `middle`, with where it surely lies.
alter table overview_months drop constraint overview_months_measure_check,
  add constraint overview_months_measure_check check (measure in ('promises', 'effort', 'recoveries', 'brought', 'speed', 'human', 'takings'));
