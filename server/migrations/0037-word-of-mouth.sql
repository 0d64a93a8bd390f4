-- Told by the room of reputation, for words that lead to a customer's own page.
alter table workspaces add column referrals_open boolean not null default false;

-- What the owner decided about referrals, stories and the figures of reach. No row: as shipped, and off.
create table word_of_mouth (
  workspace_id uuid not null,
  -- With which all codes of this business begin; also in `directory`, so that a code leads to its business.
  code_prefix text not null,
  -- As in the contract; what is missing is as shipped.
  referrals jsonb not null default '{}',
  stories jsonb not null default '{}',
  reach jsonb not null default '{}',
  changed_at timestamptz not null,
  primary key (workspace_id)
);
select protect('word_of_mouth');

-- A customer's code, by which those whom they tell are known. One that is open a customer.
create table referral_codes (
  workspace_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- Twelve characters without the dashes that are shown between them.
  code text not null,
  -- How the customer wants to be called on the page that friends see; null: not at all.
  called text,
  -- Null: the customer, by their page.
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz,
  stopped_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, code),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create unique index referral_codes_open on referral_codes (workspace_id, customer_id) where stopped_at is null;
select protect('referral_codes');

-- Each time a code was named for somebody, with what was decided then. A fact; only taking it back changes it.
create table referrals (
  workspace_id uuid not null,
  id uuid not null,
  code_id uuid not null,
  -- Both as they were known then: who was joined with whom since is looked up when it is counted.
  referrer_id uuid not null,
  friend_id uuid not null,
  way text not null check (way in ('order', 'message', 'hand')),
  order_id uuid,
  conversation_id uuid,
  -- Null: it was found in an order or a message.
  person_id uuid,
  -- Null: it counts.
  refused_as text check (refused_as in ('stopped', 'expired', 'self', 'same-address', 'not-new', 'before', 'ring', 'too-many', 'blocked', 'referred', 'taken-back')),
  -- What somebody here said to it.
  why text,
  made_at timestamptz not null,
  -- From when on what the friend buys is counted: the order that named the code was placed before we heard of it.
  since timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, friend_id, code_id),
  foreign key (workspace_id, code_id) references referral_codes (workspace_id, id) on delete cascade,
  foreign key (workspace_id, friend_id) references customers (workspace_id, id) on delete cascade
);
-- One person comes through one other, once.
create unique index referrals_first on referrals (workspace_id, friend_id) where refused_as is null;
create index referrals_made on referrals (workspace_id, made_at desc, id desc);
create index referrals_by_referrer on referrals (workspace_id, referrer_id, made_at);
select protect('referrals');

-- What each referral brought, as things are now. A projection of referrals, customers, orders and answers: made again at any time.
create table referral_results (
  workspace_id uuid not null,
  -- The referral.
  id uuid not null,
  -- Who they are known to be now.
  referrer_id uuid not null,
  friend_id uuid not null,
  made_at timestamptz not null,
  -- Not where both are one by now, or the friend came through another before.
  counts boolean not null,
  orders int not null,
  -- In the workspace's own currency, returns taken off.
  bought bigint not null,
  -- Orders in a currency for whose day there is no rate: counted above, not summed.
  unpriced int not null,
  first_at timestamptz,
  last_at timestamptz,
  -- What whoever referred had answered last before it: would they recommend us, 0–10.
  recommend smallint,
  recommended_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, id) references referrals (workspace_id, id) on delete cascade
);
create index referral_results_made on referral_results (workspace_id, made_at desc, id desc) where counts;
create index referral_results_by_referrer on referral_results (workspace_id, referrer_id) where counts;
create index referral_results_by_friend on referral_results (workspace_id, friend_id);
select protect('referral_results');

-- Orders that say that they came by a code: after a file of ten million came in, the few of them are found at once.
create index orders_by_code on orders (workspace_id, upper(right(came_by, 14)) text_pattern_ops)
  where came_by ~ '[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$';

-- What people told us on the public page, as they wrote it. Nothing is shown before a person here showed it.
create table stories (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('exceeded', 'fell-short')),
  -- Of us, or of another business.
  about text not null check (about in ('us', 'another')),
  words text not null,
  -- As the writer chose to be called; empty: not at all.
  called text not null,
  -- Read from the words.
  language text not null,
  -- The hash of the folded words: the same text comes once.
  fingerprint text not null,
  -- Known where it was written behind a link from a conversation.
  customer_id uuid,
  conversation_id uuid,
  state text not null check (state in ('waiting', 'shown', 'declined')),
  -- Parts of the words that name a person, as [from, until) in UTF-16 units: shown as […].
  hidden jsonb not null default '[]',
  -- Why it is not shown.
  reason text check (reason in ('spam', 'insult', 'person', 'off-topic', 'untrue', 'asked', 'other')),
  note text,
  decided_by uuid,
  decided_at timestamptz,
  sent_at timestamptz not null,
  -- When it was first shown: the order of the page.
  shown_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, fingerprint),
  check ((state = 'declined') = (reason is not null)),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index stories_by_state on stories (workspace_id, state, sent_at desc, id desc);
create index stories_shown on stories (workspace_id, shown_at desc, id desc) where state = 'shown';
create index stories_by_customer on stories (workspace_id, customer_id) where customer_id is not null;
select protect('stories');
