-- Who is regular and who is loyal: what competitors did, whom it reached as far as anybody knows, and how each customer stands by definitions that the owner keeps.

create table competitors (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  -- How customers write it otherwise.
  spellings text[] not null,
  -- Not again suggested before this day: somebody looked.
  quiet_until date,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (workspace_id, id)
);
select protect('competitors');

-- Facts: what a competitor did, as it was noted. Taken out is kept, and counts no more.
create table competitor_events (
  workspace_id uuid not null,
  id uuid not null,
  competitor_id uuid not null,
  kind text not null check (kind in ('price', 'opening', 'campaign', 'product', 'other')),
  began_on date not null,
  ended_on date,
  -- {"key": "city", "values": ["Tbilisi"]}: customers for whom this attribute is one of these. Null: everywhere.
  place jsonb,
  -- {"to": "everybody"} | {"to": "attribute", "key", "values"} | {"to": "tag", "tag"} | {"to": "buyers", "things"}
  towards jsonb not null,
  source text not null,
  note text not null,
  noted_at timestamptz not null,
  person_id uuid,
  removed_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, competitor_id) references competitors (workspace_id, id) on delete cascade,
  check (ended_on >= began_on)
);
create index competitor_events_by_day on competitor_events (workspace_id, began_on desc, id desc);
select protect('competitor_events');

-- Facts: whether an event reached a customer, where somebody here knows it.
create table exposures (
  workspace_id uuid not null,
  event_id uuid not null,
  customer_id uuid not null,
  exposed boolean not null,
  -- told: they said so themselves · hand: somebody here knows it
  because text not null check (because in ('told', 'hand')),
  person_id uuid,
  at timestamptz not null,
  primary key (workspace_id, customer_id, event_id),
  foreign key (workspace_id, event_id) references competitor_events (workspace_id, id) on delete cascade
);
create index exposures_of_event on exposures (workspace_id, event_id);
select protect('exposures');

-- Reckoned: messages of customers in which a competitor is named. Whose they are says the conversation.
create table competitor_mentions (
  workspace_id uuid not null,
  competitor_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  said_on date not null,
  primary key (workspace_id, conversation_id, competitor_id, message_id)
);
create index competitor_mentions_by_day on competitor_mentions (workspace_id, competitor_id, said_on);
select protect('competitor_mentions');

-- Facts: the definitions of who stands how, each version as it was made. None: those in the code.
create table standing_definitions (
  workspace_id uuid not null,
  version int not null,
  definition jsonb not null,
  made_at timestamptz not null,
  person_id uuid,
  primary key (workspace_id, version)
);
select protect('standing_definitions');

-- Facts: as of which day and with what knowledge of how often customers buy at all everything below was reckoned.
create table standing_state (
  workspace_id uuid not null,
  as_of date not null,
  -- {"r", "alpha", "a", "b", "customers", "purchases", "takenOn"}
  prior jsonb not null,
  -- When the next day begins by the business's clock.
  ring_at timestamptz not null,
  primary key (workspace_id)
);
select protect('standing_state');
create index standing_state_ringing on standing_state (ring_at);

-- Reckoned: how each customer who ever bought stands.
create table customer_standings (
  workspace_id uuid not null,
  customer_id uuid not null,
  class text not null check (class in ('new', 'occasional', 'regular', 'loyal', 'drifting', 'left')),
  since date not null,
  -- That somebody who went down to the share of the definition would have bought less than they did; null while no event tested them.
  probability double precision,
  events int not null,
  -- Bought in the windows of these events, and expected there at their own rate.
  bought int not null,
  expected double precision not null,
  purchases int not null,
  first_on date not null,
  last_on date not null,
  -- The day on which something of this changes though nothing happens.
  looks_on date,
  primary key (workspace_id, customer_id)
);
create index customer_standings_by_class on customer_standings (workspace_id, class, since desc, customer_id desc);
create index customer_standings_looks on customer_standings (workspace_id, looks_on) where looks_on is not null;
select protect('customer_standings');

-- Reckoned: how each stood at the end of a month, where it was another than at the end of the month before.
create table standing_changes (
  workspace_id uuid not null,
  customer_id uuid not null,
  month date not null,
  class text not null,
  -- none: their first month.
  previous text not null,
  primary key (workspace_id, customer_id, month)
);
create index standing_changes_by_month on standing_changes (workspace_id, month, class, previous, customer_id);
select protect('standing_changes');

-- Reckoned: how many went from where to where in each month.
create table standing_moves (
  workspace_id uuid not null,
  month date not null,
  previous text not null,
  class text not null,
  customers int not null,
  primary key (workspace_id, month, class, previous)
);
select protect('standing_moves');

-- Reckoned: whom an event reached, and what it cost.
create table event_costs (
  workspace_id uuid not null,
  event_id uuid not null,
  body jsonb not null,
  primary key (workspace_id, event_id)
);
select protect('event_costs');

-- Events whose cost is to be reckoned anew.
create table event_costs_to_reckon (
  workspace_id uuid not null,
  event_id uuid not null,
  due_at timestamptz not null,
  primary key (workspace_id, event_id)
);
create index event_costs_due on event_costs_to_reckon (due_at);
select protect('event_costs_to_reckon');
