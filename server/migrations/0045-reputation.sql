-- Whose a story is, as far as it is known. An address that is given is not kept: the desk writes to it once, by a sealed job.
alter table stories
  -- asked: a link went to the address · confirmed: it was followed and the button pressed · denied: whoever has the address did not write it. Null: no address was given.
  add column proof text check (proof in ('asked', 'confirmed', 'denied')),
  -- Whose address it is known to be: theirs once it is confirmed.
  add column claims_id uuid,
  -- Of the address, by a key of the desk: nobody is written to again and again.
  add column address_mark text,
  add foreign key (workspace_id, claims_id) references customers (workspace_id, id) on delete cascade;
create index stories_by_address on stories (workspace_id, address_mark, sent_at) where address_mark is not null;
create index stories_by_claim on stories (workspace_id, claims_id) where claims_id is not null;
