-- What a million customers with ten million orders need.

-- Before anybody has counted a table two indexes may promise the same, and the younger one is taken: so that an order is always found by its source's own id, and not among all of its source.
alter table orders drop constraint orders_workspace_id_source_external_id_key,
  add constraint orders_workspace_id_source_external_id_key unique (workspace_id, source, external_id);
