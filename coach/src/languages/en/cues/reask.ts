export const reask = `
again please
… was it again
was it again
once again
over again
from scratch
start over
resend
re send
resubmit
re register
remind me
send … again
scan … again
tell … again
explain … again
go over it
run me through
tell us the whole
the whole story
everything you've just
everything that's
did you say
you said it was
what … order number
order number
order id
ticket number
consumer number
ride number
receipt number
kindly mention|quote|furnish|share|provide
furnish
please share
enable us
so (that) we (may|can)
to get going
we only need
which room
which order
under which
pictures please
can i see
move in photos
send over
do send
when was
who was
what are you
what address
fill in … again|second
the first one got lost
upload failed
taken over from
we can't open
timed out
`;
