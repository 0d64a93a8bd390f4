export const deny = `
// no fault of ours
no error|mistake|fault|failing|breach|wrongdoing|negligence|defect|record|rule was|whatsoever|trace|indication
no fault
nothing wrong|amiss|untoward
nothing … wrong with
nothing out of
nothing has been promised
nothing of the
there's nothing wrong|amiss
there was never
never … promised|agreed|happened|said|questioned
never once
has never been
in … years|decades … never
have never had
never had … complaint~n
not … responsible
no one's responsibility
isn't our|ours
isn't our responsibility|fault|concern|problem
our concern
not our fault|problem|responsibility|doing
wasn't us|our|me
at our door
our hands are clean
we did our
did everything right
did nothing wrong
done nothing wrong
what we've done wrong
nothing to apologise
that we made
sees no
don't|do not accept that
don't see what|any|how
can't|cannot see any|what
stands by
in our|my defence
in our opinion|view
i|we beg to differ
disagree
we dispute
dispute your
denies
categorically
allegation~n
alleged~n
claim~ that
so called
without foundation
unfounded
absurd
rubbish
pull the other
hold water
version of
what you call|describe
as you describe
you describe
according to you
whatever you may|have|think
you're|are mistaken
mis~hear~v
misunderst~v
must be confus~v
confus~v us
must have been there
you will find
can't|cannot have been
so that can't
physically impossible
quite impossible
can't be missing|short
cannot be true|right
hard to believe
find it hard
find that hard
no reason to doubt
where's your|the proof
prove it
evidence
are you (quite|really|absolutely) sure|certain
sure it wasn't
sure you didn't
// doubt by being the only one
only guest|one|customer|person who
you're the only
you are the only
the first to complain
first person
no one|nobody else has|had|complained
none of our|the other
not one has
single complaint|neighbour
has|have … ever complained
complained
other guests|customers|clients rave|love|are|find
hundreds|thousands of
without a twinge
happy reviews
five star
nobody … recalls|remembers|laughed
funny that
// the system, the staff
our records|system|systems|data|logs|server show~v|are|does|is|say~v
system shows|does|doesn't
records show
according to … gps|system|records|log
gps
calibrated
vetted
chartered
double checks
double checked
counted twice
inspected
expert~n
second to none
beyond suspicion
doesn't do such
do not err
never lies
do not make|invent|leave
does not|never make
prone to
if there had
would have noticed|known|flagged|seen
we'd have known
denies raising
listened to the call
internal review
review … found
confirm~v that
as our … confirm
our … say otherwise
facts are
took place as
as intended
by the letter
the schedule was
was followed
all … ticked
everything was|in
within the norm|tolerance|range|limits
within tolerance
within the … window
perfectly normal|good|fine|clear|safe|well
is correct
are correct|accurate|right
is accurate
correct and
to the penny
it's correct
flawless~n
on the contrary
on the dot
in point of fact
be that as
as it stands
to the best
best of our knowledge
without exception
on its own
on merit
isn't a defect
no defect
that's no defect
is common
always has|have been
has always
like this everywhere
the world over
in the eyes
matter of opinion
of taste
subjective
with the greatest respect
with (all) due respect
greatest respect
whilst i|we note
however that's
is how our
regret that you
if you feel|felt
you regard
you see it
money's worth
treated … fairly
entirely fairly
did not happen
didn't happen|occur
no delay
it isn't late|ours
came from elsewhere
not at fault
we're confident
we are confident
who on earth
no such
any such
such remark
// more
nobody can have
can't have come
cannot have
has no reason to
does precisely|exactly what
always right
is always right
anything of the sort
nothing of the sort
of any consequence
see no error
i don't accept
none of our
nothing to complain
very surprised if
be very surprised
matter of record
as advertised
as described
that's a feature
end of discussion
wrong end
perfectly healthy
would never
the odds of
i don't think
apparently you
nowhere did
fine tooth
behaved correctly
acted correctly
done properly
not persuaded
is entirely usual
entirely usual
some misunderstanding
legitimate
is never wrong
never wrong
is meant to
meets the standard
would be a first
has never hurt
nobody at this
would have said
exactly what it
nothing irregular
in perfect
completely normal
rather different
did what was agreed
no more and
you did receive
before … came to
hold up
no damage
don't share
do not share
does not square
we reject
to reproach
perfectly acceptable
log is clear
stood over
stands over it
// idioms and frames at large
not our doing
we did not
we never said|promised|agreed|received
that's not true|right|correct|what|how
simply not true|so|the case
you are wrong|incorrect
you're wrong|imagining|exaggerating
in your imagination
have no record
never received
by all accounts
we acted correctly|properly|lawfully
`;
