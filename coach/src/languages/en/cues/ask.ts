export const ask = `
// could you
could|can|would|will you … send|tell|give|share|take|confirm|forward|show|specify|film|jot|provide|let|try
could you
can you (please) tell|give|confirm|send
would you (mind|please) send|tell|forward|show|sending|telling|be
would you mind
mind telling
mind sending
could|may|can i|we ask|take|have|get|see
may i have
can i get
could we have|get
might i
please tell|send|let|confirm|give|type|attach|specify|show
please confirm
please let
kindly provide|send|confirm|share
let me|us know the|your|by|which|if
do let me
do tell
tell me the|your|which|what|if|where
tell us how|what|which
send me|us
read me
drop me
ping me
pop your
show me
pick which
a quick
// question words
what's the|your|its|her
what is the|your
what was the
what were
what did
what does
what size|colour|name|date|day|time|number|make|model|address|floor
what exactly
which (of) the|our|two
which day|date|evening|station|shop|bank|flight|colour|finger|email|branch|size|model|one
on which
on what
in which
at what|roughly
under what|which
to whom
whose name
who am|did|was
who … speaking
where should|did|would|do|is|are|exactly
whereabouts
when exactly|did|was|were|is
when's
when you're
how many
how old|tall|big|long|high
how do you spell
how did
how would
do you (happen|still|recall|remember|agree|have|know)
do you agree
do you have
have you got
have you tried
did you
did it
did he
did she
does it|the|he|she|this
does … suit
is that|there|it|your|she|he
is there a
is your
was it
was that
were you|there
are you
// things only the customer has
i'd|we'd need
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
would help
so (that) i can
so i can
for our records
before i
photo~n of
a photo|picture|snap|close up|video|clip of
snap
close up
picture of
film the
screenshot
a number
contact|mobile|phone|daytime number
phone number
flat number
date of birth
date of purchase
email address
your email
login email
surname
last name
full name
first name
name on
the name
address
postcode
house number
policy number
serial number
membership number
customer number
registration plate
reference
booking reference
tracking code
code on
the code
digits
last four
iban
sort code
your signature
signature
a yes
thumbs up
your consent
consent
your height
your weight
shoe size
reading on
error message
the model
the amount
the exact
rough idea
to hand
suit you|your
word for word
`;
