-- When / if / then: the rules in the order in which they look at what happens. The parts are as in the contract.
create table automation_rules (
  workspace_id uuid not null,
  id uuid not null,
  place int not null,
  name text not null,
  is_on boolean not null,
  triggers jsonb not null,
  conditions jsonb not null,
  actions jsonb not null,
  stops boolean not null,
  changed_at timestamptz not null,
  primary key (workspace_id, id)
);
select protect('automation_rules');

-- How far automation may go; no row: as far as the defaults say.
create table automation_settings (
  workspace_id uuid not null,
  follows text not null check (follows in ('never', 'once')),
  per_conversation int not null,
  per_hour int not null,
  -- What webhooks are signed with, sealed.
  signing_key bytea,
  signed_since timestamptz,
  primary key (workspace_id)
);
select protect('automation_settings');

-- The log: a rule that acted or was held back, why, and what became of it. Kept for 90 days.
create table automation_runs (
  workspace_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  rule_name text not null,
  -- What set it going: an event's id, or what had lasted since when. The same twice is one run.
  cause text not null,
  trigger jsonb not null,
  conversation_id uuid,
  because jsonb not null,
  deeds jsonb not null,
  held_back text check (held_back in ('too-often', 'too-many')),
  troubled boolean not null default false,
  at timestamptz not null,
  primary key (workspace_id, id)
);
create unique index automation_runs_once on automation_runs (workspace_id, rule_id, cause);
create index automation_runs_by_rule on automation_runs (workspace_id, rule_id, id desc);
create index automation_runs_by_conversation on automation_runs (workspace_id, conversation_id, id desc) where conversation_id is not null;
create index automation_runs_lately on automation_runs (workspace_id, at) where held_back is null;
create index automation_runs_by_age on automation_runs (at);
select protect('automation_runs');

-- When something will have lasted so long that a rule looks at it. `due_at` is empty once it has: for this `since` it does so once.
create table automation_dues (
  workspace_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  conversation_id uuid not null,
  what text not null,
  minutes int not null,
  since timestamptz not null,
  due_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, rule_id) references automation_rules (workspace_id, id) on delete cascade,
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create unique index automation_dues_once on automation_dues (workspace_id, rule_id, conversation_id, what, minutes);
create index automation_dues_by_conversation on automation_dues (workspace_id, conversation_id);
create index automation_dues_due on automation_dues (due_at) where due_at is not null;
select protect('automation_dues');

-- What rules would have done; kept for a week.
create table automation_dry_runs (
  workspace_id uuid not null,
  id uuid not null,
  state text not null check (state in ('running', 'done', 'failed')),
  rules jsonb not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  conversations int not null default 0,
  events int not null default 0,
  whole boolean not null default true,
  result jsonb not null default '[]',
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index automation_dry_runs_by_age on automation_dry_runs (created_at);
select protect('automation_dry_runs');
