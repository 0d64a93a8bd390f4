export const reasons = {
  should: `
should|should've|shoulda|shouldn't|ought|oughtn't|must|mustn't|needn't|gotta|necessary|necessity|necessarily
requir~v|required|requirement~n|obliged|oblig~v|obligation|obligat~v|obligatory|mandatory|compulsor~n|advisable
wiser|essential|vital|important|responsibility|duty|ensure|entitled
ought to
need~v to
needs to
needed to
have|has|had to
having to
you've to
got to
expected to
supposed to
meant to
bound to
be to
is|are to be
due to be
you'd better
had better
better to
best to
wise to
it pays to
pays to
would do well
do~v well to
responsible for
your duty
please note|ensure|make
make sure
be sure to
it is up to
up to you to
the onus
don't need
no need
`,
  "would-have": `
would've|could've|should've|might've|coulda|woulda|shoulda|avoidable|avoid~v|otherwise
would|could|should|might|must have
wouldn't have
couldn't have
would … have been
i'd|you'd|we'd|it'd|he'd|they'd have
had you
had we
had i
had it
had the
had they
had she|he
had there
had someone|anyone|somebody
if only
if you had|you'd|we|had|hadn't|i'd
if you hadn't
if it|there had|hadn't
would never|not|hardly|surely|probably|easily|simply have
might not have
would be … now
wouldn't be|need
would have been
would have saved|spared|avoided|told|shown|prevented|helped|noticed|seen
been avoided|prevented
could easily have
were you to
but for
were it not
`,
  if: `
if|unless|provided|providing|conditional|assuming|whether|otherwise|wherever|whenever|suppos~v|depend~v
depending|without
in case
in the event
should you
provided that
as long as
so long as
on condition
or else
except if
only if
even if
what if
when you
once you
in which case
in that case
were you to
had you
subject to
`,
  "then-result": `
therefore|thus|hence|consequently|consequence~n|result~v|resulting|because|accordingly|caus~v|caused|ergo
meaning|thereby|whereby|automatically
as a consequence|result
results in
that's|that is|this is|which is why|how|because|what|where
which is why
that's what happens
because of
for this|that|which reason
for that reason
for the reason
reason why
the reason
reason being
so we|i|you|the|it|there|that|now|unfortunately|please|your
so that's
then we|you|i|the|it|that
since you|we|the|it|your|there
due to
owing to
on account of
thanks to
leads to
led to
lead~v to
it follows
follows that
and so
as such
in view of
given that
given the
as you|the|it|we|there
stems from
comes of|from|down
came from
what comes of
brings us
which means
means that
this means
that means
it means
hardly surprising
and here we are
in turn
as we can
in effect
`,
  natural: `
naturally|natural|understandabl~n|understandable|predictable|predictably|inevitabl~n|inevitable|inevitably
unavoidable|wonder~v|surpris~v|surprise|surprising|surprised|unsurpris~v|unsurprisingly|expected|obvious~n
obviously|clearly|evidently|logical~n|logically|astonish~v|shock~v|amaz~v|foreseeable|surely|certainly
of course
only natural
no wonder
little|small wonder
don't wonder
no surprise|surprises
hardly a surprise
hardly surprising
come~v as no
to be expected
what … expect
do you expect
only to be
stands to reason
bound to
certain to
sure to
needless to say
goes without saying
as one would|might expect
normal that
and who wouldn't
who wouldn't
as expected
anyone would
matter of course
as you'd expect
makes sense
you reap
what comes of
always the way
that's life
part of life
`,
  usual: `
usual|usually|unusual~n|normally|normal|abnormal|always|standard|practice|common~n|commonly|uncommon|typical~n
typically|general~n|generally|ordinar~n|ordinarily|regular|regularly|routine~n|customar~n|default|tends
tendency|mostly|often|frequent~n|frequently|average|invariably|traditionally|tradition|habit~n|rarely|seldom
happens|anyone|any
as usual
as a rule
in practice
in general
generally speaking
by default
tend~v to
most of the
most often
on average
nine times
the way it|we|things
how it|we|things work|works|always
every time
used to
have a way|habit of
way of
in most cases
most cases
for the most
as it goes
that's how
expect~v as
normally speaking
time and again
have always
has always
from experience
experience shows
by and large
as ever
same for everyone|all|everybody
`,
  contrast: `
but|however|although|though|tho|yet|instead|despite|nevertheless|nonetheless|notwithstanding|whereas|while
whilst|still|rather|regardless|except|contrary|conversely|otherwise|unfortunately|alas|sadly|actually|meanwhile
unlike|albeit|anyway|anyhow|granted|admittedly|true|without
and yet
in spite
even though|if|so
even so
all the same
then again
on the other hand
other hand
mind you
that said
having said
be that as
rather than
only to
on the contrary
with respect
in fact
in reality
as it happens
at the same
not … but
apart from
in any case
at least
no matter
when in fact
despite the
`,
};
