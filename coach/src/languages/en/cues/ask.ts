export const ask = `
// could you
could|can|would|will you … send|tell|give|share|take|confirm|forward|show|specify|film|jot|provide|let|try
can you (please) tell|give|confirm|send
would you (mind|please) send|tell|forward|show|sending|telling|be
would you mind
mind telling
mind sending
could|may|can i|we ask|take|have|get|see
may i have
can i get
could we have|get
please confirm
please let
do let me
read me
drop me
ping me
pop your
show me
pick which
// question words
what's the|your|its|her
what is the|your
what was the
which (of) the|our|two
on which
on what
at what|roughly
to whom
whose name
who … speaking
where should|did|would|do|is|are|exactly
whereabouts
when's
how do you spell
how did
do you agree
have you tried
did he
did she
does … suit
is there a
was that
// things only the customer has
i need your|to know|one
i need
we require
we'd need your
in order to proceed
i'm missing
all i need
i'd like the|to know
i'd be glad of
would be handy
so (that) i can
so i can
for our records
a photo|picture|snap|close up|video|clip of
snap
close up
contact|mobile|phone|daytime number
date of birth
login email
last name
first name
membership number
customer number
registration plate
booking reference
tracking code
digits
last four
iban
thumbs up
your consent
consent
your height
reading on
error message
the model
the amount
rough idea
suit you|your
word for word
`;
