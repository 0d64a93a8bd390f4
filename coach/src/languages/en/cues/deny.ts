export const deny = `
// no fault of ours
no error|mistake|fault|failing|breach|wrongdoing|negligence|defect|record|rule was|whatsoever|trace|indication
no mistake
no fault
nothing wrong|amiss|untoward
nothing … wrong with
nothing out of
nothing has been promised
nothing of the
there is|was nothing
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
apologise for
nothing to apologise
that we made
we see no
sees no
see no error|fault|failing|reason|mistake|mud
don't|do not accept that
don't see what|any|how
can't|cannot see any|what
we stand by
stand by our
stands by
in our|my defence
in our opinion|view
i|we beg to differ
differ
disagree
we dispute
dispute your
reject|refute|deny|denies any|your|the|that
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
nonsense
pull the other
hold water
your version
version of
what you call|describe
as you describe
you describe
according to you
whatever you may|have|think
you're|are mistaken
mistaken
misheard
mis~hear~v
misunderst~v
misread
you must be|have
must be confus~v
confus~v us
must have been there
you may have
you'll find that
you will find
you can't|cannot have
can't|cannot have been
can't|cannot be
so that can't
couldn't have
impossible
physically impossible
quite impossible
out of the question
can't be missing|short
cannot be true|right
hard to believe
find it hard
find that hard
no reason to doubt
where's your|the proof
proof
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
no other
no one|nobody else has|had|complained
none of our|the other
not one has
not a single
single complaint|neighbour
has|have … ever complained
complained
other guests|customers|clients rave|love|are|find
hundreds|thousands of
rave~v
without a twinge
happy reviews
five star
nobody … recalls|remembers|laughed
funny that
// the system, the staff
our records|system|systems|data|logs|server show~v|are|does|is|say~v
system shows|does|doesn't
our records
records show
the system
according to … gps|system|records|log
our server
gps
cctv
calibrated
certified
vetted
sworn
chartered
double checks
double checked
counted twice
inspected
signed off
expert~n
technique
second to none
beyond suspicion
doesn't do such
do not err
never lies
doesn't|don't lie|guess|lose
do not make|invent|leave
does not|never make
prone to
if there had
would have noticed|known|flagged|seen
we'd have known
have noticed
denies raising
listened to the call
internal review
review … found
found no
established
confirm~v that
as our … confirm
our … say otherwise
say otherwise
facts are
the facts
took place as
as planned
as agreed
as intended
meant to taste|be|look
by the letter
to the letter
the schedule was
was followed
followed the
all … ticked
boxes
in accordance
in order
everything was|in
within the norm|tolerance|range|limits
within tolerance
within the … window
normal~n
perfectly normal|good|fine|clear|safe|well
ordinary
is correct
are correct|accurate|right
is accurate
correct and
to the penny
is right
it's correct
the figure
flawless~n
spotless
superb
exact
on the contrary
on the dot
in point of fact
be that as
stands to reason
as it stands
to the best
best of our knowledge
without exception
on its own
of its own
on merit
isn't a defect
no defect
that's no defect
it's common
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
that's how
is how our
sorry (that) you feel|see|found|regard|think|find
regret that you
you feel that
that you feel
if you feel|felt
you regard
you see it
money's worth
treated … fairly
entirely fairly
fairly
did not happen
didn't happen|occur
no delay
not late
it isn't late|ours
came from elsewhere
not at fault
at fault
no reason to
hardly
we're confident
we are confident
who on earth
no such
any such
such remark
`;
