export const reask = `
again
again please
… was it again
was it again
once again
once more
a second|third time
another time
over again
from scratch
afresh
anew
start over
repeat
resend
re send
resubmit
re register
re enter
remind me
remind us
send … again
scan … again
tell … again
explain … again
go over it
run me through
tell us the whole
the whole story
what happened
tell us what|how
everything you've just
everything that's
did you say
you said it was
what … order number
order number
order id
your order
ticket number
consumer number
ride number
receipt number
booking number|reference
account number
policy number
quote the|your
kindly mention|quote|furnish|share|provide
furnish
please share
share the
enable us
to proceed
so (that) we (may|can)
take it from there
to get going
we only need
which room
which order
under which
pictures please
picture
can i see
screenshot
move in photos
send over
do send
pop the
which date|email|address|flight
when did
when was
who was
what are you
what address
what was
fill in … again|second
the first one got lost
got lost
upload failed
taken over from
we can't open
timed out
`;
