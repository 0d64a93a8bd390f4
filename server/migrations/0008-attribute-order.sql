-- In which order the attributes of customers are shown; until now it was the order in which they were made.
alter table customer_attributes add column place int not null default 0;
update customer_attributes a set place = o.place
from (select workspace_id, id, row_number() over (partition by workspace_id order by created_at, id)::int - 1 as place from customer_attributes) o
where a.workspace_id = o.workspace_id and a.id = o.id;
