export const vague = `
// some time
soon enough
shortly
as soon as … can|possible|possibly|practicable|may
soon as possible
in due course
due course
in due time
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
one of these
any day
any time now
sooner rather
down the road
eventually
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
as capacity
thereafter
is to follow
will follow
watch this
hang tight
bear with
keep an eye
some patience
please allow
allow some
patien~n
fingers crossed
with any luck
with luck
all being well
hopefully
hoping
hope somebody
expect … to be
should sort
should turn
might give
may be able
possibly
we'd expect
it's coming
won't be long
will be a
// someone
someone's going
somebody … knows
my|a colleague … is|might|will
member of (our) team
relevant team|department
the people
powers that be
higher up
up the chain
passed on|up|along|to
escalat~v
reported upwards
internally
in the loop
have been informed
has been told
made aware
made a note
on our radar
on the roadmap
roadmap
in the pipeline
pipeline
in progress
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
be considered
be borne
borne in mind
revisit
in talks
talks with
working on
work~v … on it
working flat
flat out
doing all|everything
all they|we can
everything possible
do our best
do what|everything
our best
what's necessary
whatever is
see what|if i|we|the
let's see
we'll try
what i can
had words
will be spoken
get round to
get around
be in touch
drop you
drop … line
you'll be informed|notified|told
keep you posted|informed|updated
more … soon
news on
update from
an update
further information
movement on
will be contact~v
contacting those
be dealt
get sorted
it'll get
sort it
sort themselves
steps will
action where
take action
next steps
a solution
solution … being|sought
a fix
the plan is
we aim
we plan
intend
remind staff
waiting to
wheels are
doing the rounds
not been forgotten
get to the bottom
be turning up
// more
with the workshop
with a colleague
is with a
bosses know
efforts are
with the lads
take it from here
on somebody's list
more to come
get the chance
being worked on
worked on
some thought
give it some
is expected in
foreseeable
what we can
doing what we
no more to report
nothing to report
set in motion
coming period
good word
full attention
whenever that is
put forward
circle back
on their books
the board will
when i can
nearer the time
all in good time
watch … space
at present
no eta
cannot say when
can't say when
hard to say
remains to be seen
wheels in motion
to do list
// idioms and frames at large
passed to
as quickly as possible
when we can
in the coming weeks|days
will be in touch
be addressed
in the works
soonest
`;
