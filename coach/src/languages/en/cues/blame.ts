export const blame = `
// plain
your (own) fault
your|yours own doing|making|choice|mistake|error|oversight|responsibility|dawdling|inattention|carelessness
your (own) carelessness|negligence|inattention|oversight|haste|failure|forgetfulness|mistake|misunderstanding|dawdling|delay|omission
your failure to
failure to
your lack
lack of care|attention|preparation|foresight|planning
you should|shoulda have|of
you should've
you ought to
you could've
you needed to have
had … been kept|filed|read|fixed|opened|told
had it been
if (only) you had|you'd
if only
if you hadn't
if you will|insist
because of you|your|the way
since you
as you lost|were|failed|didn't|left|forgot
on the part
on|by the customer's|client's|hirer's|tenant's|user's
by the hirer|tenant|client|occupant|user
by yourself|yourselves
you yourself
yourself … did
did … yourself
you chose to|not
you did … tick~v|click|agree|sign|choose|order|plump|have
you did tick
you insisted
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
that's on you
it's on you
on you to
it's up to you to have
we did warn|tell|say
we warned
you had three|two|four|plenty
plenty of warning
used none
left it until|till|too|so
left until|till
very last
last minute
leave things
well what
what do you expect
did it never|not
never cross~v|occur~v
occurred to you
cross~v your mind
slipped someone's|somebody's|your mind
was it … wise
really wise
wouldn't you say
wouldn't it
didn't you
didn't we
// others
every … bar yours
most|other|all … manage~v
others|other … managed
somehow … managed
the other|others mums|tenants|guests|parents|customers|passengers|residents
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
one does|doesn't|should|would|ought|must|normally|usually|generally
one would
one does … glance
usually check|read
not everybody|everyone|everybody's|everyone's
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
// reading
read your own
small print
fine print
it does say
in bold
spelled out
on page
in large letters
bothered to read
reading the
glance~v at
glanced
would've saved|spared|been
would have been nice
phoned to make sure
make sure
no doubt
you (will) surely|doubtless
surely spotted|noticed|it|you
as an attentive
isn't … secret
fell on deaf
deaf ears
i gather
need i say
i'd have thought
would have thought
common sense|knowledge
hardly a mystery|surprise
no surprise|wonder then
evidently
obviously
it appears you
it seems you|the
it would seem
seems to have grasped
// age, wit
a certain age
grown man|woman|men|women
grown up
ought to know|be
should know better
know~v better
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
foresight
with a bit|little … more|of|respect
little more care
more care|attention|respect
shall we say
what comes of
that's what happens
comes of
happens when
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
and not ours|by
the root
root of
sole cause
cause of
self inflicted
misus~n
mishandl~v
negligen~n
inattent~n
improper~n
incorrect details
wrong … entered
were supplied
expressly|express advice
against the|our|express advice|instructions
contrary to
notice would
prior notice
enough|insufficient attention
it's no wonder
and yet you
someone|somebody … forgot|didn't|left
somebody in|at
i wonder who
we can't be
be held responsible
don't park
tends to ask
// more
on your part
on your end
your refusal
your no show
your own signature
a quick look
would have spared
somehow the
by choosing
a result of
being … late
let's not forget
shake my head
what a pity you
you'd know best
a word to the wise
did you suppose
your fellow
no defence
what you get for
lead a horse
spoken up
i note that
and with respect
your problem
some folk
has its price
should have been declared
because of your
i dare say
you dropped it
tend to
quite an achievement
nine in ten
perhaps wiser
due to your
takes two to
held liable
closer to home
shouldn't really
cannot be astonished
occur to you
our other tenants|guests|residents
and who gave
if i may ask
it's common knowledge
as we explained|said|wrote
didn't … itself
what else did
can tell the time
twist~v your arm
nobody twisted
had you taken|read|checked|looked|asked|told|opened|glanced|measured|called|been
because you didn't|forgot|left|couldn't|ignored|lost|chose|never
if you'd (only) read|checked|asked|told|looked|bothered
you might have thought
you of all people
not rocket science
you were meant|supposed to
own goal
look closer to home
`;
