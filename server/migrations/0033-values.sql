-- What customers will bring: when it is reckoned, and how far that is. No row until the first order.
create table value_states (
  workspace_id uuid not null,
  -- While it is being reckoned: when somebody else goes on with it, if nobody does.
  due_at timestamptz not null,
  -- The day as of whose end the figures stand; null before the first time.
  as_of date,
  -- What is being done now, for which day, and up to which customer.
  step text check (step in ('gathering', 'fitting', 'predicting')),
  target date,
  after uuid,
  -- Everything from the orders anew the next time, not only of those in `values_to_count`; and whether it is so now.
  recount boolean not null default true,
  whole boolean not null default false,
  -- A file came in: orders that changed since then.
  imported_since timestamptz,
  -- Something happened meanwhile that should not wait for the night.
  again boolean not null default false,
  began_at timestamptz,
  took_ms int,
  primary key (workspace_id)
);
create index value_states_due on value_states (due_at);
select protect('value_states');

-- Below which probability of being there a customer is at risk; people decide it. No row: one half.
create table value_settings (
  workspace_id uuid not null,
  risk_below numeric(3, 2) not null check (risk_below between 0.2 and 0.9),
  person_id uuid,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('value_settings');

-- Customers of whom something was told since they were gathered.
create table values_to_count (
  workspace_id uuid not null,
  customer_id uuid not null,
  primary key (workspace_id, customer_id)
);
select protect('values_to_count');

-- Facts: what was found on a day from what was known then. A fit is a measurement; it is never made again.
create table value_models (
  workspace_id uuid not null,
  fitted_on date not null,
  fitted_at timestamptz not null,
  -- Parameters, errors, goodness of fit and what speaks against it, for buying, spending and contracts.
  body jsonb not null,
  primary key (workspace_id, fitted_on)
);
select protect('value_models');

-- Reckoned, as of `value_states.as_of`. Money in minor units of the business's own currency; estimates to three digits, since they are worth no more.
create table customer_values (
  workspace_id uuid not null,
  customer_id uuid not null,
  -- Days on which they bought and kept something; none of those who have contracts alone.
  purchases int not null,
  first_on date,
  last_on date,
  -- What they kept, all in all, and on the days after the first that have a value.
  spent bigint not null,
  valued int not null,
  valued_sum bigint not null,
  -- Under contract, now or once: reckoned by contracts alone.
  contracted boolean not null,
  -- What their running contracts pay a period and cost us, and the day since 1970 on which they began: [[every, price, cost, day], …].
  contracts jsonb,
  -- From here on by the models; null where they do not suit.
  alive real,
  alive_low real,
  alive_high real,
  next_quarter real,
  quarter_low int,
  quarter_high int,
  next_year real,
  year_low int,
  year_high int,
  value_ahead bigint,
  value_low bigint,
  value_high bigint,
  value_at_risk bigint not null default 0,
  primary key (workspace_id, customer_id)
) with (fillfactor = 80);
create index customer_values_at_risk on customer_values (workspace_id, value_at_risk desc, customer_id desc) where value_at_risk > 0;
select protect('customer_values');

-- Reckoned: all of them together, as of the day on which it stands. Those of earlier days stay as they were told then.
create table value_totals (
  workspace_id uuid not null,
  as_of date not null,
  body jsonb not null,
  primary key (workspace_id, as_of)
);
select protect('value_totals');

-- Facts: when we noticed that somebody may have gone, and that they are surely back. `told` is false of those who were so when we first looked, or by another model.
create table customer_risks (
  workspace_id uuid not null,
  customer_id uuid not null,
  since date not null,
  told boolean not null,
  back_on date,
  primary key (workspace_id, customer_id, since)
);
create unique index customer_risks_open on customer_risks (workspace_id, customer_id) where back_on is null;
select protect('customer_risks');
