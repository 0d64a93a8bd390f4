export const vague = `
// some time
soon
soon enough
shortly
as soon as … can|possible|possibly|practicable|may
soon as possible
in due course
due course
in due time
in time
over time
in the fullness
fullness of
in the near
near future
before (too) long
not too long
at some point|stage
some stage|point|day
some time
sometime
one of these
any day
any time now
sooner or later
sooner rather
down the line
down the road
eventually
one day
in a while|bit
a little while
next while
little longer
much longer
be long
for a while yet
at the earliest
earliest opportunity
earliest convenience
appropriate moment|time|point
the right moment
when (he|she|they|we|it) gets|get|can|is|has|have
when … minute
gets a minute
as and when
when the weather
when possible
when time
if and when
once there is|are
once we|there know|have|any
once the dust
until further
for now
as things stand
things stand
so … or so
or so
as capacity
capacity
thereafter
to follow
is to follow
will follow
watch this
hang tight
bear with
sit tight
stay tuned
keep an eye
your inbox
some patience
please allow
allow some
patien~n
fingers crossed
with any luck
with luck
all being well
hopefully
we hope
i hope
hope to
hoping
hope somebody
expect … to be
should be
should sort
should turn
may well
might give
may be able
possibly
probably
i'd imagine
i imagine
perhaps
we'd expect
it's coming
won't be long
will be a
a little
// someone
someone|somebody … will|from|is|going
someone's going
somebody … knows
a colleague
my|a colleague … is|might|will
a member of
member of (our) team
the team|team's
the relevant|right|appropriate|responsible|competent
relevant team|department
department
the people
powers that be
the bosses|management|kitchen|lads
higher up
upwards
up the chain
chain
passed on|up|along|to
pass … on
been passed
forwarded
forwarded to
been forwarded
escalat~v
flagged
reported upwards
internally
in the loop
been informed|told|notified|made
have been informed
has been told
made aware
is|are aware
know about
made a note
a note
been noted
noted
on our radar
radar
on the roadmap
roadmap
in the pipeline
pipeline
in hand
in progress
under way|review|consideration|investigation
underway
ongoing
being looked|sought|done|investigated|handled|processed|dealt
being … into
looking into
look~v into
look into it
looked into
investigat~v
investigation
exploring
explore
analys~v
review~v the|your|it
consider~v
be considered
be borne
borne in mind
revisit
bear … in mind
monitor~v
in talks
talks with
working on
work~v … on it
working flat
flat out
on it
we're on
doing all|everything
all they|we can
everything possible
everything we
do our best
do what|everything
our best
what's necessary
whatever is
see what|if i|we|the
let's see
we'll see
we'll try
i'll try
try to
i'll see
what i can
i'll look
leave it with
have a word
have a look
had words
spoken to
will be spoken
a word with
get round to
get around
get back to
back to you
come back to
be in touch
in touch
drop you
drop … line
hear from
you'll hear
you'll be informed|notified|told
let you know
keep you posted|informed|updated
posted
tell you more
more … soon
news on
update from
an update
further information
movement on
will be contact~v
contacting those
be dealt
dealt with
get sorted
going to be
it'll get
sort it
sort themselves
steps will
steps
action where
take action
measures
next steps
efforts
a solution
solution … being|sought
is being
are being
being
a fix
the plan is
we aim
aim to
we plan
intend
remind staff
be remind~v
it's with
is with a|the
waiting to
wheels are
doing the rounds
not been forgotten
get to the bottom
number of
avenues
squeeze
be turning up
turn up
surface
`;
