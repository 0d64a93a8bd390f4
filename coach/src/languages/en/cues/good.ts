export const good = `
// granted, given
free
for free
free of charge
at no charge|cost
no charge
our|my cost|expense|treat|gift
at our cost|expense
on us|me
on the house
on our tab|account
our treat
as a gift
gift
bonus
voucher
discount
off
half price
complimentary
upgrade~v
bumped up
trade price
thrown in
is|are on us|me
we'll pay
i'll pay
we're paying
i'll settle
comes to us
we settle
you get
you keep
you've won
you won
won
you've got
you've earned
earned
you pay nothing
nothing to pay
don't owe
owe us
no fee
waive~v
waived
wiped
written off
refund
refund~v
refunded
refund of
is refunded
money back
your money
credit~v
credited
credit
back to you|your
back with you
back on your
is back
goes back
comes back
come off
comes off
comes down
come back to you
released
returned
lifted
reinstated
restored
restoring
repaid
reimburse~v
compensat~v
make good
double
extra … off|free
for the trouble
// possible, fixed
good news
great news
great tidings
happy to say|tell
pleased to say|tell
delighted
glad to
lucky
your lucky
lucky day
best
top mark
approved
accept~v
granted
has granted
exception
making an exception
after all
can be resoled|repaired|fixed|saved|done|posted
you can … keep|have|bring|post|use|stay
you can bring|keep
you may keep
lets you
let you
you're in
you're first
first on the list
a seat
by the window
we got
got into
got the
passed
no mistakes
nine out of ten
is dry
is|are ready
ready
ready to
ready and
it works
works again
works in
working again
fixed
is fixed
mended
repaired
sorted
all sorted|set
job done
it's back
back up
replaced
replace
new one
a new
brand new
fresh
is new
new blades|bulb|battery|card|one
spare
courtesy
loan
lend
found
turned up
safe
is safe
never left
rest assured
no need to
nothing for you
don't worry
settle~v
settled
settles it
confirmed
it's confirmed
is yours
are yours
yours
yours again
is|are waiting for you
waiting for you
we've saved
we've kept
held
held for you
kept
reserved
booked
is booked
enrolled
extended
extend
renewed
put … back
taken off
taken down
removed
deleted
corrected
changed
stopped
has stopped
has gone
gone
off for good
open to you
opens
earlier
sooner
today
tonight
by tonight
this afternoon|evening|minute|morning
within the hour
with you by|at|on|tomorrow|this
will be with you
with you
on its way
on the way
is on its
comes tomorrow|today|tonight|at|by
comes by
goes out
out first thing
first thing
in the post
leaves today|tonight|now
delivers
brings
drives
to your door
to your home|hotel|office
to you
doorstep
i'll have
we'll have
by noon|six|five|friday|tomorrow|saturday|thursday|wednesday
`;
