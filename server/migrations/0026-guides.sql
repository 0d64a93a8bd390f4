-- Told by the room of guides to those upstream of it, which may name its address: the word out of hours.
alter table workspaces add column help_centre_open boolean not null default false;

-- The help centre of a business. No row: as it is shipped, closed.
create table help_centres (
  workspace_id uuid not null primary key,
  is_on boolean not null,
  main_language text not null,
  languages text[] not null,
  colour text not null,
  titles jsonb not null,
  greetings jsonb not null
);
select protect('help_centres');

create table guide_collections (
  workspace_id uuid not null,
  id uuid not null,
  place int not null,
  slug text not null,
  -- By language: {"name", "about"}.
  names jsonb not null,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, slug)
);
select protect('guide_collections');

create table guides (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('article', 'steps')),
  collection_id uuid,
  place int not null,
  tags text[] not null,
  archived_at timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
create index guides_by_collection on guides (workspace_id, collection_id, place);
select protect('guides');

-- What is being written, one row a language, and which version of it customers read.
create table guide_texts (
  workspace_id uuid not null,
  guide_id uuid not null,
  language text not null,
  -- Goes up with each saving.
  version int not null,
  slug text not null,
  title text not null,
  summary text not null,
  body text not null,
  steps jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  -- Of guide_versions; null while customers cannot read it.
  published int,
  published_at timestamptz,
  -- Which saving that was.
  published_from int,
  -- Up to which version of the main language it was said to hold.
  holds_for int,
  primary key (workspace_id, guide_id, language),
  foreign key (workspace_id, guide_id) references guides (workspace_id, id) on delete cascade
);
select protect('guide_texts');

-- What was published; never changed.
create table guide_versions (
  workspace_id uuid not null,
  guide_id uuid not null,
  language text not null,
  version int not null,
  slug text not null,
  title text not null,
  summary text not null,
  body text not null,
  steps jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  primary key (workspace_id, guide_id, language, version),
  foreign key (workspace_id, guide_id) references guides (workspace_id, id) on delete cascade
);
select protect('guide_versions');

-- Whose an address is or was. One that was never published is given up with the draft that named it.
create table guide_slugs (
  workspace_id uuid not null,
  language text not null,
  slug text not null,
  guide_id uuid not null,
  was_published boolean not null,
  primary key (workspace_id, language, slug),
  foreign key (workspace_id, guide_id) references guides (workspace_id, id) on delete cascade
);
create index guide_slugs_of_guide on guide_slugs (workspace_id, guide_id);
select protect('guide_slugs');

-- Pictures and videos. Nobody outside sees one before a text with it was published.
create table guide_files (
  workspace_id uuid not null,
  id uuid not null,
  hash text not null,
  filename text not null,
  content_type text not null,
  size bigint not null,
  width int,
  height int,
  public_since timestamptz,
  created_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, hash)
);
select protect('guide_files');

-- By which words a guide is found: as customers read it, and as it is being written.
create table guide_entries (
  workspace_id uuid not null,
  guide_id uuid not null,
  language text not null,
  form text not null check (form in ('published', 'draft')),
  words tsvector not null,
  primary key (workspace_id, guide_id, language, form),
  foreign key (workspace_id, guide_id) references guides (workspace_id, id) on delete cascade
);
create index guide_entries_by_words on guide_entries using gin (words);
select protect('guide_entries');

-- The guides that hold some of these words, best first. Row-level security would keep the planner from the index, therefore security definer; it checks the
-- workspace itself. A word that few guides hold weighs more than one that most hold, one that none holds a third of that; `share` is how much of the weight of
-- all words a guide holds, `best` the greatest rank of any word in it (one in its title has 0.6, one deep in its text 0.06),
-- `matched` how many of the words it holds.
create function search_guides(in_workspace uuid, in_form text, in_languages text[], terms tsquery[], most int)
returns table (guide_id uuid, language text, score double precision, share double precision, best double precision, matched int)
language plpgsql stable security definer
set search_path = guli, public, pg_temp
as $$
begin
  if in_workspace is distinct from nullif(current_setting('guli.workspace', true), '')::uuid then
    raise exception 'search outside the workspace' using errcode = 'insufficient_privilege';
  end if;
  return query
    with sought as (select t.term, t.nth from unnest(terms) with ordinality as t (term, nth)),
    everything as (
      select count(*)::float8 as n from guide_entries e where e.workspace_id = in_workspace and e.form = in_form and e.language = any (in_languages)
    ),
    hits as (
      select e.guide_id, e.language, s.nth, ts_rank('{0.1, 0.3, 0.6, 1.0}', e.words, s.term)::float8 as rank
      from sought s join guide_entries e on e.workspace_id = in_workspace and e.words @@ s.term
      where e.workspace_id = in_workspace and e.form = in_form and e.language = any (in_languages)
    ),
    weights as (
      select s.nth, ln(1 + (select n from everything) / (1 + count(h.guide_id))) * case count(h.guide_id) when 0 then 0.33 else 1 end as weight
      from sought s left join hits h on h.nth = s.nth group by s.nth
    )
    select h.guide_id, h.language, sum(w.weight * (0.4 + h.rank)), sum(w.weight) / nullif((select sum(weights.weight) from weights), 0), max(h.rank), count(*)::int
    from hits h join weights w on w.nth = h.nth
    group by h.guide_id, h.language
    order by 3 desc, 1
    limit most;
end $$;
revoke all on function search_guides(uuid, text, text[], tsquery[], int) from public;
grant execute on function search_guides(uuid, text, text[], tsquery[], int) to guli_app;

-- A guide for one customer, under a link of their own.
create table guide_sendings (
  workspace_id uuid not null,
  id uuid not null,
  guide_id uuid not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  person_id uuid,
  language text not null,
  made_at timestamptz not null,
  -- When the first reply with the link had left.
  sent_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, conversation_id, guide_id),
  foreign key (workspace_id, guide_id) references guides (workspace_id, id) on delete cascade,
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index guide_sendings_sent on guide_sendings (workspace_id, sent_at) where sent_at is not null;
select protect('guide_sendings');

-- What each reader said last of a step or of the whole; reckoned from the events guide.read.
create table guide_readings (
  workspace_id uuid not null,
  guide_id uuid not null,
  -- The sending, or who reads a public page on one day, made unrecognisable.
  reader text not null,
  -- Empty is the whole.
  step text not null,
  sending_id uuid,
  language text not null,
  outcome text not null check (outcome in ('opened', 'done', 'failed')),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (workspace_id, guide_id, reader, step)
);
create index guide_readings_of_sending on guide_readings (workspace_id, sending_id) where sending_id is not null;
create index guide_readings_by_time on guide_readings (workspace_id, last_at);
select protect('guide_readings');
