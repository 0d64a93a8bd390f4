export const bad = `
// markers of bad news
unfortunately
i'm|we're afraid
afraid
i fear
sadly
alas
regrettably
sorry to say|tell|inform
i wish it|i
i wish
not the best of news
bad news
however
though
mind
mind you
that said
// not
won't be
won't be ready|able|possible|coming|painted|made
won't reach|reopen|sail|come|arrive|make
will not be
won't
wont
can't be
can't be brought|saved|rescued|switched|lifted|kept
couldn't be
couldn't
cannot be
can't refund|pay|remove
can't
not be ready
not going to
not before
isn't refundable
not refundable
isn't something
not … included
be able
no refund
no … left
no longer
no other
no places
no hot water
not until
not free before
before wednesday|thursday|friday|monday|tuesday|noon|june|july
there's no
there'll be no
no free
only half
only the
we can only
didn't get
hasn't come
didn't
// gone
gone
is gone
has|have gone
gone to another
went to
is|are|has sold out
sold out
sold
run|runs|ran out
ran out
out of stock|production|order
out of
discontinued
taken off
off the market
withdrawn
has been dropped
cancel~v
cancelled
had to cancel
called off
lost
got lost
expired
expir~v
lapse~v
lapsed
lapses
closes
closed for
shut on|for|till
shut
close for
ended
over
is over
vanish
falls
stays dead|blocked|until
stays
remains at
stuck
stuck in
frozen
froze
broken
broken down
broke
damage~v
beyond repair
had it
went wrong
snapped up
filled
given up
been given
wrong
blurred
mixed up
failed
wasted
ruined
fell victim
delay~v
delayed
late
slips
later than
be late
still in
wait
week wait
waiting list
overbooked
backlog
positive
second operation
poorly
// money
costs
cost
it'll cost
will cost
set you back
fee
fee of
a … fee
surcharge
extra
costs … extra
on top
come on top
over and above
charge of
is a charge
charge
deduction
excess
goes up
went up
go up
rises|rise to
rise
dearer
increase~v
drops to
full price
list price
new price
more than
another £000
means another
lose
you'd lose
you lose
knocks out
short of
had to
have to pay
falls due
due on
returns
joining fee
after which
after that
after the|friday|christmas|saturday
from saturday|monday|june|sunday|july
from 0
if it isn't
until autumn
until at least
till
till tuesday|monday
beyond
no way round
for good
`;
