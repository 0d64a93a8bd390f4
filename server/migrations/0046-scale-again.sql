-- What a million customers need.

-- What the models say of one customer is reckoned when somebody looks, as of the day as of which all stand: days change it for everybody, and to write a million rows each night says nothing more.
-- What is known of them stays, and what is in danger, by which lists are ordered.
alter table customer_values
  drop column alive, drop column alive_low, drop column alive_high,
  drop column next_quarter, drop column quarter_low, drop column quarter_high,
  drop column next_year, drop column year_low, drop column year_high,
  drop column value_ahead, drop column value_low, drop column value_high,
  -- The months in which they bought and kept something, rising, as numbers (twelve times the year, and the month less one): cohorts are counted from them.
  add column months smallint[] not null default '{}';
-- They are filled with everything else, from all orders, the next time.
update value_states set recount = true, due_at = least(due_at, now());

-- Of which months what was taken is to be counted anew: on which wall they were counted, and how many orders each had then.
alter table overview_state
  add column time_zone text,
  add column orders jsonb not null default '{}';
-- What changed lately lies together, at the end of the table; an index of blocks is small, and costs nothing where orders come in.
create index orders_by_change on orders using brin (changed_at);

-- Pages of lists, the latest first, wherever one begins: of broken promises, of matters by when they began, of replies that the coach read, of orders whose customer is not known.
create index promises_broken on promises (workspace_id, ended_at desc, id desc) where result = 'broken';
create index conversations_begun on conversations (workspace_id, created_at desc, id desc) where not spam;
create index coached_replies_lately on coached_replies (workspace_id, at desc, message_id desc);
create index orders_unmatched_lately on orders (workspace_id, placed_at desc, id desc) where customer_id is null;
