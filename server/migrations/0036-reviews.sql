-- Reviews: where they come from, what they say, what we answered in public, and who is asked for one.

-- What is said on such a channel stands there for everybody: the desk says nothing there by itself.
alter table known_channels add column public boolean not null default false;

-- Of the room of surveys: when customers were asked something by another room, so that they are asked one thing at a time.
create table asked_elsewhere (
  workspace_id uuid not null,
  -- What asked: an invitation of that room.
  id uuid not null,
  customer_id uuid not null,
  -- Where it went, folded.
  address text not null,
  asked_at timestamptz not null,
  primary key (workspace_id, id)
);
create index asked_elsewhere_by_customer on asked_elsewhere (workspace_id, customer_id, asked_at desc);
create index asked_elsewhere_by_address on asked_elsewhere (workspace_id, address, asked_at desc);
select protect('asked_elsewhere');

-- A review site, or whatever brings its reviews. Each has a channel of its own, by which its reviews reach the inbox.
create table review_sources (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  way text not null check (way in ('file', 'pull', 'push')),
  "on" boolean not null,
  -- Our page at the site.
  page_url text,
  -- Its highest number of stars.
  top smallint not null check (top between 1 and 100),
  -- Reviews older than so many days are kept, but are no conversations.
  inbox_days smallint not null check (inbox_days between 0 and 365),
  channel_id uuid not null,
  -- How it is fetched and where answers go, as in the contract.
  settings jsonb not null,
  secrets bytea,
  created_at timestamptz not null,
  -- When to ask it for news; null where it is not asked.
  next_at timestamptz,
  fetched_at timestamptz,
  -- Everything that was written or changed before this is here.
  since timestamptz,
  -- A list that was too long for one go is read on from there.
  resume_at text,
  etag text,
  tries int not null default 0,
  trouble text,
  trouble_detail text,
  trouble_since timestamptz,
  primary key (workspace_id, id)
);
create index review_sources_due on review_sources (next_at) where next_at is not null;
select protect('review_sources');

-- A review as it stands now. Stars are in hundredths, from 100 to 500, whatever the site counts in.
create table reviews (
  workspace_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  external_id text not null,
  stars smallint check (stars between 100 and 500),
  raw_stars double precision,
  title text not null,
  words text not null,
  language text,
  -- What names a person stands in these two, in the words, and nowhere else.
  author text not null,
  author_key text,
  url text,
  written_at timestamptz not null,
  -- The site's time of how it stands, and what tells whether anything changed.
  told_at timestamptz not null,
  hash bytea not null,
  version int not null,
  received_at timestamptz not null,
  -- Gone from the site: marked here, not lost.
  deleted_at timestamptz,
  -- Certain evidence only: they came by a link that we gave to this customer.
  reference text,
  ask_id uuid,
  customer_id uuid,
  -- What stands at the site as our answer.
  answer text,
  answered_at timestamptz,
  -- When it is to go to the inbox; null once that is done, and where it does not.
  inbox_at timestamptz,
  conversation_id uuid,
  primary key (workspace_id, id),
  unique (workspace_id, source_id, external_id),
  foreign key (workspace_id, source_id) references review_sources (workspace_id, id) on delete cascade
);
create index reviews_latest on reviews (workspace_id, written_at desc, id desc);
create index reviews_of_source on reviews (workspace_id, source_id, written_at desc, id desc);
create index reviews_open on reviews (workspace_id, written_at desc, id desc) where answered_at is null and deleted_at is null;
create index reviews_due on reviews (inbox_at) where inbox_at is not null;
create unique index reviews_by_conversation on reviews (workspace_id, conversation_id) where conversation_id is not null;
create index reviews_of_customer on reviews (workspace_id, customer_id) where customer_id is not null;
select protect('reviews');

-- Each way in which a review stood. Rows are added and never changed.
create table review_versions (
  workspace_id uuid not null,
  review_id uuid not null,
  version int not null,
  stars smallint,
  title text not null,
  words text not null,
  deleted boolean not null,
  told_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (workspace_id, review_id, version),
  foreign key (workspace_id, review_id) references reviews (workspace_id, id) on delete cascade
);
select protect('review_versions');

-- Our answers on their way to the site: one for each reply. A later one takes the place of those before it.
create table review_answers (
  workspace_id uuid not null,
  -- The reply.
  message_id uuid not null,
  review_id uuid not null,
  -- call: the desk puts it there · hand: a person does.
  way text not null check (way in ('call', 'hand')),
  state text not null check (state in ('waiting', 'published', 'failed', 'replaced')),
  attempts int not null default 0,
  outcome text,
  detail text,
  at timestamptz not null,
  done_at timestamptz,
  -- Who put it there by hand.
  person_id uuid,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, review_id) references reviews (workspace_id, id) on delete cascade
);
create index review_answers_of_review on review_answers (workspace_id, review_id, at);
select protect('review_answers');

-- A projection of reviews that are not gone, by the month (UTC) in which they were written. `stars` 0: without stars.
create table review_counts (
  workspace_id uuid not null,
  source_id uuid not null,
  month date not null,
  stars smallint not null,
  n int not null,
  -- Of hundredths of stars, and of their squares.
  sum bigint not null,
  squares bigint not null,
  answered int not null,
  primary key (workspace_id, source_id, month, stars)
);
select protect('review_counts');

-- How customers are asked for a review. No row: as shipped, and off.
create table review_asking (
  workspace_id uuid not null,
  settings jsonb not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('review_asking');

-- One for each occasion to ask. Nothing in it says how content anybody was.
create table review_asks (
  workspace_id uuid not null,
  id uuid not null,
  occasion text not null check (occasion in ('resolved', 'order')),
  -- The event, or the order: heard twice, it asks once.
  occasion_id uuid not null,
  customer_id uuid not null,
  -- Where they are asked; null: in their latest conversation.
  conversation_id uuid,
  happened_at timestamptz not null,
  due_at timestamptz,
  dropped_as text check (dropped_as in ('off', 'share', 'spam', 'blocked', 'robot', 'stopped', 'quiet', 'no-way', 'window-closed', 'too-late', 'no-site')),
  sent_at timestamptz,
  language text,
  address text,
  message_id uuid,
  -- What the site gives back to us where it can: by it a review is theirs.
  reference text,
  -- Where they went from our page, and when first.
  site text,
  went_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, occasion, occasion_id)
);
create index review_asks_due on review_asks (due_at) where due_at is not null;
create index review_asks_by_customer on review_asks (workspace_id, customer_id, sent_at desc);
create index review_asks_by_address on review_asks (workspace_id, address, sent_at desc) where sent_at is not null;
create index review_asks_sent on review_asks (workspace_id, sent_at) where sent_at is not null;
create unique index review_asks_by_reference on review_asks (workspace_id, reference) where reference is not null;
select protect('review_asks');
