-- Who is who. An address that is proven theirs leads to one customer; one that was only typed may stand with several, and is no proof.

alter table customer_addresses drop constraint customer_addresses_workspace_id_kind_folded_key;
create unique index customer_addresses_proven on customer_addresses (workspace_id, kind, folded) where verified;
create unique index customer_addresses_own on customer_addresses (workspace_id, customer_id, kind, folded);
create index customer_addresses_folded on customer_addresses (workspace_id, kind, folded);

-- Set while this customer is known to be another one: then everything of theirs is that one's, and this row is the signpost.
alter table customers add column joined_into uuid;
create index customers_joined on customers (workspace_id, joined_into) where joined_into is not null;
-- The name as search folds it: the same in every script. Null until it is next written.
alter table customers add column name_folded text;
create index customers_by_name on customers (workspace_id, name_folded) where name_folded is not null;

-- Two customers who turned out to be one person, and what is needed to take that back.
create table customer_joins (
  workspace_id uuid not null,
  id uuid not null,
  -- Who remains, and who became the signpost.
  customer_id uuid not null,
  other_id uuid not null,
  -- Null: the desk, on proof.
  person_id uuid,
  -- A code word: by-hand, same-phone, same-email.
  reason text not null,
  -- Who had been joined into the other before and leads on now.
  redirected uuid[] not null,
  -- What the one who remains took over, because they had nothing there: {"attributes": […], "language": true, …}
  taken jsonb not null,
  joined_at timestamptz not null,
  undo_until timestamptz not null,
  parted_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, other_id) references customers (workspace_id, id) on delete cascade
);
create index customer_joins_by_customer on customer_joins (workspace_id, customer_id, joined_at desc);
select protect('customer_joins');

-- Pairs of whom somebody said that they are two people; the lower id stands first.
create table customer_distinctions (
  workspace_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, one_id, other_id),
  foreign key (workspace_id, one_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, other_id) references customers (workspace_id, id) on delete cascade
);
select protect('customer_distinctions');

-- Which conversations changed hands with a join, so that they go back when it is undone.
create table joined_conversations (
  workspace_id uuid not null,
  join_id uuid not null,
  conversation_id uuid not null,
  primary key (workspace_id, join_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
select protect('joined_conversations');
