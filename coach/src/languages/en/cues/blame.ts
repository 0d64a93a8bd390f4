export const blame = `
// plain
your (own) fault
your|yours own doing|making|choice|mistake|error|oversight|responsibility|dawdling|inattention|carelessness
your (own) carelessness|negligence|inattention|oversight|haste|failure|forgetfulness|mistake|misunderstanding|dawdling|delay|omission
your failure to
failure to
fail~v to
your lack
lack of care|attention|preparation|foresight|planning
you should|shoulda have|of
you should've
you ought to
you could|might have|of
you could've
you needed to have
had you
had … been kept|filed|read|fixed|opened|told
had it been
if (only) you had|you'd
if only
if you hadn't
if you will|insist
because you
because of you|your|the way
since you
thanks to you|your
due|owing|down to you|your
as you lost|were|failed|didn't|left|forgot
on your part|side|end
at your end
on the part
on|by the customer's|client's|hirer's|tenant's|user's
by the hirer|tenant|client|occupant|user
by yourself|yourselves
you yourself
yourself … did
did … yourself
you chose to|not
you've chosen
you did … tick~v|click|agree|sign|choose|order|plump|have
you did tick
you insisted
you decided
you ignored
you overlooked
you missed the|your|it
you forgot
you forget
you neglected
you omitted
you failed
you left … it|the|your
you let the
you allowed
you clicked
you tapped
you entered
you typed … wrong
you never did|read|told|asked|answered|replied|mentioned
you didn't bother|read|check|look|tell|ask|listen|follow
you did not
you hadn't
you weren't in|home|there
wasn't home
you were … warned|told|informed|late|advised|the one
it was you
that was you
you were the
you went ahead
you've … only|yourself
only yourself
have only yourself
yourself to blame|thank
brought … on yourself
asked for it
nobody|no one forced|made|asked|told you
couldn't be bothered
be bothered
bring … upon|on yourself
your decision|choice to
it was your
that's on you
it's on you
on you to
it's up to you to have
we did warn|tell|say
we warned
we told you
you had three|two|four|plenty
plenty of time
plenty of warning
used none
left it until|till|too|so
left until|till
very last
last minute
leave things
what … did you expect
well what
what do you expect
did it never|not
never cross~v|occur~v
occurred to you
cross~v your mind
slipped someone's|somebody's|your mind
was it … wise
really wise
whose job|fault|boiler
ever heard of
wouldn't you say
wouldn't it
didn't you
didn't we
// others
everyone|everybody|anyone|anybody else
every … bar yours
most|other|all … manage~v
others|other … managed
somehow … managed
the other|others mums|tenants|guests|parents|customers|passengers|residents
our other
all the other
unlike you
most parents|people|customers|guests|travellers|mothers|drivers|clients
any|every patient|child|driver|parent|cyclist|cook|fool|cook|adult|gardener|household
any … worth
as any
as every
as everyone|everybody … knows
as most
people who
those who
whoever
one does|doesn't|should|would|ought|must|normally|usually|generally
one would
one does … glance
one's own
some customers|people|guests
normally … the
usually check|read
not everybody|everyone|everybody's|everyone's
members|customers|people|guests treated|would
if people
if customers
careful|conscientious|sensible|prudent|responsible|wise|experienced|seasoned customers|parents|people|owners|drivers|buyers|sellers|traveller|travellers
seasoned
conscientious
attentive
a pro would
of experience
knows to
readers of
a driver with
buyer of
// reading
read your own
small print
fine print
it does say
the box|label|ticket|leaflet|page says
says so
it says
clearly stated|printed|marked|written|said|visible
clearly
was printed
printed in
in bold
spelled out
on page
in large letters
bothered to read
reading the
read the (whole|top|full)
actually read|open|look
opened the
a|quick glance|look at
glance~v at
glanced
would have cleared|spared|saved|shown|told|been
would've saved|spared|been
would have been nice
phoned to make sure
make sure
for those
no doubt
you (will) surely|doubtless
surely spotted|noticed|it|you
will have noticed|seen|spotted
as an attentive
isn't … secret
fell on deaf
deaf ears
lost on
i gather
need i say
i'd have thought
would have thought
common sense|knowledge
goes without saying
hardly a mystery|surprise
no surprise|wonder then
naturally
evidently
obviously
it appears you
it seems you|the
it would seem
seems to have grasped
apparently you
// age, wit
at your|a age|certain
a certain age
grown man|woman|men|women
grown up
ought to know|be
should know better
know~v better
top marks
congratulations on
hats off
bravo
full marks
well done for
next time
in future … please|do|read|check|try
it pays to
it does pay
pays to
does well to
do well to
foresight
with a bit|little … more|of|respect
little more care
more care|attention|respect
shall we say
rather creatively
with respect
some people
what comes of
that's what
that's what happens
comes of
happens when
you know what
they say about
you made your bed
made your bed
a stitch
he who
poor workman
snooze
you reap
buy cheap
asking for trouble
ask~v for trouble
open invitation
an invitation
keyboard and chair
user error
not us
not by us|our
and not ours|by
wasn't ours
the root
root of
sole cause
cause of
self inflicted
misus~n
mishandl~v
careless~n
negligen~n
neglect
inattent~n
improper~n
incorrect details
wrong … entered
was entered
was left
were supplied
were … entered|given
expressly|express advice
against the|our|express advice|instructions
contrary to
notice would
prior notice
enough|insufficient attention
it's no wonder
how such
and yet you
but you
must have been
someone|somebody … forgot|didn't|left
somebody in|at
someone in|at
i wonder who
i see the
we can't be
be held responsible
don't park
was … on your
bound to
tends to ask
`;
