-- No foreign key to the workspace: see conversations.
create table customers (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  language text,
  time_zone text,
  form_of_address text check (form_of_address in ('formal', 'informal')),
  salutation text,
  attributes jsonb not null default '{}',
  blocked_at timestamptz,
  conversation_count int not null default 0,
  created_at timestamptz not null,
  last_seen_at timestamptz,
  primary key (workspace_id, id)
);
create index customers_by_last_seen on customers (workspace_id, (coalesce(last_seen_at, created_at)) desc, id desc);
select protect('customers');

create table customer_addresses (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('email', 'phone', 'chat')),
  -- As it was written; `folded` is what it is recognised by.
  address text not null,
  folded text not null,
  verified boolean not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, kind, folded),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index customer_addresses_by_customer on customer_addresses (workspace_id, customer_id);
select protect('customer_addresses');

create table customer_notes (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  person_id uuid,
  body text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index customer_notes_by_customer on customer_notes (workspace_id, customer_id, created_at desc);
select protect('customer_notes');

create table customer_attributes (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  key text not null,
  label text not null,
  type text not null,
  choices text[] not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, key)
);
select protect('customer_attributes');
