export const good = `
// granted, given
for free
no charge
on the house
our treat
as a gift
bonus
complimentary
bumped up
we'll pay
we're paying
i'll settle
comes to us
we settle
you've won
you won
you've earned
you pay nothing
nothing to pay
don't owe
owe us
no fee
written off
refunded
is refunded
your money
credited
back with you
back on your
is back
goes back
comes back
comes off
reinstated
restoring
repaid
reimburse~v
compensat~v
make good
extra … off|free
for the trouble
// possible, fixed
good news
great news
great tidings
pleased to say|tell
glad to
lucky
your lucky
lucky day
top mark
has granted
exception
making an exception
can be resoled|repaired|fixed|saved|done|posted
you can bring|keep
you may keep
lets you
you're in
you're first
first on the list
got into
nine out of ten
is dry
is|are ready
ready and
works in
working again
repaired
all sorted|set
job done
it's back
brand new
turned up
is safe
never left
nothing for you
settles it
is yours
are yours
yours again
is|are waiting for you
waiting for you
we've saved
we've kept
extended
renewed
taken down
has stopped
off for good
will be with you
on its way
is on its
out first thing
leaves today|tonight|now
to your home|hotel|office
// more
same price
back in your
in your account
goes back to
been paid back
paid back
no extra
your door by
coming off
put you down
put through at
gets full
first three
is unblocked
been posted
is credited|refunded|approved|waived
was approved
we've added|put
a £00 credit|voucher
// idioms and frames at large
you'll be pleased|glad|happy|delighted
we've upgraded
with our compliments
`;
