-- The ground that every later migration stands on: who may do what, how a transaction enters a workspace, how a job is put in the queue.
-- The schema guli and its table of migrations are made by the runner; the roles guli_app and guli_ticker by the start of the desk.

create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Nobody runs our functions, and nobody sees the schema, unless it says so here.
alter default privileges in schema guli grant select, insert, update, delete on tables to guli_app;
alter default privileges in schema guli grant execute on functions to guli_app;
alter default privileges revoke execute on functions from public;

-- Enter a workspace until the end of this transaction. `set local`, because it is the form that a cluster carries to its other nodes;
-- set_config() is not carried.
create function guli.enter(workspace uuid) returns void language plpgsql as $$
begin
  execute format('set local guli.workspace = %L', workspace);
end $$;

-- The workspace that this transaction has entered; null outside of any. After a commit the setting is '' and no longer null.
create function guli.workspace() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('guli.workspace', true), '')::uuid
$$;

-- Touched first by guli.enqueue on a cluster: it makes the commit a two-phase one. Always empty.
create table guli.fence (id int primary key);

-- Put a job in the queue, in the transaction of its cause. The queue's tables admit their owner only, therefore security definer.
create function guli.enqueue(
  task text,
  payload json default '{}',
  job_key text default null,
  run_at timestamptz default null,
  max_attempts int default null
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => max_attempts, job_key => job_key);
end $$;

-- Called after each `create table` of a table with workspace_id. Nothing to do on one machine; on a cluster it distributes the table.
create function guli.place(table_name text) returns void language plpgsql as $$
begin
  perform table_name::regclass;
end $$;

-- Row-level security for one table: only rows of the workspace that the transaction has entered are seen, and can be written.
create function guli.protect(table_name text, workspace_column text default 'workspace_id') returns void language plpgsql as $$
declare
  protected regclass := table_name::regclass;
  same_workspace text := format('%I = nullif(current_setting(''guli.workspace'', true), '''')::uuid', workspace_column);
begin
  execute format('alter table %s enable row level security', protected);
  execute format('create policy workspace on %s using (%s) with check (%s)', protected, same_workspace, same_workspace);
  execute format('grant select, insert, update, delete on %s to guli_app', protected);
end $$;

-- Let the roles in. Run by the start of the desk after it migrated, so that a guli_ticker that was created later is let in too.
create function guli.admit() returns void language plpgsql as $$
begin
  grant usage on schema guli to guli_app;
  if to_regrole('guli_ticker') is not null then
    grant usage on schema guli to guli_ticker;
    grant select on all tables in schema guli to guli_ticker;
    alter default privileges in schema guli grant select on tables to guli_ticker;
  end if;
end $$;

revoke execute on function guli.admit(), guli.protect(text, text), guli.place(text) from public;
revoke execute on function guli.enter(uuid), guli.workspace(), guli.enqueue(text, json, text, timestamptz, int) from public;
grant execute on function guli.enter(uuid), guli.workspace(), guli.enqueue(text, json, text, timestamptz, int) to guli_app;
