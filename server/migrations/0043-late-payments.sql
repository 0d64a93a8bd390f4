-- An order that is due and not paid becomes a late payment by itself: when it is looked at for that. Null once that was noted, or when there is nothing to wait for.
alter table orders add column late_at timestamptz;
create index orders_late on orders (late_at) where late_at is not null;
-- Noted by the desk itself out of the day it was due; what others told is theirs.
alter table order_troubles add column by_itself boolean not null default false;
