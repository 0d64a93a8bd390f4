export const bad = `
// markers of bad news
i fear
sadly
alas
sorry to say|tell|inform
i wish it|i
not the best of news
bad news
mind you
// not
won't be ready|able|possible|coming|painted|made
can't be brought|saved|rescued|switched|lifted|kept
can't refund|pay|remove
not be ready
not before
not refundable
not … included
no refund
no places
no hot water
not until
not free before
no free
only half
didn't get
hasn't come
// gone
gone to another
is|are|has sold out
out of stock|production|order
taken off
off the market
withdrawn
has been dropped
had to cancel
lapsed
closed for
close for
is over
stays dead|blocked|until
broken down
beyond repair
snapped up
blurred
fell victim
slips
later than
be late
week wait
backlog
second operation
// money
it'll cost
will cost
set you back
fee of
a … fee
surcharge
costs … extra
come on top
over and above
is a charge
excess
rises|rise to
dearer
increase~v
full price
list price
new price
another £000
means another
you'd lose
you lose
knocks out
have to pay
falls due
joining fee
after which
if it isn't
until autumn
until at least
till tuesday|monday
// more
isn't valid
won't fit
adds a
adds £00
penalty
put back by
doesn't stretch
no trains|match|guide
none tonight|left
do without
no longer make
after the deadline
couldn't be kept|rescued|saved
can't be repaired|fixed
be repaired
stay shut
has been wiped
eat up
didn't accept
pulled out
over the limit
missed out
nothing moves
adjourned
failed on
i'm afraid the
in customs
goes up by
go up by
it'll be gone
is out for
not valid
will be gone
closed through|until
// idioms and frames at large
i'm sorry to tell|say|report
we've had to
no longer available
isn't available
not available
unavailable
`;
