-- Since when this number takes no text messages; unreachable_since is of every other way, WhatsApp among them.
alter table customer_addresses add column no_sms_since timestamptz;
-- Which way was closed was not kept. STOP goes on being heeded; WhatsApp heeds its own blocks by itself.
update customer_addresses set no_sms_since = unreachable_since, unreachable_since = null where kind = 'phone' and unreachable_since is not null;
