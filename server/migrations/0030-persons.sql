-- How a person likes to be reached.
alter table customers add column preferred_channel text;
-- {"days": [1, …, 7], "from": "09:00", "to": "18:00"}, by their own clock.
alter table customers add column preferred_hours jsonb;

-- What to know of how a person is treated: likes, dislikes, terms granted personally, days that matter.
create table customer_points (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('likes', 'dislikes', 'term', 'date')),
  text text not null,
  term text check (term in ('discount', 'agent', 'delivery', 'other')),
  basis_points int check (basis_points between 1 and 10000),
  -- The named agent.
  person_id uuid,
  until date,
  day date,
  yearly boolean not null default false,
  granted_by uuid,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  check ((kind = 'term') = (term is not null)),
  check ((kind = 'date') = (day is not null)),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index customer_points_by_customer on customer_points (workspace_id, customer_id, created_at);
create index customer_points_by_person on customer_points (workspace_id, person_id) where person_id is not null;
select protect('customer_points');
