-- How a mailbox's outgoing server is; `health_state` and `trouble` tell of the incoming one.
alter table channels add column sending_trouble text;
alter table channels add column sending_detail text;
alter table channels add column sending_since timestamptz;
