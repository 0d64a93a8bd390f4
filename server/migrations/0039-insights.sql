-- What the business's own cases say of each claim: reckoned at night as of the end of a day, and thrown away when it is reckoned again.
create table evidence (
  workspace_id uuid not null,
  -- The last day of which everything is in it, on the wall of the business.
  as_of date not null,
  -- What counted as coming back: a purchase where most customers' purchases are known, else a new matter, too.
  came_back text not null check (came_back in ('purchase', 'purchase-or-words')),
  claims jsonb not null,
  reckoned_at timestamptz not null,
  primary key (workspace_id)
);
select protect('evidence');

-- When it is reckoned next; no row: soon.
create table evidence_due (
  workspace_id uuid not null,
  due_at timestamptz not null,
  primary key (workspace_id)
);
create index evidence_due_by_time on evidence_due (due_at);
select protect('evidence_due');

-- No row: as shipped.
create table evidence_settings (
  workspace_id uuid not null,
  enough int not null check (enough >= 10),
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('evidence_settings');

-- Replies that carried good news and bad, as the coach hears them; which came first. Null: not both.
create table heard_news (
  workspace_id uuid not null,
  message_id uuid not null,
  bad_first boolean,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id) on delete cascade
);
select protect('heard_news');

-- The owner's page: what happened in each month on the wall of the business, by channel and all together. Reckoned at night.
create table overview_months (
  workspace_id uuid not null,
  month date not null,
  -- promises: kept of those that ended · effort: weight in matters that began · recoveries: good of those closed · speed: minutes to the first answer · human: courteous and helpful of coached
  -- replies · takings: purchases of those who bought, less what came back
  measure text not null check (measure in ('promises', 'effort', 'recoveries', 'speed', 'human', 'takings')),
  -- A kind of channel, or `all`.
  part text not null,
  n bigint not null,
  hits bigint not null default 0,
  sum bigint not null default 0,
  squares bigint not null default 0,
  -- Of a middle, and where it surely lies.
  middle double precision,
  low double precision,
  high double precision,
  primary key (workspace_id, month, measure, part)
);
select protect('overview_months');

-- Of those who bought (or, where nothing is known of purchases, wrote) first in a month: how many did so again so many months later.
create table overview_cohorts (
  workspace_id uuid not null,
  basis text not null check (basis in ('orders', 'contacts')),
  cohort date not null,
  later int not null,
  customers int not null,
  active int not null,
  primary key (workspace_id, basis, cohort, later)
);
select protect('overview_cohorts');

create table overview_state (
  workspace_id uuid not null,
  as_of date not null,
  reckoned_at timestamptz not null,
  primary key (workspace_id)
);
select protect('overview_state');

-- Who has the owner's page by mail, and when next: on a Monday morning on the wall of the business. No row: has not asked for it.
create table overview_letters (
  workspace_id uuid not null,
  person_id uuid not null,
  due_at timestamptz not null,
  primary key (workspace_id, person_id),
  foreign key (workspace_id, person_id) references people (workspace_id, id) on delete cascade
);
create index overview_letters_due on overview_letters (due_at);
select protect('overview_letters');

-- A cohort opens to its people, the latest first.
create index customers_by_meeting on customers (workspace_id, created_at desc, id desc);
create index customer_values_by_first on customer_values (workspace_id, first_on desc, customer_id desc) where first_on is not null;
