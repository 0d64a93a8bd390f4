-- Accounts are global (who may sign in); people are an account's place in one business.

create table workspaces (
  workspace_id uuid primary key,
  name text not null,
  slug text not null,
  language text not null,
  time_zone text not null,
  opening_hours jsonb not null,
  undo_seconds int not null,
  automatic_mail_per_hour int not null,
  sample_data text not null default 'none' check (sample_data in ('none', 'filling', 'there')),
  created_at timestamptz not null
);
select protect('workspaces');

-- What must be unique over all workspaces, and leads to one: slugs, widget keys, inbound addresses. Small and seldom written.
create table directory (
  kind text not null,
  key text not null,
  workspace_id uuid not null,
  target uuid,
  primary key (kind, key)
);

create table accounts (
  id uuid primary key,
  email text not null,
  email_folded text not null unique,
  password_hash text not null,
  created_at timestamptz not null
);

create table sessions (
  -- The SHA-256 of the cookie's token, in hex: who reads this table cannot sign in with it.
  id text primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  workspace_id uuid not null,
  user_agent text not null,
  ip text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_by_account on sessions (account_id, last_seen_at desc);

create table password_resets (
  id text primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  workspace_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Counts of tries in a window, by what is tried: sign-in by address and by e-mail.
create table attempts (
  key text not null,
  began_at timestamptz not null,
  count int not null,
  primary key (key)
);

create table people (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  account_id uuid not null references accounts (id),
  name text not null,
  role text not null check (role in ('owner', 'lead', 'agent', 'light')),
  active boolean not null default true,
  away boolean not null default false,
  preferences jsonb not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, account_id)
);
create index people_by_account on people (account_id);
select protect('people');

create table people_seen (
  workspace_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, person_id),
  foreign key (workspace_id, person_id) references people (workspace_id, id) on delete cascade
);
select protect('people_seen');

create table teams (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  name text not null,
  name_folded text not null,
  colour text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name_folded)
);
select protect('teams');

create table team_people (
  workspace_id uuid not null,
  team_id uuid not null,
  person_id uuid not null,
  primary key (workspace_id, team_id, person_id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete cascade,
  foreign key (workspace_id, person_id) references people (workspace_id, id) on delete cascade
);
create index team_people_by_person on team_people (workspace_id, person_id);
select protect('team_people');

create table invitations (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  token_hash text not null,
  email text not null,
  email_folded text not null,
  role text not null,
  team_ids uuid[] not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, token_hash)
);
select protect('invitations');

create table api_tokens (
  workspace_id uuid not null references workspaces (workspace_id),
  id uuid not null,
  person_id uuid not null,
  name text not null,
  secret_hash text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references people (workspace_id, id) on delete cascade
);
select protect('api_tokens');

-- These tables belong to no workspace; the app reads them by what a visitor holds (an e-mail and a password, a cookie, a key).
do $$
declare name text;
begin
  foreach name in array array['directory', 'accounts', 'sessions', 'password_resets', 'attempts'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy global on %I to guli_app using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to guli_app', name);
  end loop;
end $$;
