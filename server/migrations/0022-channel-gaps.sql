-- Since when this number takes no text messages; unreachable_since is of every other way, WhatsApp among them.
alter table customer_addresses add column no_sms_since timestamptz;
-- Which way was closed was not kept. STOP goes on being heeded; WhatsApp heeds its own blocks by itself.
update customer_addresses set no_sms_since = unreachable_since, unreachable_since = null where kind = 'phone' and unreachable_since is not null;

-- As whom the page of the business has signed this visitor: from then on the chat is theirs, and nobody else's who uses the same browser.
alter table chat_visitors add column signed_as text;
