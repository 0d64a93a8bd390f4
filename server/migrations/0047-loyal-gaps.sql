-- Standing by contract, ways back, thanks.

-- So many purchases are periods of contracts. All stand anew by the next night, with a prior that leaves contracts out.
alter table customer_standings add column periods int not null default 0;
update standing_state set prior = prior || '{"takenOn": "1970-01-01"}', ring_at = least(ring_at, now());
