-- What the customers who met a barrier bought in all stands with its figures: the board reads no customers.

-- In the currency of the business, less what came back; null where nothing is known of any of them.
alter table barrier_figures add column worth bigint;
update barrier_figures g set worth = s.worth from (
  select m.workspace_id, m.barrier_id, greatest(least(sum(f.net), 9007199254740991), -9007199254740991)::bigint as worth
  from (select distinct workspace_id, barrier_id, customer_id from barrier_mentions where state = 'confirmed') m
  join customer_fits f on f.workspace_id = m.workspace_id and f.customer_id = m.customer_id and f.priced > 0
  group by m.workspace_id, m.barrier_id) s
where g.workspace_id = s.workspace_id and g.barrier_id = s.barrier_id;

-- What is counted of an order to know how a customer fits stands in the index by customer, too: orders of one customer lie far apart, and ten million of them were looked up one by one.
drop index orders_of_customer;
create index orders_of_customer on orders (workspace_id, customer_id, placed_at desc, id desc)
  include (placed_on, state, total, returned, base_total, base_returned, returns, troubles, base_cost, paid_at, due_at, came_by) where customer_id is not null;
