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
create index sessions_by_end on sessions (expires_at);

create table password_resets (
  id text primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  workspace_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- How much was tried lately, by the hash of what is tried and where from. Each try moves `clears_at` on; time alone brings it back.
create table attempts (
  key text not null,
  -- When none of the tries counts any more.
  clears_at timestamptz not null,
  primary key (key)
);
create index attempts_by_end on attempts (clears_at);

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
  unique (workspace_id, secret_hash),
  foreign key (workspace_id, person_id) references people (workspace_id, id) on delete cascade
);
create index api_tokens_by_person on api_tokens (workspace_id, person_id);
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

-- Who is asking is found before any workspace is entered, therefore these look past row-level security: by a secret's hash, or for one account.

create function who_is(session text, at_time timestamptz)
returns table (workspace_id uuid, person_id uuid, account_id uuid, role text, seen_at timestamptz)
language sql stable security definer set search_path = guli, pg_temp as $$
  select p.workspace_id, p.id, p.account_id, p.role, s.last_seen_at
  from sessions s join people p on p.workspace_id = s.workspace_id and p.account_id = s.account_id
  where s.id = session and s.expires_at > at_time and p.active
$$;

create function who_holds(in_workspace uuid, hash text)
returns table (workspace_id uuid, person_id uuid, account_id uuid, role text, seen_at timestamptz)
language sql stable security definer set search_path = guli, pg_temp as $$
  select p.workspace_id, p.id, p.account_id, p.role, t.last_used_at
  from api_tokens t join people p on p.workspace_id = t.workspace_id and p.id = t.person_id
  where t.workspace_id = in_workspace and t.secret_hash = hash and t.revoked_at is null and p.active
$$;

-- The businesses in which an account works, the one where it was seen last first.
create function places_of(account uuid)
returns table (workspace_id uuid, name text, slug text, person_id uuid, role text)
language sql stable security definer set search_path = guli, pg_temp as $$
  select p.workspace_id, w.name, w.slug, p.id, p.role
  from people p
  join workspaces w on w.workspace_id = p.workspace_id
  left join people_seen s on s.workspace_id = p.workspace_id and s.person_id = p.id
  where p.account_id = account and p.active
  order by s.at desc nulls last, p.created_at, p.workspace_id
$$;

revoke all on function who_is(text, timestamptz), who_holds(uuid, text), places_of(uuid) from public;
grant execute on function who_is(text, timestamptz), who_holds(uuid, text), places_of(uuid) to guli_app;
