-- Whom the business serves best, who is like that by what they do, what brought them, and what winning and keeping costs.

-- Facts: the owner's own words, by language, and how much each point weighs. A change is a new version.
create table ideal_versions (
  workspace_id uuid not null,
  version int not null,
  words jsonb not null,
  weights jsonb not null,
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (workspace_id, version)
);
select protect('ideal_versions');

-- What is usual here, as measured on a day, and what each source brought. A measurement is a fact: it is not made again. No row until the first order.
create table fit_states (
  workspace_id uuid not null,
  -- Null until it was measured the first time.
  as_of date,
  ground jsonb,
  sources jsonb,
  measured_on date,
  ring_at timestamptz not null,
  primary key (workspace_id)
);
create index fit_states_ringing on fit_states (ring_at);
select protect('fit_states');

-- Reckoned from orders and messages: what they did, and nothing of who they are. Money in minor units of the business's own currency.
create table customer_fits (
  workspace_id uuid not null,
  customer_id uuid not null,
  orders int not null,
  -- Orders of which goods came back, that were paid late, that were disputed.
  returned int not null,
  late int not null,
  disputed int not null,
  -- Orders whose value is known, and what was kept of them: its sum and that of its squares; the same after costs.
  priced int not null,
  net bigint not null,
  net_squares double precision not null,
  costed int not null,
  margin bigint not null,
  margin_squares double precision not null,
  -- Days on which they bought.
  days int not null,
  first_on date not null,
  last_on date not null,
  -- What they wrote to us, and in how many conversations.
  messages int not null,
  matters int not null,
  -- came:… as the first order says, code: a customer's code, channel:… where they had written before, or nothing.
  via text not null,
  -- From here on by what is usual and by the weights; null while too little is known.
  fit double precision,
  good smallint not null default 0,
  known smallint not null default 0,
  primary key (workspace_id, customer_id)
) with (fillfactor = 80);
create index customer_fits_best on customer_fits (workspace_id, fit desc, customer_id desc) where fit is not null;
select protect('customer_fits');

-- Facts: what the business paid, by month. In minor units of its own currency at that time.
create table loyalty_costs (
  workspace_id uuid not null,
  id uuid not null,
  month date not null check (extract(day from month) = 1),
  purpose text not null check (purpose in ('winning', 'keeping')),
  kind text not null check (kind in ('campaign', 'discount', 'thanks', 'desk-time', 'other')),
  -- As orders say it, folded; null: for all.
  source text,
  amount bigint not null check (amount >= 0),
  currency char(3) not null,
  -- Desk time: hours, and what one costs.
  hours numeric(10, 2),
  note text not null,
  person_id uuid,
  at timestamptz not null,
  primary key (workspace_id, id)
);
create index loyalty_costs_by_month on loyalty_costs (workspace_id, month desc, id desc);
select protect('loyalty_costs');
