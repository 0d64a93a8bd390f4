-- Standing by contract, ways back, thanks.

-- So many purchases are periods of contracts. All stand anew by the next night, with a prior that leaves contracts out.
alter table customer_standings add column periods int not null default 0;
update standing_state set prior = prior || '{"takenOn": "1970-01-01"}', ring_at = least(ring_at, now());

-- Who came on another's recommendation, and since when: their first order then has it as its source, whatever it names itself.
create table recommendations (
  workspace_id uuid not null,
  referral_id uuid not null,
  -- As they were known then, and whom that leads to now.
  customer_id uuid not null,
  leads_to uuid not null,
  since timestamptz not null,
  primary key (workspace_id, referral_id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index recommendations_of_customer on recommendations (workspace_id, customer_id);
create index recommendations_leading on recommendations (workspace_id, leads_to);
select protect('recommendations');
insert into recommendations (workspace_id, referral_id, customer_id, leads_to, since)
  select x.workspace_id, x.id, c.id, coalesce(c.joined_into, c.id), x.since from referrals x
  join customers c on c.workspace_id = x.workspace_id and c.id = x.friend_id where x.refused_as is null;

-- What whoever recommended us was thanked with, once for each friend who bought.
create table referral_thanks (
  workspace_id uuid not null,
  referral_id uuid not null,
  customer_id uuid not null,
  voucher_id uuid not null,
  given_at timestamptz not null,
  primary key (workspace_id, referral_id),
  foreign key (workspace_id, referral_id) references referrals (workspace_id, id) on delete cascade
);
create index referral_thanks_of_customer on referral_thanks (workspace_id, customer_id);
select protect('referral_thanks');
